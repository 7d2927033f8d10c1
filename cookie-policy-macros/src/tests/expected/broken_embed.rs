::core::compile_error! {
    "`https://{host}/` does not begin with an origin and `/`: the address of an embed begins with `/`, for this site, or with `https://` and a literal host that ends with `/` [A-EMBED-ADDRESS: URL Standard, section 4.4]\nhelp: write the host in the address itself: `https://www.example.org/..`, in lower case and with a port only if it is not 443"
}
impl ::cookie_policy::Embed for Video {
    type Category = ::cookie_policy::Necessary;
    const DECLARATION: ::cookie_policy::EmbedDeclaration = ::cookie_policy::EmbedDeclaration::of::<
        ::cookie_policy::Necessary,
    >(::cookie_policy::__private::EmbedFacts {
        rust_name: "Video",
        broken: true,
        ..::cookie_policy::__private::EMBED_FACTS
    });
    fn __field(
        &self,
        _: ::core::primitive::usize,
    ) -> ::core::option::Option<&dyn ::core::fmt::Display> {
        ::core::option::Option::None
    }
}
impl<__C: ::cookie_policy::Category> ::cookie_policy::EmbedNeeds<__C> for Video {
    type By = ::cookie_policy::__private::Generated;
}
#[doc(hidden)]
mod __cookie_row_Video_0f7e693407170135 {
    #[macro_export]
    macro_rules! __cookie_row_Video_0f7e693407170135 {
        (
            [$($then:tt)*] [$($path:tt)*] [$($provider:tt)*] [$($recipients:tt)*]
            $($rest:tt)*
        ) => {
            $($then)* ! { $($rest)* ["| [Video](type@", $($path)*, ") | ", $($provider)*,
            " | | | | | ", $($recipients)*, " |"] }
        };
    }
    pub use __cookie_row_Video_0f7e693407170135 as row;
}
#[doc(hidden)]
pub use __cookie_row_Video_0f7e693407170135::row as Video;
