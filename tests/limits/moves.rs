//! Cookies that move: the choices of a visitor, a session, and cookies that need consent.

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Error, Statistics, Status};

use crate::moved_site::{
    Jar, New, app, consent, domain, ended, host, moved, narrow, places, reads, reads_sealed, reads_theme,
    reads_visits, root, sets, sets_audience, site, wide,
};
use crate::{Row, assert_table};

/// Plays one request, and returns where the cookie is then.
fn after(name: &str, act: impl FnOnce(&Jar)) -> &'static str {
    let mut visitor = moved();
    let jar = visitor.request();
    act(&jar);
    visitor.receive(&jar);
    places(&visitor, name)
}

fn after_an_error(act: impl FnOnce(&Jar)) -> &'static str {
    let mut visitor = moved();
    let jar = visitor.request();
    act(&jar);
    visitor.receive_after_error(&jar);
    places(&visitor, "sid")
}

/// Reads in a request that does not visit a page.
fn read_elsewhere(request: impl FnOnce(&New) -> New) -> &'static str {
    let mut visitor = request(&moved());
    let jar = visitor.request();
    reads(&jar);
    visitor.receive(&jar);
    places(&visitor, "sid")
}

fn logout_and_stale_read() -> &'static str {
    let mut visitor = moved();
    let (stale, logout) = (visitor.request(), visitor.request());
    reads(&stale);
    logout.remove::<domain::Sid>().expect("removed");
    visitor.receive(&logout);
    visitor.receive(&stale);
    places(&visitor, "sid")
}

fn get_or_create_outside() -> &'static str {
    let mut old = Visitor::<app::Release>::of(&site()).at("/app");
    let jar = old.request();
    app::Sid("f00".into()).set(&jar).expect("set");
    old.receive(&jar);
    let mut visitor = old.visit(&site::<root::Release>()).at("/");
    let jar = visitor.request();
    assert_eq!(jar.get::<root::Sid>(), None, "browsers send it below `/app` only");
    root::Sid("new".into()).set(&jar).expect("set");
    visitor.receive(&jar);
    assert_eq!(visitor.cookie("sid").as_deref(), Some("new"));
    assert_eq!(visitor.cookies().len(), 1);
    "at the present place"
}

fn copies_that_differ(sets: bool) -> &'static str {
    let mut visitor = moved();
    visitor.receive_lines(["sid=ba7; Path=/; Domain=example.org; Secure; HttpOnly"]);
    let jar = visitor.request();
    assert_eq!(jar.try_get::<domain::Sid>(), Err(Error::Ambiguous { cookie: "sid" }));
    if sets {
        domain::Sid("c0c".into()).set(&jar).expect("set");
    }
    visitor.receive(&jar);
    places(&visitor, "sid")
}

fn set_after_the_end() -> &'static str {
    let mut visitor = moved().visit(&site::<ended::Release>());
    let jar = visitor.request();
    assert_eq!(jar.get(), Some(ended::Sid("f00".into())));
    ended::Sid("ba7".into()).set(&jar).expect("set");
    visitor.receive(&jar);
    assert!(visitor.request().get::<ended::Sid>().is_none());
    places(&visitor, "sid")
}

/// From the domain to the host, where the present place is that of the host.
fn to_the_host(sets: bool) -> &'static str {
    let mut old = Visitor::<wide::Release>::of(&site());
    let jar = old.request();
    wide::Sid("f00".into()).set(&jar).expect("set");
    old.receive(&jar);
    let mut visitor = old.visit(&site::<narrow::Release>());
    let jar = visitor.request();
    let sid: narrow::Sid = jar.get().expect("the former place is read");
    if sets {
        sid.set(&jar).expect("set");
    }
    visitor.receive(&jar);
    match places(&visitor, "sid") {
        "at the present place" => "at the former place",
        "at the former place" => "at the present place",
        other => other,
    }
}

fn refused(name: &str) -> &'static str {
    let mut visitor = moved();
    visitor.answer(Answer::refuse_all()).expect("answered");
    places(&visitor, name)
}

