//! A site with sealed cookies.

use std::cell::Cell;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cookie_policy::{Choices, Cookie, Jar, Key, Keys, Policy, Site, policy};

use crate::response::next_header;

/// To keep users logged in
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(Authentication),
    lifetime = "14 days",
    seal = private,
)]
pub struct SessionId(pub String);

/// To keep administrators logged in
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "__Host-admin",
    provider = site,
    category = Necessary(Authentication),
    lifetime = "14 days",
    seal = private,
)]
pub struct Admin(pub String);

/// To keep the basket
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "basket",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session or "2 days",
    seal = signed,
)]
pub struct Basket(pub String);

// As long as the name of the basket: a seal must distinguish them nevertheless.
/// To keep the price
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "prices",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    encoding = raw,
    seal = signed,
)]
pub struct Price(pub String);

/// To remember the visitor's cookie preferences
#[derive(Cookie, Debug)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
pub struct Preferences(pub Choices);

/// To tell a returning visitor from a new one
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "visitor_id",
    provider = site,
    category = Statistics,
    lifetime = "390 days",
    recipients = [],
    seal = signed,
)]
pub struct VisitorId(pub u64);

/// The cookies of a site that seals most of them.
#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
#[derive(Debug)]
pub struct SealedPolicy(SessionId, Admin, Basket, Price, Preferences, VisitorId);

thread_local! {
    static NOW: Cell<u64> = const { Cell::new(1_800_000_000) };
}

/// Moves the clock of the sites on this thread.
pub fn wait(seconds: u64) {
    NOW.set(NOW.get() + seconds);
}

/// Returns the time of that clock.
pub fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(NOW.get())
}

/// Returns a key that consists of this byte.
pub fn key(byte: u8) -> Key {
    Key::from_bytes(&[byte; 64]).expect("64 bytes are enough")
}

/// Returns the jar of a request with this header, on a site with these keys.
pub fn jar_with(keys: Keys, header: &str) -> Jar<SealedPolicy> {
    Site::<SealedPolicy>::new().keys(keys).clock(now).jar([header], None)
}

/// Returns the jar of a request with this header.
pub fn jar(header: &str) -> Jar<SealedPolicy> {
    jar_with(Keys::new(key(1)), header)
}

/// Returns what a browser sends after `set`.
pub fn sent(set: impl FnOnce(&Jar<SealedPolicy>)) -> String {
    let jar = jar("");
    set(&jar);
    next_header("", &jar)
}

/// Returns the rules of the request's problems, with the names of the cookies.
pub fn problems<P: Policy>(jar: &Jar<P>) -> Vec<(String, &'static str)> {
    jar.problems().iter().map(|problem| (problem.cookie().to_owned(), problem.rule())).collect()
}
