//! What ends a cookie: only a line that every browser takes for its end.

use axum::Router;
use axum::http::header::{DATE, SET_COOKIE};
use axum::response::AppendHeaders;
use axum::routing::get;
use cookie_policy::{Audit, PolicyLayer, Site};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests_servers::{Request, Server};

use super::{broken, server};

/// The lines that are sent of those that an application writes.
fn sent(lines: &[&str]) -> Vec<String> {
    let lines: Vec<&[u8]> = lines.iter().map(|line| line.as_bytes()).collect();
    let response = Request::get("/").send(&server(Audit::Enforce, &lines).0);
    response.set_cookies().into_iter().map(str::to_owned).collect()
}

#[track_caller]
fn assert_each(lines: &[&str], is_sent: bool) {
    for line in lines {
        assert_eq!(sent(&[line]), if is_sent { vec![*line] } else { vec![] }, "{line}");
    }
}

#[test]
fn what_ends_a_cookie_in_every_browser_passes() {
    assert_each(
        &[
            "tracker=; Max-Age=0",
            "tracker=1;Max-Age=-5;path=/x",
            "tracker=; MAX-AGE = 0 ; HttpOnly; Priority=High",
            "tracker=; Max-Age=0; Max-Age=-1",
            "tracker=; Max-Age=00000000000000000000",
            "tracker=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
        ],
        true,
    );
}

#[test]
fn a_date_in_a_form_that_every_browser_reads_ends_a_cookie() {
    for date in [
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Thu 01 Jan 1970 00:00:00 GMT",
        "Thursday, 01-Jan-70 00:00:00 GMT",
        "Wednesday, 01-Jan-70 00:00:00 GMT",
        "Thu, 01-Jan-1970 00:00:01 GMT",
        "Fri, 01 Jan 1970 00:00:00 GMT",
        "1 Jan 1970 00:00:00 GMT",
        "Thu Jan  1 00:00:00 1970",
        "Thu Jan 11 23:59:59 2001",
        "Mon, 01 Jan 1601 00:00:00 GMT",
        "Tue, 29 Feb 2000 00:00:00 GMT",
    ] {
        assert_each(&[&format!("tracker=; Expires={date}")], true);
    }
}

#[test]
fn any_other_date_leaves_it_unclear() {
    for date in [
        "30x Jan 01 00:00:00",
        "Thu, 01 Jan 12345 1999 00:00:00 GMT",
        "Thu, 01 Jan 1970 00x:00:00 GMT",
        "Thu, 01 Jan 1970 00:00:00",
        "Thu, 01 Jan 1970 00:00:00 UTC",
        "Thu, 01 Jan 1970 00:00:00 +0000",
        "Thu, 01 Jan 1970 00:00:00 GMT+1",
        "Thu, 01 Jan 1970 0:00:00 GMT",
        "Thu, 01 Jan 1970 00:00 GMT",
        "Thu, 01 Jan 1970 24:00:00 GMT",
        "Thu, 01 jan 1970 00:00:00 GMT",
        "Thu, 01 January 1970 00:00:00 GMT",
        "Thu, 01-Jan 1970 00:00:00 GMT",
        "Thu, 01  Jan 1970 00:00:00 GMT",
        "Thu,01 Jan 1970 00:00:00 GMT",
        "Thu, 001 Jan 1970 00:00:00 GMT",
        "Thu, 00 Jan 1970 00:00:00 GMT",
        "Wed, 31 Feb 1970 00:00:00 GMT",
        "Thu, 29 Feb 2001 00:00:00 GMT",
        "Sun, 31 Dec 1600 00:00:00 GMT",
        "Thu, 01 Jan 970 00:00:00 GMT",
        "Thu Jan 1 00:00:00 1970",
        "Thu Jan  1 00:00:00 70",
        "01 Jan 1970",
        // Chromium and Firefox read the first month that they find.
        "Dec, 15 Jan 1970 00:00:00 GMT",
        "Decadi, 15 Jan 1970 00:00:00 GMT",
        "Dec Jan 15 00:00:00 1970",
        "Mar, 15 Jan 1970 00:00:00 GMT",
        "thu, 01 Jan 1970 00:00:00 GMT",
        "Thur, 01 Jan 1970 00:00:00 GMT",
        "0",
        "-1",
        "",
    ] {
        assert_each(&[&format!("tracker=; Expires={date}")], false);
        let line = format!("sessionid=; Path=/; Secure; HttpOnly; SameSite=Lax; Expires={date}");
        assert_eq!(broken("", line.as_bytes()), ["A-EXP-FMT"], "{date}");
    }
}

#[test]
fn a_date_to_come_ends_nothing() {
    assert_each(
        &[
            "tracker=; Expires=Fri, 01 Jan 2100 00:00:00 GMT",
            "tracker=; Expires=Tue, 01-Jan-69 00:00:00 GMT",
            "tracker=; Max-Age=0; Expires=Fri, 01 Jan 2100 00:00:00 GMT",
        ],
        false,
    );
}

