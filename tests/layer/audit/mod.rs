//! Lines that others write, compared with the policy.

mod chosen;
mod endings;
mod foreign;
mod modes;
mod moved;
mod places;
mod responses;
mod rest;
mod words;

use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::response::AppendHeaders;
use axum::routing::get;
use cookie_policy::{Answer, Audit, PolicyLayer, Site, Tally};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests_servers::{Request, Response, Server};

use crate::app::cookies_after;

/// An application whose answer has these lines, written by hand.
fn server(audit: Audit, lines: &[&[u8]]) -> (Server, Tally) {
    let line = |line: &&[u8]| (SET_COOKIE, HeaderValue::from_bytes(line).expect("HTTP can carry it"));
    let lines: Vec<_> = lines.iter().map(line).collect();
    let layer = PolicyLayer::new(Site::<SitePolicy>::new()).audit(audit);
    let tally = layer.tally();
    let handler = async move || AppendHeaders(lines.clone());
    (Server::start(Router::new().route("/", get(handler)).layer(layer)), tally)
}

/// Returns the rules that a header breaks.
fn broken(cookies: &str, line: &[u8]) -> Vec<&'static str> {
    let (server, tally) = server(Audit::Report, &[line]);
    let response = Request::get("/").with("cookie", cookies).send(&server);
    assert_eq!(response.status, 200);
    let findings = tally.findings();
    findings.flat_map(|(rule, count)| vec![rule; usize::try_from(count).unwrap_or_default()]).collect()
}

#[track_caller]
fn assert_broken(cookies: &str, lines: &[(&str, &[&str])]) {
    for (line, rules) in lines {
        assert_eq!(broken(cookies, line.as_bytes()), *rules, "{line}");
    }
}

const SESSION: &str = "; Path=/; Secure; HttpOnly; SameSite=Lax";

/// A header for the session cookie.
fn session(lifetime: &str) -> Vec<u8> {
    format!("sessionid=a{lifetime}{SESSION}").into_bytes()
}

#[test]
fn a_cookie_that_the_policy_does_not_list_is_found() {
    assert_broken(
        "",
        &[
            ("id=a; Path=/; Secure; HttpOnly; SameSite=Strict", &["A-SET-UNDECL"]),
            ("id=", &["A-SET-UNDECL"]),
            ("Sessionid=a; Path=/; Secure; HttpOnly; SameSite=Lax", &["A-SET-UNDECL"]),
            ("=a", &["A-SET-UNDECL"]),
            ("a", &["A-SET-UNDECL"]),
            ("_pk_=a", &["A-SET-UNDECL"]),
            ("player=a; Secure; SameSite=None", &["A-SET-UNDECL"]),
            ("sessionid=a; Path=/; Secure; HttpOnly; SameSite=Lax", &[]),
            (" sessionid = a ;path=/;SECURE;HTTPONLY;samesite=lax; Priority=High", &[]),
        ],
    );
}

#[test]
fn what_needs_consent_is_found_without_it() {
    let line = "visitor_id=a; Max-Age=33696000; Path=/; Secure; HttpOnly; SameSite=Lax";
    let objected = "audience=a; Max-Age=33955200; Path=/; Secure; HttpOnly; SameSite=Lax";
    let granted = cookies_after(Answer::accept_all());
    let refused = cookies_after(Answer::refuse_all());
    for cookies in ["", "cookies_preferences=x", &refused] {
        assert_broken(cookies, &[(line, &["B-GATE-SET"])]);
    }
    assert_broken(&granted, &[(line, &[]), (objected, &[])]);
    assert_broken(&refused, &[(objected, &["B-GATE-SET"])]);
    assert_broken("", &[(objected, &[])]);
    assert_broken("audience=b", &[(objected, &["B-EX-AUDIENCE-FR"])]);
}

