//! Moved cookies (T1, T2): no order of reading, setting, removing and answering loses a session or leaves one behind.

use cookie_policy::testing::Visitor;
use cookie_policy::{Error, SetCookie};

use crate::{at, places, release, visitor};

release!(host: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = "14 days"));
release!(domain: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = "14 days", domain = "example.org", formerly(path = "/")));
release!(host_session: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = session));
release!(domain_session: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = session, domain = "example.org", formerly(path = "/")));
release!(host_either: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = session or "14 days"));
release!(domain_either: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = session or "14 days", domain = "example.org", formerly(path = "/")));
release!(host_signed: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = "14 days", seal = signed));
release!(domain_signed: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = "14 days", seal = signed, domain = "example.org", formerly(path = "/")));
release!(host_private: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = "14 days", seal = private));
release!(domain_private: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = "14 days", seal = private, domain = "example.org", formerly(path = "/")));
release!(app: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = "14 days", path = "/app"));
release!(root: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = "14 days", formerly(path = "/app")));
release!(old_app: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = "14 days", path = "/app/old"));
release!(new_app: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = "14 days", path = "/app", formerly(path = "/app/old")));

/// The stories of a session that moves from one release to the next, on a page that sees both places.
macro_rules! stories {
    ($($story:ident: $before:ident => $after:ident at $page:literal, $from:literal to $to:literal;)*) => {$(
        mod $story {
            use super::*;
            use super::$before as before;
            use super::$after as after;

            fn place(visitor: &Visitor<after::Release>) -> Vec<String> {
                places(visitor, "sid").into_iter().map(|(_, place)| place).collect()
            }

            /// A visitor who logged in before the move.
            fn moved() -> Visitor<after::Release> {
                let mut visitor = visitor::<before::Release>().at($page);
                let jar = visitor.request();
                before::Sid("f00".into()).set(&jar).expect("set");
                visitor.receive(&jar);
                let next = at::<_, after::Release>(&visitor).at($page);
                assert_eq!(place(&next), [$from]);
                next
            }

            /// The line by which a release before the move sets it.
            fn line(session: &str) -> SetCookie {
                let jar = visitor::<before::Release>().request();
                before::Sid(session.into()).set(&jar).expect("set");
                jar.take_set_cookies().next().expect("it is set")
            }

            fn read(visitor: &Visitor<after::Release>) -> Option<String> {
                visitor.request().get::<after::Sid>().map(|sid| sid.0)
            }

            #[test]
            fn a_handler_that_gets_or_creates_finds_one_session() {
                let mut visitor = moved();
                for _ in 0..3 {
                    let jar = visitor.request();
                    let sid = jar.get().unwrap_or(after::Sid("new".into()));
                    assert_eq!(sid.0, "f00");
                    sid.set(&jar).expect("set");
                    visitor.receive(&jar);
                    assert_eq!(place(&visitor), [$to]);
                }
            }

            #[test]
            fn a_handler_that_only_reads_carries_it() {
                let mut visitor = moved();
                for _ in 0..3 {
                    let jar = visitor.request();
                    assert_eq!(jar.get(), Some(after::Sid("f00".into())));
                    visitor.receive(&jar);
                    assert_eq!(place(&visitor), [$to]);
                }
            }

            #[test]
            fn a_page_that_does_not_read_it_leaves_it() {
                let mut visitor = moved();
                let jar = visitor.request();
                visitor.receive(&jar);
                assert_eq!(place(&visitor), [$from]);
                assert_eq!(read(&visitor).as_deref(), Some("f00"));
            }

            #[test]
            fn a_new_login_replaces_it_at_both_places() {
                let mut visitor = moved();
                let jar = visitor.request();
                after::Sid("ba7".into()).set(&jar).expect("set");
                visitor.receive(&jar);
                assert_eq!(place(&visitor), [$to]);
                assert_eq!(read(&visitor).as_deref(), Some("ba7"));
            }

            #[test]
            fn a_logout_ends_it_at_both_places() {
                for reads in [false, true] {
                    let mut visitor = moved();
                    let jar = visitor.request();
                    if reads {
                        assert_eq!(jar.get(), Some(after::Sid("f00".into())));
                    }
                    jar.remove::<after::Sid>().expect("removed");
                    assert_eq!(jar.get::<after::Sid>(), None);
                    visitor.receive(&jar);
                    assert_eq!(place(&visitor), [""; 0]);
                }
            }

            #[test]
            fn a_logout_ends_copies_at_both_places() {
                let mut visitor = moved();
                let former = line("ba7");
                let jar = visitor.request();
                assert!(jar.get::<after::Sid>().is_some());
                visitor.receive(&jar);
                visitor.receive_lines([former]);
                assert_eq!(place(&visitor).len(), 2);
                let jar = visitor.request();
                jar.remove::<after::Sid>().expect("removed");
                visitor.receive(&jar);
                assert_eq!(place(&visitor), [""; 0]);
            }

            #[test]
            fn a_logout_survives_a_failure_of_the_server() {
                let mut visitor = moved();
                let jar = visitor.request();
                assert!(jar.get::<after::Sid>().is_some());
                jar.remove::<after::Sid>().expect("removed");
                visitor.receive_after_error(&jar);
                assert_eq!(place(&visitor), [""; 0]);
            }

            #[test]
            fn a_failure_of_the_server_neither_carries_nor_removes() {
                for sets in [false, true] {
                    let mut visitor = moved();
                    let jar = visitor.request();
                    assert!(jar.get::<after::Sid>().is_some());
                    if sets {
                        after::Sid("ba7".into()).set(&jar).expect("set");
                    }
                    visitor.receive_after_error(&jar);
                    assert_eq!(place(&visitor), [$from], "{sets}");
                    assert_eq!(read(&visitor).as_deref(), Some("f00"), "{sets}");
                }
            }

            #[test]
            fn only_a_visit_of_a_page_carries_it() {
                let visitor = moved();
                for mut visitor in [visitor.fetch(), visitor.speculative()] {
                    let jar = visitor.request();
                    assert_eq!(jar.get(), Some(after::Sid("f00".into())));
                    visitor.receive(&jar);
                    assert_eq!(place(&visitor), [$from]);
                }
                for mut visitor in [visitor.fetch(), visitor.speculative()] {
                    let jar = visitor.request();
                    after::Sid("ba7".into()).set(&jar).expect("set");
                    visitor.receive(&jar);
                    assert_eq!(place(&visitor), [$to], "what is set has no second request");
                }
            }

            #[test]
            fn copies_that_differ_are_none_and_stay_until_a_set() {
                let mut visitor = moved();
                let jar = visitor.request();
                assert!(jar.get::<after::Sid>().is_some());
                visitor.receive(&jar);
                visitor.receive_lines([line("ba7")]);
                let jar = visitor.request();
                assert!(matches!(jar.try_get::<after::Sid>(), Err(Error::Ambiguous { .. })));
                visitor.receive(&jar);
                assert_eq!(place(&visitor).len(), 2, "which of them the visitor wants is unknown");
                let jar = visitor.request();
                after::Sid("c0c".into()).set(&jar).expect("set");
                visitor.receive(&jar);
                assert_eq!(place(&visitor), [$to]);
                assert_eq!(read(&visitor).as_deref(), Some("c0c"));
            }

            #[test]
            fn two_pages_that_carry_at_once_lose_nothing() {
                let mut visitor = moved();
                let jars = [visitor.request(), visitor.request()];
                for jar in &jars {
                    assert!(jar.get::<after::Sid>().is_some());
                }
                for jar in &jars {
                    visitor.receive(jar);
                    assert_eq!(read(&visitor).as_deref(), Some("f00"));
                }
                assert_eq!(place(&visitor), [$to]);
            }
        }
    )*};
}

