//! The browser of this library's tests, [`Visitor`], for lines of any policy.

use std::time::{Duration, UNIX_EPOCH};

use cookie_policy::testing::{StoredCookie, Visitor};
use cookie_policy::{Site, policy};
use cookie_policy_tests_browsers::Kept;

use crate::matrix::NOW;

/// 400 days (RFC 6265bis, section 5.5).
pub(crate) const LONGEST: i64 = 400 * 86_400;

/// The page that the browser opens.
pub(crate) const PAGE: &str = "https://www.shop.localhost/shop/basket";

/// A policy that makes no difference: what is received are lines.
#[policy(site = "https://www.shop.localhost", provider = "Shop", recipients = [])]
pub(crate) struct Shop();

/// A browser without cookies, at the time of the matrix.
pub(crate) fn browser() -> Visitor<Shop> {
    let site = Site::new().clock(|| UNIX_EPOCH + Duration::from_secs(NOW.unsigned_abs()));
    Visitor::of(&site).at(PAGE)
}

/// The cookies that the browser holds, as developer tools show them.
pub(crate) fn kept(browser: &Visitor<Shop>) -> Vec<Kept> {
    browser.cookies().iter().map(shown).collect()
}

fn shown(cookie: &StoredCookie) -> Kept {
    let dot = if cookie.is_host_only() { "" } else { "." };
    let seconds =
        |time: std::time::SystemTime| time.duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    Kept {
        name: cookie.name().to_owned(),
        domain: format!("{dot}{}", cookie.domain()),
        path: cookie.path().to_owned(),
        partition: cookie.partition().map(str::to_owned),
        value: cookie.value().to_owned(),
        secure: cookie.is_secure(),
        http_only: cookie.is_http_only(),
        same_site: cookie.same_site().map(|same_site| same_site.to_string()).unwrap_or_default(),
        expiry: cookie.expires().map(|time| seconds(time) as i64),
    }
}
