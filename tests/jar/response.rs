//! What happens after the response headers have been sent.

use cookie_policy::{AnonymousStatistics, Answer, Error, Statistics, Status};
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
fn once_the_response_headers_have_been_sent_nothing_can_be_set() {
    let mut jar = with_statistics("");
    let other = jar.clone();
    let token = statistics(&other);
    let _left = jar.take_set_cookies();
    let left = |cookie| Err(Error::ResponseSent { cookie });
    assert_eq!(SessionId("a".into()).set(&other), left("sessionid"));
    assert_eq!(SessionId("a".into()).set_persistent(&jar), left("sessionid"));
    assert_eq!(jar.remove::<SessionId>(), left("sessionid"));
    assert_eq!(jar.remove::<Matomo>(), left("_pk_*"));
    assert_eq!(VisitorId("a".into()).set(token), left("visitor_id"));
    assert_eq!(
        jar.answer(Answer::refuse_all()).map(drop),
        Err(Error::ResponseSent { cookie: "cookies_preferences" })
    );
    assert_eq!(lines(&jar), [""; 0]);
    assert_eq!(
        other.status::<Statistics>(),
        Status::Granted,
        "an answer that was not recorded changes nothing"
    );
}

#[test]
fn once_the_response_headers_have_been_sent_no_category_is_open() {
    let jar = with_statistics("visitor_id=v; audience=1; search=4");
    let token = statistics(&jar);
    assert_eq!(token.get::<VisitorId>().map(|VisitorId(id)| id).as_deref(), Some("v"));
    let _left = jar.take_set_cookies();
    assert_eq!(token.try_get::<VisitorId>().map(drop), Err(Error::ResponseSent { cookie: "visitor_id" }));
    assert!(jar.consent::<Statistics>().is_none());
    assert!(jar.consent::<AnonymousStatistics>().is_none());
    assert_eq!(jar.get(), Some(Search(4)), "what needs no token needs none now");
}

#[test]
fn after_an_error_removals_and_choices_leave() {
    let mut jar = with_statistics("sessionid=old");
    VisitorId("a".into()).set(statistics(&jar)).expect("set");
    jar.remove::<SessionId>().expect("removed");
    SessionId("new".into()).set(&jar).expect("set");
    Language::Fr.set(&jar).expect("set");
    jar.remove::<Search>().expect("removed");
    jar.answer(Answer::change()).expect("answered");
    let mut left: Vec<_> =
        jar.take_set_cookies_after_error().map(|line| (line.name().to_owned(), line.is_removal())).collect();
    left.sort();
    let expected =
        [("__Host-ad", true), ("cookies_preferences", false), ("search", true), ("sessionid", true)];
    assert_eq!(left, expected.map(|(name, removal)| (name.to_owned(), removal)));
    assert_eq!(jar.take_set_cookies_after_error().len(), 0, "each line leaves once");
    assert_eq!(Language::EnGb.set(&jar), Err(Error::ResponseSent { cookie: "django_language" }));
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
fn once_the_response_headers_have_been_sent_what_it_changed_is_not_read_from_the_request() {
    let jar = site_jar("sessionid=old; django_language=fr; search=4");
    jar.remove::<SessionId>().expect("removed");
    Language::EnGb.set(&jar).expect("set");
    let _left = jar.take_set_cookies();
    assert_eq!(jar.try_get::<SessionId>(), Err(Error::ResponseSent { cookie: "sessionid" }));
    assert_eq!(jar.try_get::<Language>(), Err(Error::ResponseSent { cookie: "django_language" }));
    assert_eq!(jar.get(), Some(Search(4)), "what it left alone is");
}
