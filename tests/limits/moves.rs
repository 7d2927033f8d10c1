//! Cookies that move: the choices of a visitor, a session, and cookies that need consent.

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Error, Statistics, Status};

use crate::moved_site::{
    Jar, New, app, consent, domain, ended, get_or_create, host, moved, narrow, reads, reads_sealed,
    reads_theme, reads_visits, root, sets, sets_audience, site, wide,
};
use crate::outcome::{Meant, Outcome, Subject, of_choices as choices_after, play, subject};
use crate::{Row, assert_table, chosen};

/// Plays one request.
fn after(name: &'static str, meant: Meant, act: impl FnOnce(&Jar)) -> Outcome {
    play(moved(), &subject(name), &meant, |visitor| {
        let jar = visitor.request();
        act(&jar);
        visitor.receive(&jar);
    })
}

fn after_an_error(meant: Meant, act: impl FnOnce(&Jar)) -> Outcome {
    play(moved(), &subject("sid"), &meant, |visitor| {
        let jar = visitor.request();
        act(&jar);
        visitor.receive_after_error(&jar);
    })
}

/// Sets a cookie that has not moved, in a response that fails.
fn an_error_without_a_move() -> Outcome {
    let mut visitor = Visitor::<host::Release>::of(&site());
    visitor.receive_lines(["sid=f00; Path=/; Secure; HttpOnly"]);
    let sid = Subject { name: "sid", read: |jar| jar.get().map(|host::Sid(value)| value) };
    play(visitor, &sid, &Meant::New("ba7"), |visitor| {
        let jar = visitor.request();
        host::Sid("ba7".into()).set(&jar).expect("set");
        visitor.receive_after_error(&jar);
    })
}

fn setting_and_an_error() -> Outcome {
    let outcome = after_an_error(Meant::New("ba7"), sets);
    assert_eq!((outcome.lost, an_error_without_a_move().lost), ("the new value", "the new value"));
    Outcome { lost: "the new value, as without a move", ..outcome }
}

/// Reads in a request that does not visit a page.
fn read_elsewhere(request: impl FnOnce(&New) -> New) -> Outcome {
    play(moved(), &subject("sid"), &Meant::Former, |visitor| {
        let mut visitor = request(visitor);
        let jar = visitor.request();
        reads(&jar);
        visitor.receive(&jar);
    })
}

fn logout_and_stale_read() -> Outcome {
    play(moved(), &subject("sid"), &Meant::None, |visitor| {
        let (stale, logout) = (visitor.request(), visitor.request());
        reads(&stale);
        logout.remove::<domain::Sid>().expect("removed");
        visitor.receive(&logout);
        visitor.receive(&stale);
    })
}

fn get_or_create_outside() -> Outcome {
    let mut old = Visitor::<app::Release>::of(&site()).at("/app");
    let jar = old.request();
    app::Sid("f00".into()).set(&jar).expect("set");
    old.receive(&jar);
    let sid = Subject { name: "sid", read: |jar| jar.get().map(|root::Sid(value)| value) };
    let outcome = play(old.visit(&site::<root::Release>()).at("/"), &sid, &Meant::Former, |visitor| {
        let jar = visitor.request();
        assert_eq!(jar.get::<root::Sid>(), None, "browsers send it below `/app` only");
        root::Sid("new".into()).set(&jar).expect("set");
        visitor.receive(&jar);
    });
    let [sid] = &old.cookies()[..] else { panic!("one cookie is left: {:?}", old.cookies()) };
    assert_eq!((sid.value(), sid.path()), ("new", "/"));
    // Both places are of the host, so that it is the path which tells them apart.
    Outcome { place: "at the present place", ..outcome }
}

fn copies_that_differ(meant: Meant, act: impl FnOnce(&Jar)) -> Outcome {
    let mut visitor = moved();
    visitor.receive_lines(["sid=ba7; Path=/; Domain=example.org; Secure; HttpOnly"]);
    play(visitor, &subject("sid"), &meant, |visitor| {
        let jar = visitor.request();
        assert_eq!(jar.try_get::<domain::Sid>(), Err(Error::Ambiguous { cookie: "sid" }));
        act(&jar);
        visitor.receive(&jar);
    })
}

fn set_after_the_end() -> Outcome {
    let sid = Subject { name: "sid", read: |jar| jar.get().map(|ended::Sid(value)| value) };
    play(moved().visit(&site::<ended::Release>()), &sid, &Meant::New("ba7"), |visitor| {
        let jar = visitor.request();
        assert_eq!(jar.get(), Some(ended::Sid("f00".into())));
        ended::Sid("ba7".into()).set(&jar).expect("set");
        visitor.receive(&jar);
    })
}

