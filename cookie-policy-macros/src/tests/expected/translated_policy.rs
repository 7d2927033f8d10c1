#[cfg_attr(
    doc,
    doc = "",
    doc = "The cookies of https\\:\\/\\/example\\.org:",
    doc = "\n\n| Cookie name(s) | Service provider's name | Function and location | Purposes | Category | Lifetime | Recipients |\n|---|---|---|---|---|---|---|"
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
        provider: "",
        says_recipients: false,
        recipients: &[],
        choices: ::core::option::Option::None,
        languages: &[
            ("en", &[14046691060996051678u64]),
            ("fr", &[15892402747878291043u64]),
            ("pt-BR", &[1163065492517283328u64, 8644283560588240467u64]),
        ],
        audience_exemption: &[],
        still_valid: &[],
        ..::cookie_policy::__private::PolicyFacts::DEFAULT
    };
    #[automatically_derived]
    impl ::cookie_policy::Policy for SitePolicy {
        const FACTS: ::cookie_policy::__private::PolicyFacts = ::cookie_policy::__private::PolicyFacts {
            cookies: &[],
            ..__DEFAULTS
        };
    }
    impl ::cookie_policy::KnownSite for SitePolicy {
        type By = ::cookie_policy::__private::Generated;
    }
    const _: () = ::cookie_policy::__private::check(
        &<SitePolicy as ::cookie_policy::Policy>::FACTS,
    );
};