/// Opens pages that show the visitor's choices.
fn pages(number: usize) -> &'static str {
    let mut visitor = moved();
    for _ in 0..number {
        let jar = visitor.request();
        assert_eq!(jar.status::<Statistics>(), Status::Granted);
        visitor.receive(&jar);
    }
    places(&visitor, "choices")
}

fn answered() -> &'static str {
    let mut visitor = moved();
    visitor.answer(Answer::refuse_all()).expect("answered");
    assert_eq!(visitor.request().status::<Statistics>(), Status::Refused);
    places(&visitor, "choices")
}

fn differing_choices() -> &'static str {
    let mut visitor = moved();
    let mut other = Visitor::<host::Release>::of(&site());
    other.answer(Answer::refuse_all()).expect("answered");
    let refusal = other.cookie("choices").expect("kept");
    visitor.receive_lines([format!("choices={refusal}; Path=/; Domain=example.org; Secure; HttpOnly")]);
    let jar = visitor.request();
    assert_eq!(jar.status::<Statistics>(), Status::Refused);
    visitor.receive(&jar);
    places(&visitor, "choices")
}

const NOTHING: &str = "nothing";

fn row(story: &str, place: &str, lost: &str) -> Row {
    [story, place, lost].map(str::to_owned)
}

#[test]
fn each_story_ends_as_the_table_says() {
    assert_table("Cookies that moved", &[of_sessions(), of_exceptions(), of_choices()].concat());
}

fn of_sessions() -> Vec<Row> {
    let removes = |jar: &Jar| jar.remove::<domain::Sid>().expect("removed");
    let gets_or_creates = |jar: &Jar| {
        reads(jar);
        sets(jar);
    };
    vec![
        row("it is set", after("sid", sets), NOTHING),
        row("it is removed, as at a logout", after("sid", removes), NOTHING),
        row("a page reads it", after("sid", reads), NOTHING),
        row("a page reads it, and it is sealed", after("sealed", reads_sealed), NOTHING),
        row("a page does not read it", after("sid", |_| ()), NOTHING),
        row("a handler gets it or creates it", after("sid", gets_or_creates), NOTHING),
        row(
            "the same, on a page to which browsers do not send it",
            get_or_create_outside(),
            "the former value",
        ),
        row(
            "a logout, then a late response that had read it",
            logout_and_stale_read(),
            "the logout, if the value alone logs in",
        ),
        row("a page reads it, and fails with 5xx", after_an_error(reads), NOTHING),
        row("a page sets it, and fails with 5xx", after_an_error(sets), "the new value, as without a move"),
        row("a prefetch or prerendering reads it", read_elsewhere(New::speculative), NOTHING),
        row("a script's `fetch` reads it", read_elsewhere(New::fetch), NOTHING),
        row("two values that differ: neither is read", copies_that_differ(false), NOTHING),
        row("two values that differ, and it is set", copies_that_differ(true), "both former values"),
    ]
}

fn of_exceptions() -> Vec<Row> {
    let sets_visits =
        |jar: &Jar| consent(jar).set(domain::Visits("2".into())).expect("what needs consent can be set");
    vec![
        row("it is set after the day in `until`", set_after_the_end(), "both values, where one is left"),
        row("from a domain to one host: a page reads it", to_the_host(false), NOTHING),
        row("from a domain to one host: it is set", to_the_host(true), "the value on other hosts"),
        row("a script sets it, and a page reads it", after("theme", reads_theme), NOTHING),
        row("it needs consent, and a page reads it", after("visits", reads_visits), NOTHING),
        row("it needs consent, and is set", after("visits", sets_visits), NOTHING),
        row("it needs consent, and is refused", refused("visits"), NOTHING),
        row(
            "it is for anonymous statistics, and is set: an error",
            after("audience", sets_audience),
            NOTHING,
        ),
        row("it is for anonymous statistics, and is refused", refused("audience"), NOTHING),
    ]
}

fn of_choices() -> Vec<Row> {
    vec![
        row("choices: the first page that asks for them", pages(1), NOTHING),
        row("choices: the second page", pages(2), NOTHING),
        row("choices: an answer", answered(), NOTHING),
        row("choices: two copies that differ", differing_choices(), "grants that only one copy has"),
    ]
}
