//! How long moved cookies live: a move counts the lifetime anew, and not the time of a seal.

use std::time::SystemTime;

use cookie_policy::testing::Visitor;
use cookie_policy::{Error, Policy};

use crate::moved::{domain, domain_either, domain_private, host, host_either, host_private};
use crate::{DAY, at, now, visitor};

#[test]
fn a_carried_session_cookie_stays_one_and_a_persistent_one_counts_anew() {
    let mut old = visitor::<host_either::Release>();
    let jar = old.request();
    jar.set_persistent(host_either::Sid("f00".into())).expect("set");
    old.receive(&jar);
    let mut visitor = at::<_, domain_either::Release>(&old);
    visitor.wait(DAY);
    let jar = visitor.request();
    assert!(jar.get::<domain_either::Sid>().is_some());
    visitor.receive(&jar);
    assert_eq!(expiry(&visitor), None, "`session or ..` is carried for the session");

    let mut old = crate::visitor::<host::Release>();
    let jar = old.request();
    host::Sid("f00".into()).set(&jar).expect("set");
    old.receive(&jar);
    let mut visitor = at::<_, domain::Release>(&old);
    visitor.wait(DAY);
    let jar = visitor.request();
    assert!(jar.get::<domain::Sid>().is_some());
    visitor.receive(&jar);
    assert_eq!(expiry(&visitor), Some(now() + DAY + 14 * DAY));
}

#[test]
fn a_carried_value_keeps_the_time_of_its_seal() {
    let mut old = visitor::<host_private::Release>();
    let jar = old.request();
    host_private::Sid("f00".into()).set(&jar).expect("set");
    old.receive(&jar);
    let mut visitor = at::<_, domain_private::Release>(&old);
    // Each page carries it again, and none prolongs the seal.
    for _ in 0..13 {
        visitor.wait(DAY);
        let jar = visitor.request();
        assert_eq!(jar.get(), Some(domain_private::Sid("f00".into())));
        visitor.receive(&jar);
    }
    visitor.wait(DAY);
    assert!(visitor.request().get::<domain_private::Sid>().is_some());
    visitor.wait(DAY);
    let jar = visitor.request();
    assert!(visitor.cookie("sid").is_some());
    assert!(matches!(jar.try_get::<domain_private::Sid>(), Err(Error::Sealed { .. })));
    assert_eq!(jar.set_cookies().len(), 0, "what cannot be opened is not carried");
}

/// When the only cookie of a visitor ends.
fn expiry<P: Policy>(visitor: &Visitor<P>) -> Option<SystemTime> {
    let [cookie] = &visitor.cookies()[..] else { panic!("there is one cookie") };
    cookie.expires()
}