/// From the domain to the host, where the present place is that of the host.
fn to_the_host(sets: bool) -> Outcome {
    let mut old = Visitor::<wide::Release>::of(&site());
    let jar = old.request();
    wide::Sid("f00".into()).set(&jar).expect("set");
    old.receive(&jar);
    let subject = Subject { name: "sid", read: |jar| jar.get().map(|narrow::Sid(value)| value) };
    let outcome = play(old.visit(&site::<narrow::Release>()), &subject, &Meant::Former, |visitor| {
        let jar = visitor.request();
        let sid: narrow::Sid = jar.get().expect("the former place is read");
        if sets {
            sid.set(&jar).expect("set");
        }
        visitor.receive(&jar);
    });
    let place = match outcome.place {
        "at the present place" => "at the former place",
        "at the former place" => "at the present place",
        other => other,
    };
    Outcome { place, ..outcome }
}

fn refused(name: &'static str) -> Outcome {
    play(moved(), &subject(name), &Meant::None, |visitor| {
        visitor.answer(Answer::refuse_all()).expect("answered");
    })
}

/// Opens pages that show the visitor's choices.
fn pages(number: usize) -> Outcome {
    let mut visitor = moved();
    for _ in 0..number {
        let jar = visitor.request();
        assert_eq!(jar.status::<Statistics>(), Status::Granted);
        visitor.receive(&jar);
    }
    choices_after(&visitor, Status::Granted)
}

fn answered() -> Outcome {
    let mut visitor = moved();
    visitor.answer(Answer::refuse_all()).expect("answered");
    choices_after(&visitor, Status::Refused)
}

fn differing_choices() -> Outcome {
    let mut visitor = moved();
    let mut other = Visitor::<host::Release>::of(&site());
    other.answer(Answer::refuse_all()).expect("answered");
    let refusal = other.cookie("choices").expect("kept");
    visitor.receive_lines([format!("choices={refusal}; Path=/; Domain=example.org; Secure; HttpOnly")]);
    let jar = visitor.request();
    assert_eq!(jar.status::<Statistics>(), Status::Refused);
    visitor.receive(&jar);
    choices_after(&visitor, Status::Granted)
}

fn row(story: &str, Outcome { place, lost }: Outcome) -> Row {
    [story, place, lost].map(str::to_owned)
}

#[test]
fn each_story_ends_as_the_table_says() {
    assert_table("Cookies that moved", &[of_sessions(), of_exceptions(), of_choices()].concat());
}

fn of_sessions() -> Vec<Row> {
    let removes = |jar: &Jar| jar.remove::<domain::Sid>().expect("removed");
    let resets = |jar: &Jar| domain::Sid("c0c".into()).set(jar).expect("set");
    vec![
        row("it is set", after("sid", Meant::New("ba7"), sets)),
        row("it is removed, as at a logout", after("sid", Meant::None, removes)),
        row("a page reads it", after("sid", Meant::Former, reads)),
        row("a page reads it, and it is sealed", after("sealed", Meant::Former, reads_sealed)),
        row("a page does not read it", after("sid", Meant::Former, |_| ())),
        row("a handler gets it or creates it", after("sid", Meant::Former, get_or_create)),
        row("the same, on a page to which browsers do not send it", get_or_create_outside()),
        row("a logout, then a late response that had read it", logout_and_stale_read()),
        row("a page reads it, and fails with 5xx", after_an_error(Meant::Former, reads)),
        row("a page sets it, and fails with 5xx", setting_and_an_error()),
        row("a prefetch or prerendering reads it", read_elsewhere(New::speculative)),
        row("a script's `fetch` reads it", read_elsewhere(New::fetch)),
        row("two values that differ: neither is read", copies_that_differ(Meant::Former, |_| ())),
        row("two values that differ, and it is set", copies_that_differ(Meant::New("c0c"), resets)),
    ]
}

fn of_exceptions() -> Vec<Row> {
    let sets_visits =
        |jar: &Jar| consent(jar).set(domain::Visits("2".into())).expect("what needs consent can be set");
    vec![
        row("it is set after the day in `until`", set_after_the_end()),
        row("from a domain to one host: a page reads it", to_the_host(false)),
        row("from a domain to one host: it is set", to_the_host(true)),
        row("a script sets it, and a page reads it", after("theme", Meant::Former, reads_theme)),
        row("it has `at_most`, and a page reads it", chosen::lifetime()),
        row("it is one of a family of names, and a page reads it", chosen::family()),
        row("it needs consent, and a page reads it", after("visits", Meant::Former, reads_visits)),
        row("it needs consent, and is set", after("visits", Meant::New("2"), sets_visits)),
        row("it needs consent, and is refused", refused("visits")),
        row(
            "it is for anonymous statistics, and is set: an error",
            after("audience", Meant::Former, sets_audience),
        ),
        row("it is for anonymous statistics, and is refused", refused("audience")),
    ]
}

fn of_choices() -> Vec<Row> {
    vec![
        row("choices: the first page that asks for them", pages(1)),
        row("choices: the second page", pages(2)),
        row("choices: an answer", answered()),
        row("choices: two copies that differ", differing_choices()),
    ]
}