/// Each of them is kept by a browser, or could be.
#[test]
fn what_ends_a_cookie_in_some_browsers_only_is_found() {
    assert_each(
        &[
            "tracker=1; Max-Age=0; Max-Age=x",
            "tracker=1; Max-Age=0; Max-Age=",
            "tracker=1; Max-Age=0; Max-Age",
            "tracker=1; Max-Age=0; Max-Age=+9999999",
            "tracker=1; Max-Age=+0",
            "tracker=1; Max-Age=0.0",
            "tracker=1; Max-Age=--1",
            "tracker=1; Max-Age=0; Max-Age=1",
            "tracker=1; Max-Age=1; Max-Age=0",
            "tracker=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=+9999999",
            "tracker=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=1",
            "tracker=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Expires=soon",
            "tracker=1; Max-Age=0;",
            "tracker=1; ; Max-Age=0",
            "tracker=1; Max-Age=0; Path=\"/\"",
            "tracker=1; Max-Age=0; Comment=a,b",
            "tracker=\"1\"; Max-Age=0",
            "tracker=1,2; Max-Age=0",
            "tracker=1;\tMax-Age=0",
            "tracker=caf\u{e9}; Max-Age=0",
            "tracker; Max-Age=0",
            "=tracker; Max-Age=0",
        ],
        false,
    );
    for (length, is_sent) in [(1024, true), (1025, false)] {
        let path = format!(" Path=/{}", "x".repeat(length - " Path=/".len()));
        assert_each(&[&format!("tracker=1; Max-Age=0;{path}")], is_sent);
    }
}

#[test]
fn an_unclear_end_of_a_declared_cookie_is_found_by_its_own_rule() {
    const SESSION: &str = "Path=/; Secure; HttpOnly; SameSite=Lax";
    for (lifetime, rules) in [
        ("Max-Age=0; ;", &["A-SET-END"][..]),
        ("Max-Age=0; Expires=Fri, 01 Jan 2100 00:00:00 GMT;", &["A-SET-END"]),
        ("Max-Age=0x;", &["A-AGE-GRAMMAR"]),
        ("Max-Age=0;", &[]),
    ] {
        assert_eq!(broken("", format!("sessionid=; {lifetime} {SESSION}").as_bytes()), rules, "{lifetime}");
    }
}

/// Firefox takes the text of a line without `=` for a name where the line ends a cookie.
#[test]
fn a_line_without_an_equals_sign_never_ends_the_choices() {
    for line in ["cookies_preferences; Max-Age=0", " cookies_preferences ;Max-Age=0", "cookies_preferences"] {
        assert_eq!(broken("", line.as_bytes()), ["B-DENY-DEFAULT"], "{line}");
        assert_each(&[line], false);
    }
    assert_eq!(broken("", b"sessionid; Max-Age=0"), ["A-SET-UNDECL"]);
}

/// The lines that are sent in a response with such a `Date`.
fn sent_at(date: Option<&'static str>, expires: &str) -> usize {
    let line = (SET_COOKIE, format!("tracker=1; Expires={expires}"));
    let fields: Vec<_> = date.into_iter().map(|date| (DATE, date.to_owned())).chain([line]).collect();
    let handler = async move || AppendHeaders(fields);
    let layer = PolicyLayer::new(Site::<SitePolicy>::new()).audit(Audit::Enforce);
    let server = Server::start(Router::new().route("/", get(handler)).layer(layer));
    Request::get("/").send(&server).set_cookies().len()
}

#[test]
fn a_date_counts_from_the_date_of_the_response() {
    for (date, expires, count) in [
        (None, "Wed, 01 Jan 2020 01:00:00 GMT", 1),
        (Some("Wed, 01 Jan 2020 00:00:00 GMT"), "Wed, 01 Jan 2020 01:00:00 GMT", 0),
        (Some("Wed, 01 Jan 2020 00:00:00 GMT"), "Wed, 01 Jan 2020 00:00:00 GMT", 0),
        (Some("Wed, 01 Jan 2020 00:00:00 GMT"), "Tue, 31 Dec 2019 23:59:59 GMT", 1),
        (Some("Fri, 01 Jan 2100 00:00:00 GMT"), "Wed, 01 Jan 2020 01:00:00 GMT", 1),
        (Some("Fri, 01 Jan 2100 00:00:00 GMT"), "Tue, 01 Jan 2080 01:00:00 GMT", 0),
    ] {
        assert_eq!(sent_at(date, expires), count, "{date:?}, {expires}");
    }
}

#[test]
fn a_malformed_date_of_the_response_makes_every_expiry_unclear() {
    for date in [
        "Wed, 1 Jan 2020 00:00:00 GMT",
        "Wednesday, 01-Jan-20 00:00:00 GMT",
        "Wed Jan  1 00:00:00 2020",
        "01 Jan 2020 00:00:00 GMT",
        "Wed, 01 Jan 2020 00:00:00 UTC",
        "xyz, 01 Jan 2020 00:00:00 GMT",
        "Wed, 32 Jan 2020 00:00:00 GMT",
        "now",
        "",
    ] {
        assert_eq!(sent_at(Some(date), "Thu, 01 Jan 1970 00:00:00 GMT"), 0, "{date}");
    }
}
