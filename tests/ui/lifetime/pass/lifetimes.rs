use std::time::Duration;

use cookie_policy::{Cookie, Lifetime, Storage};

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

/// To test lifetimes
#[derive(Cookie)]
#[cookie(name = "two_years", provider = "Vendor", category = Statistics, lifetime = "2 Years", party = Third, host = "www.example.org", recipients = [])]
struct TwoYears;

/// To test lifetimes
#[derive(Cookie)]
#[cookie(name = "thirteen", provider = "Vendor", category = Statistics, lifetime = "13 months", party = Third, recipients = [])]
struct Thirteen;

/// To test lifetimes
#[derive(Cookie)]
#[cookie(name = "unknown", provider = "Vendor", provider_url = "https://example.org/p?a=b", category = Statistics,
    lifetime = unknown("until you log  out", fr = "jusqu’à la déconnexion"), party = Third, recipients = [])]
struct UnknownOfVendor;

// A-STORAGE: no attributes, and an end that the storage has
/// To test lifetimes
#[derive(Cookie)]
#[cookie(name = "a=b;", provider = site, category = Statistics, lifetime = until_removed, set_by = Script, storage = local_storage, recipients = [])]
struct Stored;

/// To test lifetimes
#[derive(Cookie)]
#[cookie(name = "database", provider = site, category = Statistics, lifetime = "800 days", set_by = Script, storage = indexed_db, recipients = [])]
struct Database;

/// To test lifetimes
#[derive(Cookie)]
#[cookie(name = "tab", provider = site, category = Statistics, lifetime = session, set_by = Script, storage = session_storage, recipients = [])]
struct Tab;

fn main() {
    assert_eq!(TwoYears::DECLARATION.lifetime(), Lifetime::AtMost(Duration::from_secs(400 * 86_400)));
    assert_eq!(Thirteen::DECLARATION.lifetime(), Lifetime::Persistent(Duration::from_secs(395 * 86_400)));
    assert_eq!(UnknownOfVendor::DECLARATION.lifetime(), Lifetime::Unknown("until you log out"));
    assert_eq!(Stored::DECLARATION.lifetime(), Lifetime::UntilRemoved);
    assert_eq!(Database::DECLARATION.lifetime(), Lifetime::Persistent(Duration::from_secs(800 * 86_400)));
    assert_eq!((Tab::DECLARATION.lifetime(), Tab::DECLARATION.storage()), (Lifetime::Session, Storage::Session));
    assert_eq!(Longest::DECLARATION.lifetime(), Lifetime::Persistent(Duration::from_secs(400 * 86_400)));
    assert_eq!(Shortest::DECLARATION.lifetime(), Lifetime::Persistent(Duration::from_secs(1)));
    assert_eq!(Both::DECLARATION.lifetime(), Lifetime::SessionOr(Duration::from_secs(14 * 86_400)));
    assert_eq!(AtMost::DECLARATION.lifetime(), Lifetime::AtMost(Duration::from_secs(400 * 86_400)));
    assert_eq!(OfAVendor::DECLARATION.lifetime(), Lifetime::AtMost(Duration::from_secs(86_400)));
    assert!(Units::DECLARATION.refresh() && !Both::DECLARATION.refresh());
    assert_eq!(Units::DECLARATION.lifetime(), Lifetime::Persistent(Duration::from_secs(8 * 86_400 + 3_662)));
}
