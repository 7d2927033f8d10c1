/**The declaration of this cookie:

| Name | `django_language` |
|---|---|
| Provider | the site |
| Purpose | To remember the visitor\'s language |
| Category | Necessary (UserInterface) |
| Lifetime | session |
| Recipients | those of the policy |
| Party | first |
| Set by | this server |
| Attributes | `Path=/; Secure; HttpOnly; SameSite=Lax` |
*/
#[automatically_derived]
impl ::cookie_policy::Cookie for Language {
    type Category = ::cookie_policy::Necessary;
    type Origin = ::cookie_policy::capability::ServerForSession;
    const DECLARATION: ::cookie_policy::Declaration = ::cookie_policy::Declaration::exempt::<
        ::cookie_policy::Necessary,
    >(
        ::cookie_policy::Exemption::UserInterface,
        ::cookie_policy::__private::Facts {
            rust_name: "Language",
            name: "django_language",
            purpose: "To remember the visitor's language",
            removal: "django_language=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=Lax",
            identity: 11707088872585411686u64,
            material: 6982551252532557961u64,
            ..::cookie_policy::__private::FACTS
        },
    );
    fn __value(
        access: ::cookie_policy::__private::Access<'_, Self>,
    ) -> ::cookie_policy::__private::Accessed<Self> {
        <::cookie_policy::__private::Percent as ::cookie_policy::__private::Codec<
            Self,
        >>::access(access, |cookie| cookie, |cookie| cookie)
    }
}
#[allow(dead_code)]
impl Language {
    /**Sets the cookie `django_language` for the session.

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
impl ::cookie_policy::CookieValue for Language {
    fn encode(&self) -> ::cookie_policy::__private::Cow<'_, ::core::primitive::str> {
        ::cookie_policy::__private::Cow::Borrowed(
            match self {
                Self::Fr => "fr",
                Self::EnGb => "en-gb",
            },
        )
    }
    fn decode(text: &::core::primitive::str) -> ::core::option::Option<Self> {
        match text {
            "fr" => ::core::option::Option::Some(Self::Fr),
            "en-gb" => ::core::option::Option::Some(Self::EnGb),
            _ => ::core::option::Option::None,
        }
    }
}
#[doc(hidden)]
mod __cookie_row_Language_0f7e693407170135 {
    #[macro_export]
    macro_rules! __cookie_row_Language_0f7e693407170135 {
        (
            [$($then:tt)*] [$($path:tt)*] [$($provider:tt)*] [$($recipients:tt)*]
            $($rest:tt)*
        ) => {
            $($then)* ! { $($rest)* ["| [`django_language`](type@", $($path)*, ") | ",
            $($provider)*,
            " |  | To remember the visitor\\'s language | Necessary (UserInterface) | session | ",
            $($recipients)*, " |"] }
        };
    }
    pub use __cookie_row_Language_0f7e693407170135 as row;
}
#[doc(hidden)]
pub use __cookie_row_Language_0f7e693407170135::row as Language;
