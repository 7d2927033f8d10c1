//! Requests to the site at a given time, and the categories that the answers open.

use std::cell::Cell;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cookie_policy::{
    AnonymousStatistics, Answer, Decision, Jar, Marketing, Policy, Preferences, Site, Statistics, Status,
};
use cookie_policy_tests::response::next_header;
use cookie_policy_tests::{Personalisation, SitePolicy};

pub(super) const NOW: u64 = 1_800_000_000;
pub(super) const DAY: u64 = 86_400;
/// How long the choices are valid: the lifetime of `CookiePreferences`.
pub(super) const KEPT: u64 = 184 * DAY;

thread_local! {
    static CLOCK: Cell<u64> = const { Cell::new(NOW) };
}

fn clock() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(CLOCK.get())
}

pub(super) fn site<P: Policy>() -> Site<P> {
    Site::new().clock(clock)
}

/// Returns the jar of a request at this time, under some policy.
pub(super) fn jar_under<P: Policy>(time: u64, header: &str, gpc: Option<&str>) -> Jar<P> {
    CLOCK.set(time);
    site::<P>().jar([header], gpc)
}

pub(super) fn jar(header: &str) -> Jar<SitePolicy> {
    jar_under(NOW, header, None)
}

pub(super) fn jar_at(time: u64, header: &str) -> Jar<SitePolicy> {
    jar_under(time, header, None)
}

pub(super) fn record<P: Policy>(jar: &mut Jar<P>, answer: Answer<P>) -> Decision {
    jar.answer(answer).expect("the answer is recorded")
}

/// Returns the `Cookie` header after this answer to the first request.
pub(super) fn after(answer: Answer<SitePolicy>) -> String {
    let mut jar = jar("");
    record(&mut jar, answer);
    next_header("", &jar)
}

pub(super) fn statuses(jar: &Jar<SitePolicy>) -> [Status; 5] {
    [
        jar.status::<Statistics>(),
        jar.status::<AnonymousStatistics>(),
        jar.status::<Marketing>(),
        jar.status::<Personalisation>(),
        jar.status::<Preferences>(),
    ]
}

/// Which categories are open.
pub(super) fn open(jar: &Jar<SitePolicy>) -> [bool; 5] {
    [
        jar.consent::<Statistics>().is_some(),
        jar.consent::<AnonymousStatistics>().is_some(),
        jar.consent::<Marketing>().is_some(),
        jar.consent::<Personalisation>().is_some(),
        jar.consent::<Preferences>().is_some(),
    ]
}

/// Only what needs no consent.
pub(super) const SHUT: [bool; 5] = [false, true, false, false, false];
