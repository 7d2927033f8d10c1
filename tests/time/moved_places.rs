//! Cookies that had another name or partition, or moved more than once (T11).

use std::time::Duration;

use cookie_policy::testing::Visitor;
use cookie_policy::{Error, SetCookie};

use crate::{DAY, NOW, at, places, release, visitor};

release!(old: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = "14 days", seal = private));
release!(app: choices(name = "choices", lifetime = "184 days")
    Sid(name = "session", category = Necessary(Authentication), lifetime = "14 days", seal = private, path = "/app"));
release!(new: choices(name = "choices", lifetime = "184 days")
    Sid(name = "__Host-sid", category = Necessary(Authentication), lifetime = "14 days", seal = private,
        formerly(name = "sid"), formerly(name = "session", path = "/app"), formerly(name = "sid", path = "/app")));

/// A visitor of the new release, at a page where all places are seen.
fn after(line: &str) -> Visitor<new::Release> {
    let mut visitor = visitor::<new::Release>().at("/app");
    visitor.receive_lines([line]);
    visitor
}

fn all(visitor: &Visitor<new::Release>) -> Vec<(String, String)> {
    ["__Host-sid", "sid", "session"].into_iter().flat_map(|name| places(visitor, name)).collect()
}

fn logged_in_before() -> [Visitor<new::Release>; 2] {
    let mut first = visitor::<old::Release>();
    let jar = first.request();
    old::Sid("f00".into()).set(&jar).expect("set");
    first.receive(&jar);
    let mut second = visitor::<app::Release>().at("/app");
    let jar = second.request();
    app::Sid("f00".into()).set(&jar).expect("set");
    second.receive(&jar);
    [at::<_, new::Release>(&first).at("/app"), at::<_, new::Release>(&second).at("/app")]
}

#[test]
fn a_sealed_value_is_read_and_carried_from_each_former_name() {
    for mut visitor in logged_in_before() {
        for _ in 0..3 {
            visitor.wait(DAY);
            let jar = visitor.request();
            assert_eq!(jar.get(), Some(new::Sid("f00".into())));
            visitor.receive(&jar);
            let [(_, place)] = &all(&visitor)[..] else { panic!("it is at one place") };
            assert_eq!(place, "www.example.org/");
            assert!(visitor.cookie("__Host-sid").is_some());
        }
        // The seal ends when it would have ended without the move.
        visitor.wait(11 * DAY + Duration::from_secs(1));
        assert!(matches!(visitor.request().try_get::<new::Sid>(), Err(Error::Sealed { .. })));
    }
}

#[test]
fn a_login_and_a_logout_end_all_former_places() {
    for (mut visitor, logs_in) in logged_in_before().into_iter().zip([true, false]) {
        visitor.receive_lines([
            "sid=x; Path=/; Secure",
            "sid=y; Path=/app; Secure",
            "session=z; Path=/app; Secure",
        ]);
        let jar = visitor.request();
        if logs_in {
            new::Sid("ba7".into()).set(&jar).expect("set");
        } else {
            jar.remove::<new::Sid>().expect("removed");
        }
        visitor.receive(&jar);
        assert_eq!(all(&visitor).len(), usize::from(logs_in));
        assert_eq!(visitor.request().get::<new::Sid>().is_some(), logs_in);
    }
}

#[test]
fn what_cannot_be_opened_is_neither_read_nor_carried_nor_removed() {
    let mut visitor = after("sid=forged; Path=/; Secure");
    let jar = visitor.request();
    assert!(jar.get::<new::Sid>().is_none());
    visitor.receive(&jar);
    assert_eq!(visitor.cookie("sid").as_deref(), Some("forged"));
}

release!(ending: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = "14 days", domain = "example.org",
        formerly(path = "/", until = "2027-01-16")));

#[test]
fn a_former_place_ends_on_its_day() {
    for (wait, expected) in [(0, 2), (1, 0)] {
        let mut visitor = visitor::<ending::Release>();
        // The stories begin on 15 January 2027, at 8 in the morning.
        assert_eq!(NOW, 1_800_000_000);
        visitor.wait(wait * DAY);
        visitor.receive_lines(["sid=f00; Path=/; Secure"]);
        let jar = visitor.request();
        assert_eq!(jar.get(), Some(ending::Sid("f00".into())));
        let lines: Vec<_> = jar.set_cookies().collect();
        assert_eq!(lines.len(), expected, "nothing is carried, and so nothing prolonged: {lines:?}");
    }
}

release!(unpartitioned: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = "14 days", same_site = None));
release!(partitioned: choices(name = "choices", lifetime = "184 days")
    Sid(name = "sid", category = Necessary(Authentication), lifetime = "14 days", same_site = None, partitioned = true,
        formerly(partitioned = false)));

#[test]
fn a_cookie_that_was_not_partitioned_moves_into_the_partition() {
    let mut before = visitor::<unpartitioned::Release>();
    let jar = before.request();
    unpartitioned::Sid("f00".into()).set(&jar).expect("set");
    before.receive(&jar);
    let mut visitor = at::<_, partitioned::Release>(&before);
    let jar = visitor.request();
    assert_eq!(jar.get(), Some(partitioned::Sid("f00".into())));
    let lines: Vec<_> = jar.set_cookies().collect();
    let removals: Vec<_> = lines.iter().map(SetCookie::is_removal).collect();
    assert_eq!(removals, [true, false], "WebKitGTK takes both for one cookie");
    visitor.receive(&jar);
    let [(_, place)] = &places(&visitor, "sid")[..] else { panic!("it is at one place") };
    assert!(place.contains(" in "), "{place}");
    assert_eq!(visitor.request().get(), Some(partitioned::Sid("f00".into())));
}
