#[cfg_attr(
    doc,
    doc = "",
    doc = "The cookies of https\\:\\/\\/example\\.org:",
    doc = "\n\n| Cookie name(s) | Service provider's name | Function and location | Purposes | Category | Lifetime | Recipients |\n|---|---|---|---|---|---|---|"
)]
#[cfg_attr(
    all(doc),
    doc = ::core::concat!(Basket!([::cookie_policy::__row]["Basket"]["Example"][""]))
)]
#[cfg_attr(
    doc,
    doc = ::core::concat!(auth::AuthCookies!("auth::AuthCookies" "Example" ""))
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
        audience_exemption: &[],
        still_valid: &[],
        ..::cookie_policy::__private::PolicyFacts::DEFAULT
    };
    const __OWN: &[::cookie_policy::Declaration] = &[
        __DEFAULTS.listed::<SitePolicy, Basket>(),
    ];
    const __PARTS: &[::cookie_policy::__private::ListFacts] = &[
        <auth::AuthCookies as ::cookie_policy::List>::LIST,
    ];
    const __COUNT: usize = ::cookie_policy::__private::count(__OWN, __PARTS);
    #[automatically_derived]
    impl ::cookie_policy::Policy for SitePolicy {
        const FACTS: ::cookie_policy::__private::PolicyFacts = ::cookie_policy::__private::PolicyFacts {
            cookies: &__DEFAULTS.with_parts::<__COUNT>(__OWN, __PARTS),
            parts: __PARTS,
            ..__DEFAULTS
        };
    }
    impl ::cookie_policy::KnownSite for SitePolicy {
        type By = ::cookie_policy::__private::Generated;
    }
    impl ::cookie_policy::DeclaredIn<SitePolicy> for Basket {
        type By = ::cookie_policy::__private::Generated;
    }
    impl ::cookie_policy::Includes<auth::AuthCookies> for SitePolicy {
        type By = ::cookie_policy::__private::Generated;
    }
    const _: () = ::cookie_policy::__private::check(
        &<SitePolicy as ::cookie_policy::Policy>::FACTS,
    );
};
