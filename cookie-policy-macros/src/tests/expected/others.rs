/**The declaration of this cookie:

| Name | `player` |
|---|---|
| Provider | [Video Ltd](<https://video.example/privacy>) |
| Purpose | To play videos |
| Category | Marketing |
| Lifetime | until you log out there |
| Recipients | none |
| Party | third |
| Host | `www.video.example` |
| Set by | its provider; this site neither sets nor reads it |
| Attributes | `Path=/; Secure; HttpOnly; SameSite=Lax` |
*/
#[automatically_derived]
impl ::cookie_policy::Cookie for Player {
    type Category = ::cookie_policy::Marketing;
    type Origin = ::cookie_policy::capability::ThirdParty;
    const DECLARATION: ::cookie_policy::Declaration = ::cookie_policy::Declaration::of::<
        ::cookie_policy::Marketing,
    >(::cookie_policy::__private::Facts {
        rust_name: "Player",
        name: "player",
        purpose: "To play videos",
        removal: "player=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=Lax",
        identity: 11016853025661934777u64,
        material: 17678495216249404842u64,
        provider: "Video Ltd",
        purposes: &[(15892402747878291043u64, "fr", "Pour jouer des vidéos")],
        provider_url: "https://video.example/privacy",
        host: "www.video.example",
        session: false,
        unknown: "until you log out there",
        unknown_in: &[(15892402747878291043u64, "fr", "jusqu’à la déconnexion")],
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
impl ::cookie_policy::Needs<::cookie_policy::Marketing> for Player {
    type By = ::cookie_policy::__private::Generated;
}
#[doc(hidden)]
mod __cookie_row_Player_0f7e693407170135 {
    #[allow(unused_macros)]
    macro_rules! __cookie_row_Player_0f7e693407170135 {
        (
            [$($then:tt)*] [$($path:tt)*] [$($provider:tt)*] [$($recipients:tt)*]
            $($rest:tt)*
        ) => {
            $($then)* ! { $($rest)*
            ["| `player` | [Video Ltd](<https://video.example/privacy>) |  | To play videos | Marketing | until you log out there | none |"]
            }
        };
    }
    #[allow(unused_imports)]
    pub(crate) use __cookie_row_Player_0f7e693407170135 as row;
}
#[allow(unused_imports)]
#[doc(hidden)]
use __cookie_row_Player_0f7e693407170135::row as Player;
/**The declaration of this cookie:

| Name | `stats.visitor` (local storage) |
|---|---|
| Provider | the site |
| Purpose | To recognise visitors |
| Category | Statistics |
| Lifetime | until it is removed |
| Recipients | none |
| Party | first |
| Set by | a script in the page |
*/
#[automatically_derived]
impl ::cookie_policy::Cookie for Visitor {
    type Category = ::cookie_policy::Statistics;
    type Origin = ::cookie_policy::capability::InStorage;
    const DECLARATION: ::cookie_policy::Declaration = ::cookie_policy::Declaration::of::<
        ::cookie_policy::Statistics,
    >(::cookie_policy::__private::Facts {
        rust_name: "Visitor",
        name: "stats.visitor",
        purpose: "To recognise visitors",
        removal: "stats.visitor=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; SameSite=Lax",
        identity: 16271288358885344396u64,
        material: 8878986198902418387u64,
        session: false,
        says_recipients: true,
        attributes: ::cookie_policy::__private::Attributes {
            http_only: false,
            text: "; Path=/; Secure; SameSite=Lax",
            set_by: ::cookie_policy::SetBy::Script,
            storage: ::cookie_policy::Storage::Local,
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
impl ::cookie_policy::Needs<::cookie_policy::Statistics> for Visitor {
    type By = ::cookie_policy::__private::Generated;
}
#[allow(dead_code)]
impl Visitor {
    #[doc(hidden)]
    fn set<'jar, P>(
        self,
        consent: ::cookie_policy::Consent<'jar, P, ::cookie_policy::Statistics>,
    ) -> ::core::result::Result<(), ::cookie_policy::Error>
    where
        ::cookie_policy::Consent<
            'jar,
            P,
            ::cookie_policy::Statistics,
        >: ::cookie_policy::Sets<Self>,
    {
        ::cookie_policy::Sets::set(&consent, self)
    }
}
#[doc(hidden)]
mod __cookie_row_Visitor_0f7e693407170135 {
    #[allow(unused_macros)]
    macro_rules! __cookie_row_Visitor_0f7e693407170135 {
        (
            [$($then:tt)*] [$($path:tt)*] [$($provider:tt)*] [$($recipients:tt)*]
            $($rest:tt)*
        ) => {
            $($then)* ! { $($rest)* ["| `stats.visitor` (local storage) | ",
            $($provider)*,
            " |  | To recognise visitors | Statistics | until it is removed | none |"] }
        };
    }
    #[allow(unused_imports)]
    pub(crate) use __cookie_row_Visitor_0f7e693407170135 as row;
}
#[allow(unused_imports)]
#[doc(hidden)]
use __cookie_row_Visitor_0f7e693407170135::row as Visitor;