#[test]
fn choices_are_nobodys_to_write() {
    let forged = format!("{}; Max-Age=15897600{SESSION}", cookies_after(Answer::accept_all()));
    let forgotten = "cookies_preferences=; Max-Age=0; Path=/";
    assert_broken("", &[(&forged, &["B-DENY-DEFAULT"]), (forgotten, &["B-DENY-DEFAULT"])]);
}

#[test]
fn attributes_other_than_declared_are_found_one_by_one() {
    let basket =
        "basket=a; Max-Age=129600; Domain=opendatasoft.com; Path=/shop; Secure; HttpOnly; SameSite=Strict";
    assert_broken("", &[(basket, &[])]);
    for (declared, other) in [
        ("Domain=opendatasoft.com; ", ""),
        ("opendatasoft.com", "www.opendatasoft.com"),
        ("Path=/shop; ", ""),
        ("/shop", "/"),
        ("/shop", "/Shop"),
        ("/shop", "shop"),
        ("; Secure", ""),
        ("; HttpOnly", ""),
        ("; SameSite=Strict", ""),
        ("Strict", "Lax"),
        ("Strict", "Strictly"),
        ("; SameSite=Strict", "; SameSite=Strict; Partitioned"),
        ("; SameSite=Strict", "; SameSite=Strict; Path=/"),
    ] {
        let line = basket.replace(declared, other);
        assert_eq!(broken("", line.as_bytes()), ["A-SET-ATTR"], "{line}");
    }
    assert_broken(
        "",
        &[
            (
                "basket=a; Max-Age=129600; domain=.OpenDataSoft.com; Path=/shop; secure; httponly; samesite=STRICT",
                &[],
            ),
            ("basket=a; Max-Age=129600", &["A-SET-ATTR"; 5]),
            ("sessionid=a; Domain=; Path=/; Secure; HttpOnly; SameSite=Lax", &[]),
            ("map_zoom=7; Path=/; Secure; SameSite=Lax", &["A-SET-ATTR", "B-GATE-SET"]),
        ],
    );
    // Browsers ignore an attribute that is too long.
    for (length, rules) in [(1023, &["A-SET-ATTR"][..]), (1024, &[])] {
        let line = format!("sessionid=a{SESSION}; Path=/{}", "x".repeat(length));
        assert_broken("", &[(&line, rules)]);
    }
}

#[test]
fn a_longer_life_than_declared_is_found_and_a_shorter_one_passes() {
    for (lifetime, rules) in [
        ("", &[][..]),
        ("; Max-Age=1209600", &[]),
        ("; Max-Age=1", &[]),
        ("; Max-Age=1209601", &["A-AGE-TRUTH"]),
        ("; Max-Age=99999999999999999999", &["A-AGE-TRUTH"]),
        ("; Max-Age=1209601; Max-Age=1", &[]),
        ("; Max-Age=1; Max-Age=soon", &["A-AGE-GRAMMAR"]),
        ("; Max-Age=60.5", &["A-AGE-GRAMMAR"]),
        ("; Expires=soon; Max-Age=60", &[]),
        ("; Expires=Fri, 01 Jan 2100 00:00:00 GMT; Max-Age=60", &[]),
        ("; Expires=Fri, 01 Jan 2100 00:00:00 GMT", &["A-AGE-TRUTH"]),
        ("; Expires=Fri, 01-Jan-2100 00:00:00 GMT", &["A-AGE-TRUTH"]),
        ("; Expires=soon", &["A-EXP-FMT"]),
    ] {
        assert_eq!(broken("", &session(lifetime)), rules, "{lifetime}");
    }
    let language = "django_language=fr; Max-Age=60; Path=/; Secure; HttpOnly; SameSite=Lax";
    let basket = "basket=a; Domain=opendatasoft.com; Path=/shop; Secure; HttpOnly; SameSite=Strict";
    assert_broken("", &[(language, &["A-AGE-TRUTH"]), (basket, &["A-AGE-TRUTH"])]);
}

