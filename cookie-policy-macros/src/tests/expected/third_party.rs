/**What visitors are told of this cookie:

| | |
|---|---|
| Name | `player_*` |
| Provider | Video \| Ltd |
| Purpose | To play videos |
| Category | Marketing |
| Lifetime | 180 days |
| Recipients | none |
| Party | third |
| Set by | the server |
*/
#[automatically_derived]
#[allow(deprecated)]
impl ::cookie_policy::Cookie for VideoPlayer {
    type Category = ::cookie_policy::Marketing;
    type Origin = ::cookie_policy::origin::ThirdParty;
    const DECLARATION: ::cookie_policy::Declaration = ::cookie_policy::Declaration::new(::cookie_policy::__private::Facts {
        rust_name: "VideoPlayer",
        name: "player_*",
        provider: ::core::option::Option::Some("Video | Ltd"),
        purpose: "To play videos",
        category: ::cookie_policy::CategoryDeclaration::of::<
            ::cookie_policy::Marketing,
        >(),
        lifetime: ::cookie_policy::Lifetime::Persistent(
            ::cookie_policy::__private::Duration::from_secs(15552000u64),
        ),
        recipients: ::core::option::Option::Some(&[]),
        party: ::cookie_policy::Party::Third,
        max_age: "; Max-Age=15552000",
        scope: "; Path=/; Secure; HttpOnly; SameSite=Lax",
        identity: 16970111528893575043u64,
        material: 17091965781934678191u64,
        ..::cookie_policy::__private::Facts::DEFAULT
    });
    fn __write(
        &self,
        __line: &mut ::cookie_policy::__private::String,
    ) -> ::core::result::Result<(), ::cookie_policy::Error> {
        ::core::result::Result::Ok(())
    }
    fn __read(__octets: &::core::primitive::str) -> ::core::option::Option<Self> {
        ::core::option::Option::None
    }
}
#[automatically_derived]
#[allow(deprecated)]
impl ::cookie_policy::Needs<::cookie_policy::Marketing> for VideoPlayer {
    const NEEDS: ::cookie_policy::__private::Generated = ::cookie_policy::__private::Generated;
}
#[cfg(doc)]
#[doc(hidden)]
#[allow(unused_macros, non_local_definitions)]
macro_rules! __cookie_row_VideoPlayer_0f7e693407170135 {
    ($path:literal, $provider:literal, $recipients:literal) => {
        ::core::concat!("| `player_*` | ", "Video \\| Ltd",
        " |  | To play videos | Marketing | 180 days | ", "none", " |")
    };
}
#[cfg(doc)]
#[doc(hidden)]
#[allow(unused_imports)]
pub(crate) use __cookie_row_VideoPlayer_0f7e693407170135 as VideoPlayer;
