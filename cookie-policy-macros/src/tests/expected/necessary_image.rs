/**The declaration of this embed:

| Title | Seal |
|---|---|
| Provider | Certifier Ltd |
| Purpose | To show that the site is certified |
| Category | Necessary (Security) |
| Loaded from | `https://seal.example` |
| Recipients | those of the policy |
| Countries | none |
| Privacy | https\:\/\/seal\.example\/privacy |
*/
#[automatically_derived]
impl ::cookie_policy::Embed for Seal {
    type Category = ::cookie_policy::Necessary;
    const DECLARATION: ::cookie_policy::EmbedDeclaration = ::cookie_policy::EmbedDeclaration::exempt::<
        ::cookie_policy::Necessary,
    >(
        ::cookie_policy::Exemption::Security,
        ::cookie_policy::__private::EmbedFacts {
            rust_name: "Seal",
            key: "seal",
            title: "Seal",
            purpose: "To show that the site is certified",
            address: &[
                ::cookie_policy::__private::Piece::Text("https://seal.example/seal.png"),
            ],
            material: 15859698441224751635u64,
            provider: "Certifier Ltd",
            origin: "https://seal.example",
            privacy: "https://seal.example/privacy",
            says_countries: true,
            element: ::cookie_policy::EmbedElement::Image,
            visible: true,
            ..::cookie_policy::__private::EMBED_FACTS
        },
    );
    fn __field(
        &self,
        __number: ::core::primitive::usize,
    ) -> ::core::option::Option<&dyn ::core::fmt::Display> {
        match __number {
            _ => ::core::option::Option::None,
        }
    }
}
#[doc(hidden)]
mod __cookie_row_Seal_0f7e693407170135 {
    #[allow(unused_macros)]
    macro_rules! __cookie_row_Seal_0f7e693407170135 {
        (
            [$($then:tt)*] [$($path:tt)*] [$($provider:tt)*] [$($recipients:tt)*]
            $($rest:tt)*
        ) => {
            $($then)* ! { $($rest)*
            ["| Seal | Certifier Ltd | loaded from `https://seal.example` | To show that the site is certified | Necessary (Security) |  | ",
            $($recipients)*, " |"] }
        };
    }
    #[allow(unused_imports)]
    pub(crate) use __cookie_row_Seal_0f7e693407170135 as row;
}
#[allow(unused_imports)]
#[doc(hidden)]
pub(crate) use __cookie_row_Seal_0f7e693407170135::row as Seal;