stories! {
    persistent: host => domain at "/", "www.example.org/" to ".example.org/";
    session: host_session => domain_session at "/", "www.example.org/" to ".example.org/";
    either: host_either => domain_either at "/", "www.example.org/" to ".example.org/";
    signed: host_signed => domain_signed at "/", "www.example.org/" to ".example.org/";
    private: host_private => domain_private at "/", "www.example.org/" to ".example.org/";
    up: app => root at "/app", "www.example.org/app" to "www.example.org/";
    beside: old_app => new_app at "/app/old/page", "www.example.org/app/old" to "www.example.org/app";
}

release!(wide: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = "14 days", domain = "example.org"));
release!(narrow: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = "14 days", formerly(domain = "example.org")));

#[test]
fn what_other_hosts_see_is_not_taken_from_them_by_reading() {
    let mut old = visitor::<wide::Release>();
    let jar = old.request();
    wide::Sid("f00".into()).set(&jar).expect("set");
    old.receive(&jar);
    let mut visitor = at::<_, narrow::Release>(&old);
    let jar = visitor.request();
    assert_eq!(jar.get(), Some(narrow::Sid("f00".into())));
    visitor.receive(&jar);
    assert_eq!(visitor.at("https://shop.example.org").header(), "sid=f00");
    // A set moves it, as the application decided.
    let jar = visitor.request();
    narrow::Sid("ba7".into()).set(&jar).expect("set");
    visitor.receive(&jar);
    assert_eq!(places(&visitor, "sid"), [("ba7".to_owned(), "www.example.org/".to_owned())]);
    assert_eq!(visitor.at("https://shop.example.org").header(), "");
}
