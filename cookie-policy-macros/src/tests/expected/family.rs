/**The declaration of this cookie:

| Name | `oidc_*` |
|---|---|
| Provider | the site |
| Purpose | To log in with an account of another site |
| Category | Necessary (Authentication) |
| Lifetime | at most 1 hour |
| Recipients | those of the policy |
| Party | first |
| Set by | this server |
| Attributes | `Path=/; Secure; HttpOnly; SameSite=Lax` |
*/
#[automatically_derived]
impl ::cookie_policy::Cookie for OidcFlow {
    type Category = ::cookie_policy::Necessary;
    type Origin = ::cookie_policy::capability::FamilyAtMost;
    const DECLARATION: ::cookie_policy::Declaration = ::cookie_policy::Declaration::exempt::<
        ::cookie_policy::Necessary,
    >(
        ::cookie_policy::Exemption::Authentication,
        ::cookie_policy::__private::Facts {
            rust_name: "OidcFlow",
            name: "oidc_*",
            purpose: "To log in with an account of another site",
            removal: "oidc_*=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=Lax",
            identity: 13963630467604397158u64,
            material: 7926354461005973370u64,
            varies: true,
            names: 20u16,
            session: false,
            at_most: true,
            seconds: 3600u64,
            max_age: "; Max-Age=3600",
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
impl OidcFlow {
    /**Sets a cookie `oidc_*` for a chosen lifetime, at most 1 hour.

It needs no consent, so it takes the jar.

# Errors

`InvalidLifetime` if the lifetime does not fit, `ResponseSent` if the response headers have already been sent, `TooLong` if the value does not fit.*/
    pub fn set_named_for<P>(
        self,
        jar: &::cookie_policy::Jar<P>,
        suffix: &::cookie_policy::CookieSuffix,
        lifetime: ::core::time::Duration,
    ) -> ::core::result::Result<(), ::cookie_policy::Error>
    where
        ::cookie_policy::Jar<P>: ::cookie_policy::SetsNamed<Self>,
    {
        ::cookie_policy::SetsNamed::set_named_for(jar, self, suffix, lifetime)
    }
}
#[doc(hidden)]
mod __cookie_row_OidcFlow_0f7e693407170135 {
    #[macro_export]
    macro_rules! __cookie_row_OidcFlow_0f7e693407170135 {
        (
            [$($then:tt)*] [$($path:tt)*] [$($provider:tt)*] [$($recipients:tt)*]
            $($rest:tt)*
        ) => {
            $($then)* ! { $($rest)* ["| [`oidc_*`](type@", $($path)*, ") | ",
            $($provider)*,
            " |  | To log in with an account of another site | Necessary (Authentication) | at most 1 hour | ",
            $($recipients)*, " |"] }
        };
    }
    pub use __cookie_row_OidcFlow_0f7e693407170135 as row;
}
#[doc(hidden)]
pub use __cookie_row_OidcFlow_0f7e693407170135::row as OidcFlow;
