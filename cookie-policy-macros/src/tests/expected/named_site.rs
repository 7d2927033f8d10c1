#[cfg_attr(
    doc,
    doc = "",
    doc = "The cookies of open data transport:",
    doc = "\n\n| Cookie name(s) | Service provider's name | Function and location | Purposes | Category | Lifetime | Recipients |\n|---|---|---|---|---|---|---|"
)]
#[allow(rustdoc::private_intra_doc_links)]
pub struct TransportPolicy;
#[automatically_derived]
#[allow(dead_code)]
impl TransportPolicy {
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
        rust_name: "TransportPolicy",
        site: "https://transport.opendatasoft.com",
        site_name: "open data transport",
        provider: "",
        says_recipients: false,
        recipients: &[],
        choices: ::core::option::Option::None,
        changed: "2026-11-24",
        retired: &[
            <FormerVisitorId as ::cookie_policy::Cookie>::DECLARATION,
            <library::Old as ::cookie_policy::Cookie>::DECLARATION,
        ],
        audience_exemption: &[],
        still_valid: &[],
        ..::cookie_policy::__private::PolicyFacts::DEFAULT
    };
    #[automatically_derived]
    impl ::cookie_policy::Policy for TransportPolicy {
        const FACTS: ::cookie_policy::__private::PolicyFacts = ::cookie_policy::__private::PolicyFacts {
            cookies: &[],
            ..__DEFAULTS
        };
    }
    impl ::cookie_policy::KnownSite for TransportPolicy {
        type By = ::cookie_policy::__private::Generated;
    }
    const _: () = ::cookie_policy::__private::check(
        &<TransportPolicy as ::cookie_policy::Policy>::FACTS,
    );
};
