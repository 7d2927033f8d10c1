/**The declaration of this embed:

| Title | Video |
|---|---|
| Provider | YouTube \(Google Ireland Limited\) |
| Purpose | To show videos of the city |
| Category | Videos |
| Loaded from | `https://www.youtube-nocookie.com` |
| Recipients | Google Ireland Limited |
| Countries | US |
| Privacy | https\:\/\/policies\.google\.com\/privacy |
*/
#[automatically_derived]
impl ::cookie_policy::Embed for Video {
    type Category = crate::Videos;
    const DECLARATION: ::cookie_policy::EmbedDeclaration = ::cookie_policy::EmbedDeclaration::of::<
        crate::Videos,
    >(::cookie_policy::__private::EmbedFacts {
        rust_name: "Video",
        key: "video",
        title: "Video",
        purpose: "To show videos of the city",
        address: &[
            ::cookie_policy::__private::Piece::Text(
                "https://www.youtube-nocookie.com/embed/",
            ),
            ::cookie_policy::__private::Piece::Field(0usize),
            ::cookie_policy::__private::Piece::Parameter("start=", 1usize),
            ::cookie_policy::__private::Piece::Separator,
            ::cookie_policy::__private::Piece::Text("rel=0"),
        ],
        material: 6680109354437236725u64,
        provider: "YouTube (Google Ireland Limited)",
        origin: "https://www.youtube-nocookie.com",
        privacy: "https://policies.google.com/privacy",
        referrer_policy: "strict-origin-when-cross-origin",
        link: &[
            ::cookie_policy::__private::Piece::Text("https://www.youtube.com/watch?v="),
            ::cookie_policy::__private::Piece::Field(0usize),
        ],
        cookies: &[&<YouTubeVisitor as ::cookie_policy::Cookie>::DECLARATION],
        says_recipients: true,
        recipients: &["Google Ireland Limited"],
        says_countries: true,
        countries: &["US"],
        sandbox: ::core::option::Option::Some("allow-scripts allow-same-origin"),
        allow: "fullscreen",
        ratio: "16-9",
        ..::cookie_policy::__private::EMBED_FACTS
    });
    fn __field(
        &self,
        __number: ::core::primitive::usize,
    ) -> ::core::option::Option<&dyn ::core::fmt::Display> {
        match __number {
            0usize => ::core::option::Option::Some(&self.id),
            1usize => {
                match &self.start {
                    ::core::option::Option::Some(__value) => {
                        ::core::option::Option::Some(__value)
                    }
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            }
            _ => ::core::option::Option::None,
        }
    }
}
impl ::cookie_policy::EmbedNeeds<crate::Videos> for Video {
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
            $($then)* ! { $($rest)* ["| [Video](type@", $($path)*,
            ") | YouTube \\(Google Ireland Limited\\) | loaded from `https://www.youtube-nocookie.com` | To show videos of the city | Videos |  | Google Ireland Limited |"]
            }
        };
    }
    pub use __cookie_row_Video_0f7e693407170135 as row;
}
#[doc(hidden)]
pub use __cookie_row_Video_0f7e693407170135::row as Video;
