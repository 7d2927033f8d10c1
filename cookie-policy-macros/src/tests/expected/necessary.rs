/**The declaration of this cookie:

| Name | `sessionid` |
|---|---|
| Provider | Opendatasoft |
| Function and location | Authentication \(front and back office\) |
| Purpose | To remember the user from one page to another |
| Category | Necessary (Authentication) |
| Lifetime | 14 days |
| Recipients | those of the policy |
| Party | first |
| Set by | this server |
| Attributes | `Path=/; Secure; HttpOnly; SameSite=Lax` |
*/
#[automatically_derived]
impl ::cookie_policy::Cookie for SessionId {
    type Category = ::cookie_policy::Necessary;
    type Origin = ::cookie_policy::capability::Server;
    const DECLARATION: ::cookie_policy::Declaration = ::cookie_policy::Declaration::exempt::<
        ::cookie_policy::Necessary,
    >(
        ::cookie_policy::Exemption::Authentication,
        ::cookie_policy::__private::Facts {
            rust_name: "SessionId",
            name: "sessionid",
            purpose: "To remember the user from one page to another",
            removal: "sessionid=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=Lax",
            identity: 9946663111750696038u64,
            material: 12911197239847380718u64,
            provider: "Opendatasoft",
            function: "Authentication (front and back office)",
            session: false,
            seconds: 1209600u64,
            max_age: "; Max-Age=1209600",
            ..::cookie_policy::__private::FACTS
        },
    );
    fn __value(
        access: ::cookie_policy::__private::Access<'_, Self>,
    ) -> ::cookie_policy::__private::Accessed<Self> {
        <::cookie_policy::__private::Percent as ::cookie_policy::__private::Codec<
            String,
        >>::access(access, |cookie| &cookie.0, Self)
    }
}
#[allow(dead_code)]
impl SessionId {
    /**Sets the cookie `sessionid` for 14 days.

It needs no consent, so it takes the jar.

# Errors

`ResponseSent` if the response headers have already been sent, `TooLong` if the value does not fit.*/
    pub fn set<P>(
        self,
        jar: &::cookie_policy::Jar<P>,
    ) -> ::core::result::Result<(), ::cookie_policy::Error>
    where
        ::cookie_policy::Jar<P>: ::cookie_policy::Sets<Self>,
    {
        ::cookie_policy::Sets::set(jar, self)
    }
}
#[doc(hidden)]
mod __cookie_row_SessionId_0f7e693407170135 {
    #[macro_export]
    macro_rules! __cookie_row_SessionId_0f7e693407170135 {
        (
            [$($then:tt)*] [$($path:tt)*] [$($provider:tt)*] [$($recipients:tt)*]
            $($rest:tt)*
        ) => {
            $($then)* ! { $($rest)* ["| [`sessionid`](type@", $($path)*,
            ") | Opendatasoft | Authentication \\(front and back office\\) | To remember the user from one page to another | Necessary (Authentication) | 14 days | ",
            $($recipients)*, " |"] }
        };
    }
    pub use __cookie_row_SessionId_0f7e693407170135 as row;
}
#[doc(hidden)]
pub use __cookie_row_SessionId_0f7e693407170135::row as SessionId;