#[test]
fn a_date_is_compared_with_the_moment_at_which_the_line_leaves() {
    let in_seconds = |seconds| {
        let end = std::time::SystemTime::now() + std::time::Duration::from_secs(seconds);
        broken("", &session(&format!("; Expires={}", httpdate::fmt_http_date(end))))
    };
    assert_eq!(in_seconds(1_209_600), [""; 0]);
    assert_eq!(in_seconds(1_209_700), ["A-AGE-TRUTH"]);
}

#[test]
fn what_ends_a_cookie_passes() {
    for lifetime in [
        "; Max-Age=0",
        "; Max-Age=-1",
        "; Max-Age=-99999999999999999999",
        "; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
        "; Expires=Thu, 01-Jan-1970 00:00:00 GMT",
        "; Expires=Thursday, 01-Jan-70 00:00:00 GMT",
        "; Expires=Thu Jan  1 00:00:00 1970",
        "; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/account; HttpOnly; Priority=High",
    ] {
        for name in ["visitor_id", "unknown", "player"] {
            assert_eq!(broken("", format!("{name}={lifetime}").as_bytes()), [""; 0], "{lifetime}");
        }
    }
}

#[test]
fn a_line_that_browsers_drop_is_named_as_far_as_it_has_a_name() {
    for (line, rule, name) in [
        (b"sessionid=a\tb; Path=/; Secure; HttpOnly; SameSite=Lax".to_vec(), None, ""),
        (b"; Path=/".to_vec(), Some("A-NAME-EMPTY"), ""),
        (b"=; Path=/".to_vec(), Some("A-NAME-EMPTY"), ""),
        (b"".to_vec(), Some("A-NAME-EMPTY"), ""),
        (format!("sessionid={}{SESSION}", "a".repeat(4087)).into_bytes(), None, ""),
        (
            format!("sessionid={}{SESSION}", "s3cret".repeat(4088)).into_bytes(),
            Some("A-SIZE-PAIR"),
            "sessionid",
        ),
        (b"s3cret".to_vec(), Some("A-SET-UNDECL"), ""),
        (b"\xff\xfe=s3cret".to_vec(), Some("A-SET-UNDECL"), "\\\\xff\\\\xfe"),
    ] {
        let (server, _) = server(Audit::Report, &[&line]);
        Request::get("/").send(&server);
        let logged = server.log.lines().concat();
        let expected = rule.map_or(String::new(), |rule| format!("rule={rule:?} cookie=\"{name}\""));
        assert!(logged.ends_with(&expected) && logged.is_empty() == rule.is_none(), "{logged}");
        assert!(!logged.contains("s3cret"), "{logged}");
    }
}

/// Returns the headers of the response, without their attributes.
fn pairs(response: &Response) -> Vec<&str> {
    response.set_cookies().into_iter().filter_map(|line| line.split(';').next()).collect()
}

#[test]
fn of_two_lines_about_one_cookie_the_last_that_is_right_stays() {
    let (good, later, bad): (&[u8], &[u8], &[u8]) = (&session(""), &session("; Max-Age=60"), b"sessionid=b");
    let other_place: &[u8] = b"sessionid=c; Path=/shop; Secure; HttpOnly; SameSite=Lax";
    for (lines, twice, stay) in [
        (vec![good, later], 1, 1),
        (vec![good, later, good], 2, 1),
        (vec![good, other_place], 0, 1),
        (vec![bad, bad], 2, 0),
        (vec![good], 0, 1),
    ] {
        let (server, tally) = server(Audit::Enforce, &lines);
        let response = Request::get("/").send(&server);
        let found: u64 =
            tally.findings().filter(|(rule, _)| *rule == "A-SET-DUP").map(|(_, count)| count).sum();
        assert_eq!((found, pairs(&response).len()), (twice, stay), "{lines:?}");
    }
    let (server, _) = server(Audit::Enforce, &[b"sessionid=b; Path=/", good]);
    assert_eq!(pairs(&Request::get("/").send(&server)), ["sessionid=a"]);
}
