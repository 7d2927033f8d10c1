//! What a visitor decided or had survives releases, deploys side by side, moved cookies, clocks and caches.

mod clocks;
mod copies;
mod country;
mod fingerprints;
mod histories;
mod hostile_choices;
mod lists;
mod moved;
mod moved_choices;
mod moved_consent;
mod moved_lifetimes;
mod moved_namesakes;
mod moved_places;
mod planted_choices;
mod refusals;
mod speculation;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cookie_policy::testing::{StoredCookie, Visitor};
use cookie_policy::{Category, Key, Keyed, Keys, Policy, Refusable, Site, Status};

/// The time at which every story starts, in seconds since 1970.
const NOW: u64 = 1_800_000_000;

const DAY: Duration = Duration::from_secs(86_400);

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(NOW)
}

/// Declares a release of the site: a module with its choices cookie, some cookies and the policy `Release`.
macro_rules! release {
    ($module:ident $([$($key:tt)*])?: choices($($choices:tt)*) $($cookie:ident($($keys:tt)*))*) => {
        pub(crate) mod $module {
            use cookie_policy::{Choices, Cookie, policy};

            #[derive(Cookie)]
            #[cookie(provider = site, purpose = "To remember choices", category = Necessary(Choices), $($choices)*)]
            #[allow(dead_code)]
            pub(crate) struct Chosen(pub(crate) Choices);

            $(
                #[derive(Cookie, Debug, PartialEq)]
                #[cookie(provider = site, purpose = "To test", $($keys)*)]
                #[allow(dead_code)]
                pub(crate) struct $cookie(pub(crate) String);
            )*

            #[policy(site = "https://www.example.org", provider = "Example", choices = Chosen, recipients = [], audience_exemption = [FR], $($($key)*)?)]
            pub(crate) struct Release(Chosen, $($cookie,)*);
        }
    };
}
pub(crate) use release;

fn site<P: Policy>() -> Site<P, Keyed> {
    let key = Key::from_bytes(&[7; 64]).expect("64 bytes are enough");
    Site::new().clock(now).keys(Keys::new(key))
}

/// A visitor without cookies.
fn visitor<P: Policy>() -> Visitor<P> {
    Visitor::of(&site())
}

/// The same visitor, when another release answers.
fn at<P: Policy, Q: Policy>(visitor: &Visitor<P>) -> Visitor<Q> {
    visitor.visit(&site())
}

/// The status of a category in the visitor's next request.
fn status<P: Policy, C: Refusable + Category>(visitor: &Visitor<P>) -> Status {
    visitor.request().status::<C>()
}

/// Where the browser holds a cookie: its value, domain and path. A domain cookie has a dot in front.
fn places<P: Policy>(visitor: &Visitor<P>, name: &str) -> Vec<(String, String)> {
    let place = |cookie: &StoredCookie| {
        let dot = if cookie.is_host_only() { "" } else { "." };
        let partition = cookie.partition().map_or_else(String::new, |site| format!(" in {site}"));
        format!("{dot}{}{}{partition}", cookie.domain(), cookie.path())
    };
    let cookies = visitor.cookies();
    let named = cookies.iter().filter(|cookie| cookie.name() == name);
    named.map(|cookie| (cookie.value().to_owned(), place(cookie))).collect()
}
