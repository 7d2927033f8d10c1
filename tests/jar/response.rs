//! When the response leaves.

use cookie_policy::{Answer, Error, Statistics};
use cookie_policy_tests::response::lines;
use cookie_policy_tests::{Language, Matomo, Search, SessionId, VisitorId};

use crate::site::{site_jar, statistics, with_statistics};

#[test]
fn taking_the_lines_hands_out_what_was_set() {
    let jar = site_jar("");
    SessionId("a".into()).set(&jar).expect("set");
    jar.remove::<Language>().expect("removed");
    let before = lines(&jar);
    let taken: Vec<_> = jar.take_set_cookies().map(String::from).collect();
    assert_eq!(taken, before);
    assert_eq!(jar.take_set_cookies().len(), 0, "each line leaves once");
}

#[test]
fn once_the_response_has_left_nothing_can_be_set() {
    let mut jar = with_statistics("");
    let other = jar.clone();
    let _left = jar.take_set_cookies();
    let left = |cookie| Err(Error::ResponseLeft { cookie });
    assert_eq!(SessionId("a".into()).set(&other), left("sessionid"));
    assert_eq!(SessionId("a".into()).set_persistent(&jar), left("sessionid"));
    assert_eq!(jar.remove::<SessionId>(), left("sessionid"));
    assert_eq!(jar.remove::<Matomo>(), left("_pk_*"));
    assert_eq!(VisitorId("a".into()).set(statistics(&other)), left("visitor_id"));
    assert_eq!(
        jar.answer(Answer::refuse_all()).map(drop),
        Err(Error::ResponseLeft { cookie: "cookies_preferences" })
    );
    assert_eq!(lines(&jar), [""; 0]);
    assert!(other.consent::<Statistics>().is_some(), "an answer that was not recorded changes nothing");
}

#[test]
fn looking_at_the_lines_does_not_take_them() {
    let jar = site_jar("");
    SessionId("a".into()).set(&jar).expect("set");
    let _looked = jar.set_cookies();
    Language::Fr.set(&jar).expect("the response has not left");
    assert_eq!(jar.set_cookies().len(), 2);
}

#[test]
fn once_the_response_has_left_what_it_changed_is_not_read_from_the_request() {
    let jar = site_jar("sessionid=old; django_language=fr; search=4");
    jar.remove::<SessionId>().expect("removed");
    Language::EnGb.set(&jar).expect("set");
    let _left = jar.take_set_cookies();
    assert_eq!(jar.try_get::<SessionId>(), Err(Error::ResponseLeft { cookie: "sessionid" }));
    assert_eq!(jar.try_get::<Language>(), Err(Error::ResponseLeft { cookie: "django_language" }));
    assert_eq!(jar.get(), Some(Search(4)), "what it left alone is");
}
