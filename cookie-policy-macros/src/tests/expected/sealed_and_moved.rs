/**The declaration of this cookie:

| Name | `sessionid` |
|---|---|
| Provider | the site |
| Purpose | To keep users logged in |
| Category | Necessary (Authentication) |
| Lifetime | session |
| Recipients | those of the policy |
| Party | first |
| Set by | this server |
| Attributes | `Path=/; Secure; HttpOnly; SameSite=Lax` |
*/
#[automatically_derived]
impl ::cookie_policy::Cookie for SessionId {
    type Category = ::cookie_policy::Necessary;
    type Origin = ::cookie_policy::capability::ServerForSession;
    const DECLARATION: ::cookie_policy::Declaration = ::cookie_policy::Declaration::exempt::<
        ::cookie_policy::Necessary,
    >(
        ::cookie_policy::Exemption::Authentication,
        ::cookie_policy::__private::Facts {
            rust_name: "SessionId",
            name: "sessionid",
            purpose: "To keep users logged in",
            removal: "sessionid=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=Lax",
            identity: 9946663111750696038u64,
            material: 16022723804038141994u64,
            formerly: &[
                ::cookie_policy::__private::Former {
                    name: "",
                    until: 0u64,
                    attributes: ::cookie_policy::__private::Attributes {
                        path: "/app",
                        domain: "opendatasoft.com",
                        text: "; Path=/app; Domain=opendatasoft.com; Secure; HttpOnly; SameSite=Lax",
                        ..::cookie_policy::__private::ATTRIBUTES
                    },
                    removal: "sessionid=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/app; Domain=opendatasoft.com; Secure; HttpOnly; SameSite=Lax",
                    identity: 9946663112952389279u64,
                },
                ::cookie_policy::__private::Former {
                    name: "session",
                    until: 1827014400u64,
                    attributes: ::cookie_policy::__private::Attributes {
                        partitioned: true,
                        text: "; Path=/; Secure; HttpOnly; SameSite=Lax; Partitioned",
                        ..::cookie_policy::__private::ATTRIBUTES
                    },
                    removal: "session=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=Lax; Partitioned",
                    identity: 12460299898390490304u64,
                },
            ],
            attributes: ::cookie_policy::__private::Attributes {
                seal: ::cookie_policy::__seal!(Private),
                formerly_signed: true,
                ..::cookie_policy::__private::ATTRIBUTES
            },
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
    /**Sets the cookie `sessionid` for the session.

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
            $($then)* ! { $($rest)* ["| [`sessionid`](type@", $($path)*, ") | ",
            $($provider)*,
            " |  | To keep users logged in | Necessary (Authentication) | session | ",
            $($recipients)*, " |"] }
        };
    }
    pub use __cookie_row_SessionId_0f7e693407170135 as row;
}
#[doc(hidden)]
pub use __cookie_row_SessionId_0f7e693407170135::row as SessionId;
