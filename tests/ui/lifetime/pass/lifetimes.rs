use std::time::Duration;

use cookie_policy::{Cookie, Lifetime};

// A-AGE-CAP: the longest
/// To test lifetimes
#[derive(Cookie)]
#[cookie(name = "longest", provider = site, category = Necessary(UserInput), lifetime = "400 days")]
struct Longest(String);

// A-AGE-ZERO: the shortest
/// To test lifetimes
#[derive(Cookie)]
#[cookie(name = "shortest", provider = site, category = Necessary(UserInput), lifetime = "1 second")]
struct Shortest(String);

// A-AGE-NONE: a session cookie, and says so
// B-DUR: both lifetimes
/// To test lifetimes
#[derive(Cookie)]
#[cookie(name = "both", provider = site, category = Necessary(UserInput), lifetime = session or "14 days")]
struct Both(String);

/// To test lifetimes
#[derive(Cookie)]
#[cookie(name = "at_most", provider = site, category = Necessary(UserInput), lifetime = at_most "400 days")]
struct AtMost(String);

/// To test lifetimes
#[derive(Cookie)]
#[cookie(name = "vendor", provider = "Vendor", category = Statistics, lifetime = at_most "1 day", party = Third, recipients = [])]
struct OfAVendor;

/// To test lifetimes
#[derive(Cookie)]
#[cookie(name = "units", provider = site, category = Necessary(UserInput), lifetime = " 1 week 1 Day  1 HOUR 1 minute 2 seconds ", refresh = true)]
struct Units(String);

fn main() {
    assert_eq!(Longest::DECLARATION.lifetime(), Lifetime::Persistent(Duration::from_secs(400 * 86_400)));
    assert_eq!(Shortest::DECLARATION.lifetime(), Lifetime::Persistent(Duration::from_secs(1)));
    assert_eq!(Both::DECLARATION.lifetime(), Lifetime::SessionOr(Duration::from_secs(14 * 86_400)));
    assert_eq!(AtMost::DECLARATION.lifetime(), Lifetime::AtMost(Duration::from_secs(400 * 86_400)));
    assert_eq!(OfAVendor::DECLARATION.lifetime(), Lifetime::AtMost(Duration::from_secs(86_400)));
    assert!(Units::DECLARATION.refresh() && !Both::DECLARATION.refresh());
    assert_eq!(Units::DECLARATION.lifetime(), Lifetime::Persistent(Duration::from_secs(8 * 86_400 + 3_662)));
}
