//! The model beside the browser that it is a model of.

use cookie_policy_tests::random::{Random, for_seeds};
use cookie_policy_tests_browsers::{Kept, assert_kept};

use super::HOST;
use super::visit::{Visit, now};
use crate::model::{Context, SameSite, Store, Stored};
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

/// One of them in a line: of two, Chromium takes the last even if it is no number, and section 5.6.2 the last that is
/// one.
const LIFETIMES: [&str; 7] =
    ["", "", "; Max-Age=5000", "; Max-Age=0", "; Max-Age=-1", "; Max-Age=x", "; Max-Age=99999999999"];

/// Any line, legal or not.
fn line(random: &mut Random) -> String {
    let mut line = format!("{}={}", random.pick(&NAMES), random.pick(&VALUES));
    for _ in 0..random.below(6) {
        line = line + "; " + *random.pick(&ATTRIBUTES);
    }
    line + *random.pick(&LIFETIMES)
}

/// Whether a nameless cookie would look like one with a name. Chromium drops it, and section 5.7 only with a prefix.
fn feigns(line: &str) -> bool {
    line.starts_with("=a=b")
}

/// As developer tools would show it.
fn shown(cookie: &Stored) -> Kept {
    let dot = if cookie.host_only { "" } else { "." };
    Kept {
        name: cookie.name.clone(),
        domain: format!("{dot}{}", cookie.domain),
        path: cookie.path.clone(),
        partition: cookie.partition.map(str::to_owned),
        value: cookie.value.clone(),
        secure: cookie.secure,
        http_only: cookie.http_only,
        same_site: same_site(cookie.same_site),
        expiry: cookie.expiry,
    }
}

fn same_site(same_site: SameSite) -> String {
    match same_site {
        SameSite::Default => String::new(),
        said => format!("{said:?}"),
    }
}

/// What is sent, but not in which order: a cookie with a new value is a new one for Chromium, and an old one for
/// section 5.7, step 23. Servers do not rely on it (section 4.2.2).
fn pieces(header: &str) -> Vec<&str> {
    let mut pieces: Vec<_> = header.split("; ").collect();
    pieces.sort_unstable();
    pieces
}

pub(super) fn the_model_keeps_and_sends_what_chromium_does(visit: &Visit) {
    let page = Context { top: "http://shop.localhost", ..Context::page(HOST, PATH) };
    for_seeds(100, |random| {
        let lines: Vec<_> =
            (0..random.below(10)).map(|_| line(random)).filter(|line| !feigns(line)).collect();
        // The model's clock begins at 0, so that its moments are lifetimes.
        let mut store = Store::default();
        lines.iter().for_each(|line| store.receive(line, &page, 0));
        let start = now();
        let kept = visit.afresh(HOST, &lines);
        assert_kept(kept, store.cookies().iter().map(shown).collect(), start);
        assert_eq!(pieces(&visit.header(HOST)), pieces(&store.header(&page, 0)), "after {lines:#?}");
    });
}
