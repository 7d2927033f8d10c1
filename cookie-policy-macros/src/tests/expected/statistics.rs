/**What visitors are told of this cookie:

| | |
|---|---|
| Name | `visitor_id` |
| Provider | Opendatasoft |
| Purpose | To tell a returning visitor from a new one |
| Category | Statistics |
| Lifetime | 390 days |
| Recipients | InnoCraft Ltd |
| Party | first |
| Set by | the server |
*/
#[automatically_derived]
#[allow(deprecated)]
impl ::cookie_policy::Cookie for VisitorId {
    type Category = ::cookie_policy::Statistics;
    type Origin = ::cookie_policy::origin::Server;
    const DECLARATION: ::cookie_policy::Declaration = ::cookie_policy::Declaration::new(::cookie_policy::__private::Facts {
        rust_name: "VisitorId",
        name: "visitor_id",
        provider: ::core::option::Option::Some("Opendatasoft"),
        purpose: "To tell a returning visitor from a new one",
        category: ::cookie_policy::CategoryDeclaration::of::<
            ::cookie_policy::Statistics,
        >(),
        lifetime: ::cookie_policy::Lifetime::Persistent(
            ::cookie_policy::__private::Duration::from_secs(33696000u64),
        ),
        recipients: ::core::option::Option::Some(&["InnoCraft Ltd"]),
        max_age: "; Max-Age=33696000",
        scope: "; Path=/; Secure; HttpOnly; SameSite=Lax",
        identity: 17182310084312011276u64,
        material: 4564201812903350969u64,
        ..::cookie_policy::__private::Facts::DEFAULT
    });
    fn __write(
        &self,
        __line: &mut ::cookie_policy::__private::String,
    ) -> ::core::result::Result<(), ::cookie_policy::Error> {
        ::cookie_policy::__private::percent::write::<
            String,
        >(&self.0, "visitor_id", __line)
    }
    fn __read(__octets: &::core::primitive::str) -> ::core::option::Option<Self> {
        ::cookie_policy::__private::percent::read::<String>(__octets).map(Self)
    }
}
#[automatically_derived]
#[allow(deprecated)]
impl ::cookie_policy::Needs<::cookie_policy::Statistics> for VisitorId {
    const NEEDS: ::cookie_policy::__private::Generated = ::cookie_policy::__private::Generated;
}
#[automatically_derived]
#[allow(dead_code)]
impl VisitorId {
    /**Sets the cookie `visitor_id` for 390 days.

It needs the visitor's consent: the token of `jar.consent::<Statistics>()`.

# Errors

`Withdrawn` if the visitor refused meanwhile, `ResponseLeft` if the response has left already, and the errors of values: `TooLong`, `NoCookieOctet`, `NoJson`.*/
    pub fn set<P: ::cookie_policy::Policy>(
        self,
        consent: ::cookie_policy::Consent<'_, P, ::cookie_policy::Statistics>,
    ) -> ::core::result::Result<(), ::cookie_policy::Error>
    where
        Self: ::cookie_policy::DeclaredIn<P>,
    {
        consent.set(self)
    }
}
#[doc(hidden)]
#[allow(unused_macros, non_local_definitions)]
#[macro_export]
macro_rules! __cookie_row_VisitorId_0f7e693407170135 {
    ($path:literal, $provider:literal, $recipients:literal) => {
        ::core::concat!("| [`visitor_id`](type@", $path, ") | ", "Opendatasoft",
        " |  | To tell a returning visitor from a new one | Statistics | 390 days | ",
        "InnoCraft Ltd", " |")
    };
}
#[doc(hidden)]
#[allow(unused_imports)]
pub use __cookie_row_VisitorId_0f7e693407170135 as VisitorId;
