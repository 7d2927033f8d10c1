//! The text of the choices cookie, entry by entry.

use cookie_policy::{Category, Jar, Policy};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::choices::{grant, refusal, with_sum};

/// The identifier of a visitor who granted something.
pub(super) const ID: &str = "0123456789abcdef0123456789abcdef";

/// The fingerprint of a list that the site no longer has.
const FORMER: u64 = 0xaa;

/// What a text says of the place of `cookies_preferences`: host-only, path `/`, no partition.
pub(super) const AT: &str = "&at=2oldmd";

/// Returns the text of the choices cookie in the response.
pub(super) fn text<P: Policy>(jar: &Jar<P>) -> String {
    let line = jar.set_cookies().find(|line| line.name() == "cookies_preferences" && !line.is_removal());
    line.expect("the choices cookie leaves").value().to_owned()
}

/// Returns a grant of the current list of a category.
pub(super) fn granted<C: Category>(time: u64) -> String {
    grant(C::KEY, &[(time, SitePolicy::fingerprint::<C>().get())])
}

/// Returns a grant of a former list of a category.
pub(super) fn outdated<C: Category>(time: u64) -> String {
    grant(C::KEY, &[(time, FORMER)])
}

/// Returns a grant of the current list of a category, and of a former one.
pub(super) fn granted_twice<C: Category>(time: u64, former: u64) -> String {
    grant(C::KEY, &[(time, SitePolicy::fingerprint::<C>().get()), (former, FORMER)])
}

pub(super) fn refused<C: Category>(time: u64) -> String {
    refusal(C::KEY, time)
}

/// Returns the `Cookie` header with these entries in the choices cookie.
pub(super) fn choices(entries: &[String]) -> String {
    cookie(&format!("v=2&id={ID}{}", entries.concat()))
}

/// Returns the `Cookie` header with this text and its checksum as choices cookie.
pub(super) fn cookie(text: &str) -> String {
    format!("cookies_preferences={}", with_sum(text))
}
