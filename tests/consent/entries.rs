//! The text of the choices cookie, entry by entry.

use cookie_policy::{Category, Jar, Policy};
use cookie_policy_tests::SitePolicy;

/// The identifier of a visitor who granted something.
pub(super) const ID: &str = "0123456789abcdef0123456789abcdef";

/// Returns the text of the choices cookie in the response.
pub(super) fn text<P: Policy>(jar: &Jar<P>) -> String {
    let line = jar.set_cookies().find(|line| line.name() == "cookies_preferences");
    line.expect("the choices cookie leaves").value().to_owned()
}

/// Returns one entry of the choices cookie, with the current fingerprint.
fn entry<P: Policy, C: Category>(verdict: &str, time: u64) -> String {
    format!("&{}={verdict}.{time}.{:016x}", C::KEY, P::fingerprint::<C>().get())
}

pub(super) fn granted<C: Category>(time: u64) -> String {
    entry::<SitePolicy, C>("grant", time)
}

pub(super) fn refused<C: Category>(time: u64) -> String {
    entry::<SitePolicy, C>("refuse", time)
}

/// Returns the `Cookie` header with these entries in the choices cookie.
pub(super) fn choices(entries: &[String]) -> String {
    format!("cookies_preferences=v=1&id={ID}{}", entries.concat())
}
