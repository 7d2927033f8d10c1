/**The declaration of this cookie:

| Name | `stops` |
|---|---|
| Provider | the site |
| Purpose | To suggest stops |
| Category | Personalisation |
| Lifetime | session or 90 days |
| Recipients | none |
| Party | first |
| Set by | this server |
| Attributes | `Path=/; Secure; HttpOnly; SameSite=Lax` |
*/
#[automatically_derived]
impl ::kekse::Cookie for Stops {
    type Category = crate::Personalisation;
    type Origin = ::kekse::capability::Server;
    const DECLARATION: ::kekse::Declaration = ::kekse::Declaration::of::<
        crate::Personalisation,
    >(::kekse::__private::Facts {
        rust_name: "Stops",
        name: "stops",
        purpose: "To suggest stops",
        removal: "stops=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=Lax",
        identity: 16381046225973132390u64,
        material: 16662305389159389764u64,
        seconds: 7776000u64,
        max_age: "; Max-Age=7776000",
        says_recipients: true,
        ..::kekse::__private::FACTS
    });
    fn __value(
        access: ::kekse::__private::Access<'_, Self>,
    ) -> ::kekse::__private::Accessed<Self> {
        <::kekse::__private::Percent as ::kekse::__private::Codec<
            String,
        >>::access(access, |cookie| &cookie.0, Self)
    }
}
impl ::kekse::Needs<crate::Personalisation> for Stops {
    type By = ::kekse::__private::Generated;
}
#[allow(dead_code)]
impl Stops {
    /**Sets the cookie `stops` for the session.

It needs the visitor's consent: the token of `jar.consent::<Personalisation>()`.

# Errors

`Withdrawn` if the visitor has refused since then, `ResponseSent` if the response headers have already been sent, `TooLong` if the value does not fit.*/
    pub fn set<'jar, P>(
        self,
        consent: ::kekse::Consent<'jar, P, crate::Personalisation>,
    ) -> ::core::result::Result<(), ::kekse::Error>
    where
        ::kekse::Consent<'jar, P, crate::Personalisation>: ::kekse::Sets<Self>,
    {
        ::kekse::Sets::set(&consent, self)
    }
    /**Sets the cookie `stops` for 90 days, as the visitor wishes.

It needs the visitor's consent: the token of `jar.consent::<Personalisation>()`.

# Errors

`Withdrawn` if the visitor has refused since then, `ResponseSent` if the response headers have already been sent, `TooLong` if the value does not fit.*/
    pub fn set_persistent<'jar, P>(
        self,
        consent: ::kekse::Consent<'jar, P, crate::Personalisation>,
    ) -> ::core::result::Result<(), ::kekse::Error>
    where
        ::kekse::Consent<'jar, P, crate::Personalisation>: ::kekse::Sets<Self>,
    {
        ::kekse::Sets::set_persistent(&consent, self)
    }
}
impl ::kekse::TwoLifetimes for Stops {
    type By = ::kekse::__private::Generated;
}
#[doc(hidden)]
mod __cookie_row_Stops_0f7e693407170135 {
    #[macro_export]
    macro_rules! __cookie_row_Stops_0f7e693407170135 {
        (
            [$($then:tt)*] [$($path:tt)*] [$($provider:tt)*] [$($recipients:tt)*]
            $($rest:tt)*
        ) => {
            $($then)* ! { $($rest)* ["| [`stops`](type@", $($path)*, ") | ",
            $($provider)*,
            " |  | To suggest stops | Personalisation | session or 90 days | none |"] }
        };
    }
    pub use __cookie_row_Stops_0f7e693407170135 as row;
}
#[doc(hidden)]
pub use __cookie_row_Stops_0f7e693407170135::row as Stops;
