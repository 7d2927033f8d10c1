//! The audit finds handwritten `Set-Cookie` headers in each mode, in each framework.

use cookie_policy::{Audit, PolicyLayer, Site, Tally};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests_servers::{Request, Response, Server};

use crate::apps::{APPS, LEGACY, LEGACY_LOGIN};

/// Visits the old handler in each framework.
fn in_each(audit: Audit, check: impl Fn(&'static str, &Response, &Server, &Tally)) {
    for (framework, serve) in APPS {
        let layer = PolicyLayer::new(Site::<SitePolicy>::new()).audit(audit);
        let tally = layer.tally();
        let server = serve(layer);
        let response = Request::get("/legacy").with("host", "localhost").send(&server);
        check(framework, &response, &server, &tally);
        assert!(!server.log.lines().concat().contains("s3cret"), "{framework}");
    }
}

const FOUND: [(&str, u64); 2] = [("A-SET-UNDECL", 1), ("B-GATE-SET", 1)];

/// Asserts that the log has a line for both findings.
fn assert_logged(framework: &str, level: &str, server: &Server) {
    let lines = server.log.lines();
    let of = |name: &str| {
        lines.iter().any(|line| line.starts_with(level) && line.ends_with(&format!("cookie={name:?}")))
    };
    assert!(lines.len() == 2 && of("tracker") && of("visitor_id"), "{framework}: {lines:?}");
}

#[test]
fn reported_lines_are_sent_as_they_were_written() {
    in_each(Audit::Report, |framework, response, server, tally| {
        assert_eq!(response.set_cookies(), LEGACY, "{framework}");
        assert_eq!(tally.findings().collect::<Vec<_>>(), FOUND, "{framework}");
        assert_logged(framework, "ERROR", server);
    });
}

#[test]
fn enforced_lines_do_not_leave() {
    in_each(Audit::Enforce, |framework, response, server, tally| {
        let [_, good, _] = LEGACY;
        assert_eq!((response.status, response.set_cookies()), (200, vec![good]), "{framework}");
        assert_eq!(tally.findings().collect::<Vec<_>>(), FOUND, "{framework}");
        assert_logged(framework, "WARN", server);
    });
}

#[test]
fn a_line_without_a_path_is_about_the_directory_of_the_request() {
    for (framework, serve) in APPS {
        let server = serve(PolicyLayer::new(Site::<SitePolicy>::new()).audit(Audit::Enforce));
        let response = Request::get("/legacy/login?a=/b/c").with("host", "localhost").send(&server);
        assert_eq!((response.status, response.set_cookies()), (200, LEGACY_LOGIN.to_vec()), "{framework}");
    }
}

#[test]
fn a_panic_leaves_no_response_with_the_lines() {
    in_each(Audit::Panic, |framework, response, _, tally| {
        assert_eq!(response.set_cookies(), [""; 0], "{framework}");
        assert_eq!(tally.findings().collect::<Vec<_>>(), FOUND, "{framework}");
    });
}

#[test]
fn coverage_tells_what_is_used_and_what_is_not() {
    for (framework, serve) in APPS {
        let layer = PolicyLayer::new(Site::<SitePolicy>::new());
        let tally = layer.tally();
        let server = serve(layer);
        Request::post("/login", "").with("host", "localhost").with("cookie", "search=1").send(&server);
        let used = tally.cookies().filter(|cookie| cookie.is_set() || cookie.is_seen());
        let names: Vec<_> = used.map(|cookie| cookie.declaration().name()).collect();
        assert_eq!(names, ["sessionid", "search"], "{framework}");
    }
}
