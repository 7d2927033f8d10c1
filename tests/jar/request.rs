//! What a jar reads from the request.

use cookie_policy::Error;
use cookie_policy_tests::{Language, SessionId, VisitorId};
use cookie_policy_tests_library::CsrfToken;

use crate::site::{site_jar, statistics, with_statistics};

#[test]
fn what_this_response_sets_is_read_before_what_the_request_carried() {
    let jar = with_statistics("visitor_id=old; django_language=fr");
    assert_eq!(statistics(&jar).get(), Some(VisitorId("old".into())));
    VisitorId("new".into()).set(statistics(&jar)).expect("set");
    assert_eq!(statistics(&jar).get(), Some(VisitorId("new".into())));
    Language::EnGb.set(&jar).expect("set");
    assert_eq!(jar.get(), Some(Language::EnGb));
}

#[test]
fn a_malformed_cookie_is_none_and_told_once() {
    let jar = site_jar("django_language=klingon; sessionid=a");
    assert_eq!(jar.problems(), [], "nobody asked for its value yet");
    assert_eq!(jar.get::<Language>(), None);
    assert_eq!(jar.get::<Language>(), None);
    let problems = jar.problems();
    let told: Vec<_> = problems.iter().map(|problem| (problem.rule(), problem.cookie())).collect();
    assert_eq!(told, [("A-VAL-ENC", "django_language")]);
    assert_eq!(jar.get(), Some(SessionId("a".into())));
}

#[test]
fn an_absent_cookie_is_none_and_no_problem() {
    let jar = site_jar("");
    assert_eq!(jar.get::<SessionId>(), None);
    assert_eq!(jar.try_get::<SessionId>(), Err(Error::Absent { cookie: "sessionid" }));
    assert_eq!(jar.problems(), []);
}

#[test]
fn a_cookie_of_another_crate_is_read_like_ones_own() {
    let jar = site_jar("csrftoken=abc");
    assert_eq!(jar.get::<CsrfToken>().map(|token| token.0), Some("abc".to_owned()));
}
