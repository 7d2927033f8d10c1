//! Several handles of one request, and of two requests.

use cookie_policy::Site;
use cookie_policy_tests::response::lines;
use cookie_policy_tests::{SessionId, SitePolicy};

use crate::site::site_jar;

#[test]
fn handles_of_one_request_share_what_is_set() {
    let middleware = site_jar("sessionid=old");
    let handler = middleware.clone();
    SessionId("new".into()).set(&handler).expect("set");
    assert_eq!(middleware.get(), Some(SessionId("new".into())));
    assert_eq!(lines(&middleware), lines(&handler));
    middleware.remove::<SessionId>().expect("removed");
    assert_eq!(handler.get::<SessionId>(), None);
}

#[test]
fn jars_of_two_requests_share_nothing() {
    let site = Site::<SitePolicy>::new();
    let (first, second) = (site.jar(["sessionid=a"], None), site.jar(["sessionid=a"], None));
    SessionId("b".into()).set(&first).expect("set");
    assert_eq!(second.get(), Some(SessionId("a".into())));
    assert_eq!(lines(&second), [""; 0]);
}
