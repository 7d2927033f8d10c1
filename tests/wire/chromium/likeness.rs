//! Compares the browser for tests with a real one.

use std::time::UNIX_EPOCH;

use cookie_policy_tests::random::{Random, for_seeds};
use cookie_policy_tests_browsers::assert_kept;

use super::visit::{Visit, now};
use crate::browser::{self, browser};
use crate::promised::HOST;
use crate::server::PATH;

const NAMES: [&str; 9] =
    ["a", "b", "A", "", "__Host-a", "__host-a", "__SECURE-a", "__Http-a", "__Host-Http-a"];

const VALUES: [&str; 6] = ["1", "", "a=b", "\"q\"", " a b ", "__Host-x"];

const ATTRIBUTES: [&str; 25] = [
    "Path=/",
    "path=/",
    "Path=/shop",
    "Path=/other",
    "Path=",
    "Path=shop",
    "Domain=shop.localhost",
    "Domain=.SHOP.localhost",
    "Domain=www.shop.localhost",
    "Domain=localhost",
    "Domain=other.localhost",
    "Domain=",
    "Secure",
    "secure=x",
    "Secure",
    "Secure",
    "HttpOnly",
    "HttpOnly",
    "SameSite=Strict",
    "SameSite=lax",
    "SameSite=NONE",
    "SameSite=x",
    "Partitioned",
    "Expires=Thu, 01 Jan 1970 00:00:00 GMT",
    "Unknown=1",
];

/// At most one of each in a header: of two, Chromium uses the last even if it is not a number, and section 5.6.2 uses
/// the last that is one.
const LIFETIMES: [&str; 7] =
    ["", "", "; Max-Age=5000", "; Max-Age=0", "; Max-Age=-1", "; Max-Age=x", "; Max-Age=99999999999"];

/// Returns any header, valid or not.
fn line(random: &mut Random) -> String {
    let mut line = format!("{}={}", random.pick(&NAMES), random.pick(&VALUES));
    for _ in 0..random.below(6) {
        line = line + "; " + *random.pick(&ATTRIBUTES);
    }
    line + *random.pick(&LIFETIMES)
}

/// Whether a nameless cookie looks like one with a name. Chromium drops it, section 5.7 only if it has a prefix.
fn feigns(line: &str) -> bool {
    line.starts_with("=a=b")
}

/// The sent cookies without their order: a cookie with a new value is a new one for Chromium, and an old one for
/// section 5.7, step 23. Servers do not rely on it (section 4.2.2).
fn pieces(header: &str) -> Vec<&str> {
    let mut pieces: Vec<_> = header.split("; ").collect();
    pieces.sort_unstable();
    pieces
}

pub(super) fn the_visitor_keeps_and_sends_what_chromium_does(visit: &Visit) {
    for_seeds(100, |random| {
        let lines: Vec<_> =
            (0..random.below(10)).map(|_| line(random)).filter(|line| !feigns(line)).collect();
        let mut visitor = browser().at(&format!("http://{HOST}{PATH}"));
        // Its clock begins at 0, so that its times are lifetimes.
        visitor.set_time(UNIX_EPOCH);
        visitor.receive_lines(&lines);
        let start = now();
        let kept = visit.afresh(HOST, &lines);
        assert_kept(kept, browser::kept(&visitor), start);
        assert_eq!(pieces(&visit.header(HOST)), pieces(&visitor.header()), "after {lines:#?}");
    });
}
