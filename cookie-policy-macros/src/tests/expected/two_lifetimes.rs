/**What visitors are told of this cookie:

| | |
|---|---|
| Name | `stops` |
| Provider | the site |
| Purpose | To suggest stops |
| Category | Personalisation |
| Lifetime | session or 90 days |
| Recipients | none |
| Party | first |
| Set by | the server |
*/
#[automatically_derived]
#[allow(deprecated)]
impl ::kekse::Cookie for Stops {
    type Category = crate::Personalisation;
    type Origin = ::kekse::origin::Server;
    const DECLARATION: ::kekse::Declaration = ::kekse::Declaration::new(::kekse::__private::Facts {
        rust_name: "Stops",
        name: "stops",
        purpose: "To suggest stops",
        category: ::kekse::CategoryDeclaration::of::<crate::Personalisation>(),
        lifetime: ::kekse::Lifetime::SessionOr(
            ::kekse::__private::Duration::from_secs(7776000u64),
        ),
        recipients: ::core::option::Option::Some(&[]),
        max_age: "; Max-Age=7776000",
        scope: "; Path=/; Secure; HttpOnly; SameSite=Lax",
        identity: 2364848487369380441u64,
        material: 16662305389159389764u64,
        ..::kekse::__private::Facts::DEFAULT
    });
    fn __write(
        &self,
        __line: &mut ::kekse::__private::String,
    ) -> ::core::result::Result<(), ::kekse::Error> {
        ::kekse::__private::percent::write::<String>(&self.0, "stops", __line)
    }
    fn __read(__octets: &::core::primitive::str) -> ::core::option::Option<Self> {
        ::kekse::__private::percent::read::<String>(__octets).map(Self)
    }
}
#[automatically_derived]
#[allow(deprecated)]
impl ::kekse::Needs<crate::Personalisation> for Stops {
    const NEEDS: ::kekse::__private::Generated = ::kekse::__private::Generated;
}
#[automatically_derived]
#[allow(dead_code)]
impl Stops {
    /**Sets the cookie `stops` for the session.

It needs the visitor's consent: the token of `jar.consent::<Personalisation>()`.

# Errors

`Withdrawn` if the visitor refused meanwhile, `ResponseLeft` if the response has left already, and the errors of values: `TooLong`, `NoCookieOctet`, `NoJson`.*/
    pub fn set<P: ::kekse::Policy>(
        self,
        consent: ::kekse::Consent<'_, P, crate::Personalisation>,
    ) -> ::core::result::Result<(), ::kekse::Error>
    where
        Self: ::kekse::DeclaredIn<P>,
    {
        consent.set(self)
    }
    /**Sets the cookie `stops` for 90 days, at the visitor's wish.

It needs the visitor's consent: the token of `jar.consent::<Personalisation>()`.

# Errors

`Withdrawn` if the visitor refused meanwhile, `ResponseLeft` if the response has left already, and the errors of values: `TooLong`, `NoCookieOctet`, `NoJson`.*/
    pub fn set_persistent<P: ::kekse::Policy>(
        self,
        consent: ::kekse::Consent<'_, P, crate::Personalisation>,
    ) -> ::core::result::Result<(), ::kekse::Error>
    where
        Self: ::kekse::DeclaredIn<P>,
    {
        consent.set_persistent(self)
    }
}
#[automatically_derived]
#[allow(deprecated)]
impl ::kekse::SettableLonger for Stops {
    const LONGER: ::kekse::__private::Generated = ::kekse::__private::Generated;
}
#[doc(hidden)]
#[allow(unused_macros, non_local_definitions)]
#[macro_export]
macro_rules! __cookie_row_Stops_0f7e693407170135 {
    ($path:literal, $provider:literal, $recipients:literal) => {
        ::core::concat!("| [`stops`](type@", $path, ") | ", $provider,
        " |  | To suggest stops | Personalisation | session or 90 days | ", "none", " |")
    };
}
#[doc(hidden)]
#[allow(unused_imports)]
pub use __cookie_row_Stops_0f7e693407170135 as Stops;
