//! Requests with these headers, and their problems.

use cookie_policy::{Jar, Site};
use cookie_policy_tests::{SessionId, SitePolicy};

pub(super) fn jar(header: impl AsRef<[u8]>) -> Jar<SitePolicy> {
    fields(&[header.as_ref()])
}

pub(super) fn fields(fields: &[&[u8]]) -> Jar<SitePolicy> {
    Site::new().jar(fields, None)
}

/// Rules and names of the problems. They must not contain values, so tests use the value `s3cret`.
pub(super) fn problems(jar: &Jar<SitePolicy>) -> Vec<(&'static str, String)> {
    let problems = jar.problems();
    for problem in &problems {
        let shown = format!("{problem} {problem:?}");
        assert!(!shown.contains("s3cret"), "{shown}");
        assert!(problem.to_string().contains(problem.rule()), "{problem}");
        assert!(shown.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' '), "{shown}");
    }
    problems.iter().map(|problem| (problem.rule(), problem.cookie().to_owned())).collect()
}

pub(super) fn told(rule: &'static str, cookie: &str) -> Vec<(&'static str, String)> {
    vec![(rule, cookie.to_owned())]
}

pub(super) fn session(text: &str) -> Option<SessionId> {
    Some(SessionId(text.to_owned()))
}
