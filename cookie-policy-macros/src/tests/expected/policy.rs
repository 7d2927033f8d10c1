/// The cookies of transport.opendatasoft.com.
#[cfg_attr(
    doc,
    doc = "",
    doc = "",
    doc = "\n\n| Cookie name(s) | Service provider's name | Function and location | Purposes | Category | Lifetime | Recipients |\n|---|---|---|---|---|---|---|"
)]
#[cfg_attr(
    all(doc),
    doc = ::core::concat!(
        CookiePreferences!(
            [::cookie_policy::__row]["CookiePreferences"]["Opendatasoft"]["none"]
        )
    )
)]
#[cfg_attr(
    all(doc, feature = "statistics"),
    doc = ::core::concat!(
        library::VisitorId!(
            [::cookie_policy::__row]["library::VisitorId"]["Opendatasoft"]["none"]
        )
    )
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
        provider: "Opendatasoft",
        says_recipients: true,
        recipients: &[],
        choices: ::core::option::Option::Some(
            &<CookiePreferences as ::cookie_policy::Cookie>::DECLARATION,
        ),
        audience_exemption: &[::cookie_policy::Country::FR],
        still_valid: &[
            (
                <::cookie_policy::Statistics as ::cookie_policy::Category>::KEY,
                1885667171979194497u64,
            ),
        ],
        ..::cookie_policy::__private::PolicyFacts::DEFAULT
    };
    #[automatically_derived]
    impl ::cookie_policy::Policy for TransportPolicy {
        const FACTS: ::cookie_policy::__private::PolicyFacts = ::cookie_policy::__private::PolicyFacts {
            cookies: &[
                __DEFAULTS.listed::<TransportPolicy, CookiePreferences>(),
                #[cfg(feature = "statistics")]
                __DEFAULTS.listed::<TransportPolicy, library::VisitorId>(),
            ],
            ..__DEFAULTS
        };
    }
    impl ::cookie_policy::KnownSite for TransportPolicy {
        type By = ::cookie_policy::__private::Generated;
    }
    impl ::cookie_policy::DeclaredIn<TransportPolicy> for CookiePreferences {
        type By = ::cookie_policy::__private::Generated;
    }
    #[cfg(feature = "statistics")]
    impl ::cookie_policy::DeclaredIn<TransportPolicy> for library::VisitorId {
        type By = ::cookie_policy::__private::Generated;
    }
    const _: () = ::cookie_policy::__private::check(
        &<TransportPolicy as ::cookie_policy::Policy>::FACTS,
    );
};
