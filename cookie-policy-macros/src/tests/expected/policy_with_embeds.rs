#[cfg_attr(
    doc,
    doc = "",
    doc = "The cookies of https\\:\\/\\/example\\.org:",
    doc = "\n\n| Cookie name(s) | Service provider's name | Function and location | Purposes | Category | Lifetime | Recipients |\n|---|---|---|---|---|---|---|"
)]
#[cfg_attr(
    all(doc),
    doc = ::core::concat!(Video!([::cookie_policy::__row]["Video"]["Example"][""]))
)]
#[cfg_attr(
    all(doc),
    doc = ::core::concat!(
        library::Map!([::cookie_policy::__row]["library::Map"]["Example"][""])
    )
)]
#[allow(rustdoc::private_intra_doc_links)]
struct SitePolicy;
#[automatically_derived]
#[allow(dead_code)]
impl SitePolicy {
    /// Returns the policy page.
    pub fn document() -> ::cookie_policy::Document {
        ::cookie_policy::Document::of::<Self>()
    }
    /// Returns what is doubtful about the policy.
    pub fn report() -> ::cookie_policy::Report {
        ::cookie_policy::Report::of::<Self>()
    }
}
const _: () = {
    const __DEFAULTS: ::cookie_policy::__private::PolicyFacts = ::cookie_policy::__private::PolicyFacts {
        rust_name: "SitePolicy",
        site: "https://example.org",
        provider: "Example",
        says_recipients: false,
        recipients: &[],
        choices: ::core::option::Option::None,
        own_origins: &["https://cdn.example.org"],
        audience_exemption: &[],
        still_valid: &[],
        ..::cookie_policy::__private::PolicyFacts::DEFAULT
    };
    #[automatically_derived]
    impl ::cookie_policy::Policy for SitePolicy {
        const FACTS: ::cookie_policy::__private::PolicyFacts = ::cookie_policy::__private::PolicyFacts {
            cookies: &[],
            embeds: &[
                __DEFAULTS.embedded::<SitePolicy, Video>(),
                __DEFAULTS.embedded::<SitePolicy, library::Map>(),
            ],
            ..__DEFAULTS
        };
    }
    impl ::cookie_policy::KnownSite for SitePolicy {
        type By = ::cookie_policy::__private::Generated;
    }
    impl ::cookie_policy::EmbeddedIn<SitePolicy> for Video {
        type By = ::cookie_policy::__private::Generated;
    }
    impl ::cookie_policy::EmbeddedIn<SitePolicy> for library::Map {
        type By = ::cookie_policy::__private::Generated;
    }
    const _: () = ::cookie_policy::__private::check(
        &<SitePolicy as ::cookie_policy::Policy>::FACTS,
    );
};
