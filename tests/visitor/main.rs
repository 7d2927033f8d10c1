//! The browser for tests: its store by the rules of RFC 6265bis, section by section, and what visitors do with it.

mod attributes;
mod contrast;
mod dates;
mod handles;
mod lines;
mod requests;
mod responses;
mod scripts;
mod sending;
mod storing;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cookie_policy::Site;
use cookie_policy::testing::Visitor;
use cookie_policy_tests::SitePolicy;

/// The page that the visitor opens.
const PAGE: &str = "https://www.shop.example/shop/basket";

/// The time at which every visit starts, in seconds since 1970.
const NOW: u64 = 1_800_000_000;

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

/// A visitor at [`PAGE`] without cookies.
fn visitor() -> Visitor<SitePolicy> {
    Visitor::of(&Site::new().clock(|| at(NOW))).at(PAGE)
}

/// The same after a response of the page with these lines.
fn after<'l>(lines: impl IntoIterator<Item = &'l str>) -> Visitor<SitePolicy> {
    let mut visitor = visitor();
    visitor.receive_lines(lines);
    visitor
}
