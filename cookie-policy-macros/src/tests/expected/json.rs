/**The declaration of this cookie:

| Name | `basket` |
|---|---|
| Provider | the site |
| Purpose | To keep what the visitor put into the basket |
| Category | Necessary (UserInput) |
| Lifetime | 1 day 12 hours |
| Recipients | those of the policy |
| Party | first |
| Set by | this server |
| Attributes | `Path=/shop; Domain=opendatasoft.com; Secure; HttpOnly; SameSite=Strict` |
*/
#[automatically_derived]
impl ::cookie_policy::Cookie for Basket {
    type Category = ::cookie_policy::Necessary;
    type Origin = ::cookie_policy::capability::Server;
    const DECLARATION: ::cookie_policy::Declaration = ::cookie_policy::Declaration::exempt::<
        ::cookie_policy::Necessary,
    >(
        ::cookie_policy::Exemption::UserInput,
        ::cookie_policy::__private::Facts {
            rust_name: "Basket",
            name: "basket",
            purpose: "To keep what the visitor put into the basket",
            removal: "basket=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/shop; Domain=opendatasoft.com; Secure; HttpOnly; SameSite=Strict",
            identity: 2385723014660747732u64,
            material: 5960809892909171575u64,
            session: false,
            seconds: 129600u64,
            max_age: "; Max-Age=129600",
            attributes: ::cookie_policy::__private::Attributes {
                path: "/shop",
                domain: "opendatasoft.com",
                same_site: ::cookie_policy::SameSite::Strict,
                text: "; Path=/shop; Domain=opendatasoft.com; Secure; HttpOnly; SameSite=Strict",
                encoding: ::cookie_policy::Encoding::Json,
                ..::cookie_policy::__private::ATTRIBUTES
            },
            ..::cookie_policy::__private::FACTS
        },
    );
    fn __value(
        access: ::cookie_policy::__private::Access<'_, Self>,
    ) -> ::cookie_policy::__private::Accessed<Self> {
        <::cookie_policy::__private::Json as ::cookie_policy::__private::Codec<
            Self,
        >>::access(access, |cookie| cookie, |cookie| cookie)
    }
}
#[allow(dead_code)]
impl Basket {
    /**Sets the cookie `basket` for 1 day 12 hours.

It needs no consent, so it takes the jar.

# Errors

`ResponseSent` if the response headers have already been sent, `TooLong` or `NotSerializable` if the value does not fit.*/
    fn set<P>(
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
mod __cookie_row_Basket_0f7e693407170135 {
    #[allow(unused_macros)]
    macro_rules! __cookie_row_Basket_0f7e693407170135 {
        (
            [$($then:tt)*] [$($path:tt)*] [$($provider:tt)*] [$($recipients:tt)*]
            $($rest:tt)*
        ) => {
            $($then)* ! { $($rest)* ["| `basket` | ", $($provider)*,
            " |  | To keep what the visitor put into the basket | Necessary (UserInput) | 1 day 12 hours | ",
            $($recipients)*, " |"] }
        };
    }
    #[allow(unused_imports)]
    pub(crate) use __cookie_row_Basket_0f7e693407170135 as row;
}
#[allow(unused_imports)]
#[doc(hidden)]
use __cookie_row_Basket_0f7e693407170135::row as Basket;
