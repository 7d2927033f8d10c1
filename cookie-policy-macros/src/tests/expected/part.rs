#[cfg_attr(
    doc,
    doc = "",
    doc = "The cookies of `AuthCookies`:",
    doc = "\n\n| Cookie name(s) | Service provider's name | Function and location | Purposes | Category | Lifetime | Recipients |\n|---|---|---|---|---|---|---|"
)]
#[cfg_attr(
    all(doc),
    doc = ::core::concat!(
        Login!([::cookie_policy::__row]["Login"]["the site"]["those of the site"])
    )
)]
#[cfg_attr(
    all(doc, feature = "statistics"),
    doc = ::core::concat!(
        internal::Visits!(
            [::cookie_policy::__row]["internal::Visits"]["the site"]["those of the site"]
        )
    )
)]
#[allow(rustdoc::private_intra_doc_links)]
pub struct AuthCookies;
#[automatically_derived]
impl ::cookie_policy::List for AuthCookies {
    const LIST: ::cookie_policy::__private::ListFacts = ::cookie_policy::__private::ListFacts {
        rust_name: "AuthCookies",
        cookies: &[
            <Login as ::cookie_policy::Cookie>::DECLARATION,
            #[cfg(feature = "statistics")]
            <internal::Visits as ::cookie_policy::Cookie>::DECLARATION,
        ],
        ..::cookie_policy::__private::ListFacts::PART
    };
}
impl ::cookie_policy::DeclaredIn<AuthCookies> for Login {
    type By = ::cookie_policy::__private::Generated;
}
#[cfg(feature = "statistics")]
impl ::cookie_policy::DeclaredIn<AuthCookies> for internal::Visits {
    type By = ::cookie_policy::__private::Generated;
}
const _: () = ::cookie_policy::__private::check_part(
    &<AuthCookies as ::cookie_policy::List>::LIST,
);
#[cfg(feature = "statistics")]
use internal::Visits as __part_rows_AuthCookies_0f7e693407170135_1;
#[cfg(not(all(feature = "statistics")))]
#[allow(deprecated)]
use ::cookie_policy::__no_row as __part_rows_AuthCookies_0f7e693407170135_1;
Login! {
    [__part_rows_AuthCookies_0f7e693407170135_1] [$path] [$provider] [$recipients]
    [::cookie_policy::__part_rows] [$path] [$provider] [$recipients] { #[doc(hidden)]
    #[macro_export] macro_rules! __part_rows_AuthCookies_0f7e693407170135 } {
    #[doc(hidden)] pub use __part_rows_AuthCookies_0f7e693407170135 as AuthCookies; }
    [$path] [$provider] [$recipients]
}
