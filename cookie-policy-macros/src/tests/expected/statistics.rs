/**The declaration of this cookie:

| Name | `visitor_id` |
|---|---|
| Provider | Opendatasoft |
| Purpose | To tell a returning visitor from a new one |
| Category | Statistics |
| Lifetime | 390 days |
| Recipients | InnoCraft Ltd |
| Party | first |
| Set by | this server |
| Attributes | `Path=/; Secure; HttpOnly; SameSite=Lax` |
*/
#[automatically_derived]
impl ::cookie_policy::Cookie for VisitorId {
    type Category = ::cookie_policy::Statistics;
    type Origin = ::cookie_policy::capability::Server;
    const DECLARATION: ::cookie_policy::Declaration = ::cookie_policy::Declaration::of::<
        ::cookie_policy::Statistics,
    >(::cookie_policy::__private::Facts {
        rust_name: "VisitorId",
        name: "visitor_id",
        purpose: "To tell a returning visitor from a new one",
        removal: "visitor_id=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=Lax",
        identity: 6013115819060477030u64,
        material: 4564201812903350969u64,
        provider: "Opendatasoft",
        session: false,
        seconds: 33696000u64,
        max_age: "; Max-Age=33696000",
        says_recipients: true,
        recipients: &["InnoCraft Ltd"],
        ..::cookie_policy::__private::FACTS
    });
    fn __value(
        access: ::cookie_policy::__private::Access<'_, Self>,
    ) -> ::cookie_policy::__private::Accessed<Self> {
        <::cookie_policy::__private::Percent as ::cookie_policy::__private::Codec<
            String,
        >>::access(access, |cookie| &cookie.0, Self)
    }
}
impl ::cookie_policy::Needs<::cookie_policy::Statistics> for VisitorId {
    type By = ::cookie_policy::__private::Generated;
}
#[allow(dead_code)]
impl VisitorId {
    /**Sets the cookie `visitor_id` for 390 days.

It needs the visitor's consent: the token of `jar.consent::<Statistics>()`.

# Errors

`Withdrawn` if the visitor has refused since then, `ResponseSent` if the response headers have already been sent, `TooLong` if the value does not fit.*/
    pub fn set<'jar, P>(
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
mod __cookie_row_VisitorId_0f7e693407170135 {
    #[macro_export]
    macro_rules! __cookie_row_VisitorId_0f7e693407170135 {
        (
            [$($then:tt)*] [$($path:tt)*] [$($provider:tt)*] [$($recipients:tt)*]
            $($rest:tt)*
        ) => {
            $($then)* ! { $($rest)* ["| [`visitor_id`](type@", $($path)*,
            ") | Opendatasoft |  | To tell a returning visitor from a new one | Statistics | 390 days | InnoCraft Ltd |"]
            }
        };
    }
    pub use __cookie_row_VisitorId_0f7e693407170135 as row;
}
#[doc(hidden)]
pub use __cookie_row_VisitorId_0f7e693407170135::row as VisitorId;
