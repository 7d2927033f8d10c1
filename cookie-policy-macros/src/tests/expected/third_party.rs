/**The declaration of this cookie:

| Name | `player_*` |
|---|---|
| Provider | Video \| Ltd |
| Purpose | To play videos |
| Category | Marketing |
| Lifetime | 180 days |
| Recipients | none |
| Party | third |
| Set by | its provider; this site neither sets nor reads it |
| Attributes | `Path=/; Secure; HttpOnly; SameSite=Lax` |
*/
#[automatically_derived]
impl ::cookie_policy::Cookie for VideoPlayer {
    type Category = ::cookie_policy::Marketing;
    type Origin = ::cookie_policy::capability::ThirdParty;
    const DECLARATION: ::cookie_policy::Declaration = ::cookie_policy::Declaration::of::<
        ::cookie_policy::Marketing,
    >(::cookie_policy::__private::Facts {
        rust_name: "VideoPlayer",
        name: "player_*",
        purpose: "To play videos",
        removal: "player_*=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=Lax",
        identity: 13869743245392132399u64,
        material: 17091965781934678191u64,
        varies: true,
        provider: "Video | Ltd",
        session: false,
        seconds: 15552000u64,
        max_age: "; Max-Age=15552000",
        says_recipients: true,
        attributes: ::cookie_policy::__private::Attributes {
            party: ::cookie_policy::Party::Third,
            ..::cookie_policy::__private::ATTRIBUTES
        },
        ..::cookie_policy::__private::FACTS
    });
    fn __value(
        access: ::cookie_policy::__private::Access<'_, Self>,
    ) -> ::cookie_policy::__private::Accessed<Self> {
        ::cookie_policy::__private::no_value(access)
    }
}
impl ::cookie_policy::Needs<::cookie_policy::Marketing> for VideoPlayer {
    type By = ::cookie_policy::__private::Generated;
}
#[doc(hidden)]
mod __cookie_row_VideoPlayer_0f7e693407170135 {
    #[allow(unused_macros)]
    macro_rules! __cookie_row_VideoPlayer_0f7e693407170135 {
        (
            [$($then:tt)*] [$($path:tt)*] [$($provider:tt)*] [$($recipients:tt)*]
            $($rest:tt)*
        ) => {
            $($then)* ! { $($rest)*
            ["| `player_*` | Video \\| Ltd |  | To play videos | Marketing | 180 days | none |"]
            }
        };
    }
    #[allow(unused_imports)]
    pub(crate) use __cookie_row_VideoPlayer_0f7e693407170135 as row;
}
#[allow(unused_imports)]
#[doc(hidden)]
pub(crate) use __cookie_row_VideoPlayer_0f7e693407170135::row as VideoPlayer;
