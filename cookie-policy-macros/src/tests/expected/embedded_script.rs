/**The declaration of this embed:

| Title | Visits |
|---|---|
| Provider | the site |
| Purpose | To count visits |
| Category | AnonymousStatistics |
| Loaded from | this site, `https://stats.example.org` |
| Recipients | those of the policy |
| Countries | not stated |
*/
#[automatically_derived]
impl ::cookie_policy::Embed for Matomo {
    type Category = ::cookie_policy::AnonymousStatistics;
    const DECLARATION: ::cookie_policy::EmbedDeclaration = ::cookie_policy::EmbedDeclaration::of::<
        ::cookie_policy::AnonymousStatistics,
    >(::cookie_policy::__private::EmbedFacts {
        rust_name: "Matomo",
        key: "matomo",
        title: "Visits",
        purpose: "To count visits",
        address: &[::cookie_policy::__private::Piece::Text("/matomo.js")],
        material: 7633634112999509644u64,
        origins: &[
            (::cookie_policy::Directive::Connect, &["https://stats.example.org"]),
        ],
        element: ::cookie_policy::EmbedElement::Script,
        start: ::core::option::Option::Some(
            ::core::include_str!(
                ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/",
                "scripts/matomo.js")
            ),
        ),
        fields: &["0"],
        ..::cookie_policy::__private::EMBED_FACTS
    });
    fn __field(
        &self,
        __number: ::core::primitive::usize,
    ) -> ::core::option::Option<&dyn ::core::fmt::Display> {
        match __number {
            0usize => ::core::option::Option::Some(&self.0),
            _ => ::core::option::Option::None,
        }
    }
}
impl ::cookie_policy::EmbedNeeds<::cookie_policy::AnonymousStatistics> for Matomo {
    type By = ::cookie_policy::__private::Generated;
}
#[doc(hidden)]
mod __cookie_row_Matomo_0f7e693407170135 {
    #[allow(unused_macros)]
    macro_rules! __cookie_row_Matomo_0f7e693407170135 {
        (
            [$($then:tt)*] [$($path:tt)*] [$($provider:tt)*] [$($recipients:tt)*]
            $($rest:tt)*
        ) => {
            $($then)* ! { $($rest)* ["| Visits | ", $($provider)*,
            " | loaded from this site, `https://stats.example.org` | To count visits | AnonymousStatistics |  | ",
            $($recipients)*, " |"] }
        };
    }
    #[allow(unused_imports)]
    pub(crate) use __cookie_row_Matomo_0f7e693407170135 as row;
}
#[allow(unused_imports)]
#[doc(hidden)]
use __cookie_row_Matomo_0f7e693407170135::row as Matomo;
