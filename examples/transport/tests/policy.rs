//! What reviewers of the site see: the lock file and the report.

use transport::TransportPolicy;

#[test]
fn the_policy_is_locked() {
    cookie_policy::assert_locked!(TransportPolicy, "cookies.lock.json");
}

#[test]
fn the_report_is_empty_except_for_what_is_allowed_with_a_reason() {
    let report = TransportPolicy::report();
    assert_eq!(report.findings(), []);
    assert!(!report.allowed().is_empty());
    assert!(report.allowed().iter().all(|allowed| !allowed.reason.is_empty()));
}
