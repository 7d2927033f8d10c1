/**The declaration of this cookie:

| Name | `stops` |
|---|---|
| Provider | the site |
| Function and location | Search |
| Purpose | To suggest stops |
| Category | Personalisation |
| Lifetime | session |
| Recipients | none |
| Party | first |
| Set by | this server |
| Attributes | `Path=/; Secure; HttpOnly; SameSite=Lax` |
*/
#[automatically_derived]
impl ::cookie_policy::Cookie for Stops {
    type Category = crate::Personalisation;
    type Origin = ::cookie_policy::capability::Elsewhere;
    const DECLARATION: ::cookie_policy::Declaration = ::cookie_policy::Declaration::of::<
        crate::Personalisation,
    >(::cookie_policy::__private::Facts {
        rust_name: "Stops",
        name: "stops",
        purpose: "To suggest stops",
        removal: "stops=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=Lax",
        identity: 16381046225973132390u64,
        material: 6276452298752133931u64,
        function: "Search",
        purposes: &[
            (15892402747878291043u64, "fr", "Pour suggérer des arrêts"),
            (1163065492517283328u64, "pt-BR", "Para sugerir paradas"),
        ],
        functions: &[(15892402747878291043u64, "fr", "Recherche")],
        says_recipients: true,
        ..::cookie_policy::__private::FACTS
    });
    fn __value(
        access: ::cookie_policy::__private::Access<'_, Self>,
    ) -> ::cookie_policy::__private::Accessed<Self> {
        ::cookie_policy::__private::no_value(access)
    }
}
impl ::cookie_policy::Needs<crate::Personalisation> for Stops {
    type By = ::cookie_policy::__private::Generated;
}
#[allow(dead_code)]
impl Stops {
    #[doc(hidden)]
    pub fn set<'jar, P>(
        self,
        consent: ::cookie_policy::Consent<'jar, P, crate::Personalisation>,
    ) -> ::core::result::Result<(), ::cookie_policy::Error>
    where
        ::cookie_policy::Consent<
            'jar,
            P,
            crate::Personalisation,
        >: ::cookie_policy::Sets<Self>,
    {
        ::cookie_policy::Sets::set(&consent, self)
    }
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
            " | Search | To suggest stops | Personalisation | session | none |"] }
        };
    }
    pub use __cookie_row_Stops_0f7e693407170135 as row;
}
#[doc(hidden)]
pub use __cookie_row_Stops_0f7e693407170135::row as Stops;
