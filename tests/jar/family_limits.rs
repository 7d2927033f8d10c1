//! Families at their limit: one cookie gives way only if the response sets another one.

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Choices, Cookie, CookieSuffix, Error, Jar, Statistics, policy};

/// To keep a page for the session
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "tab_{}", names = 2, provider = site, category = Necessary(UserInterface), lifetime = session)]
struct Tab(String);

/// To keep the last page
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "last_{}", names = 1, provider = site, category = Necessary(UserInterface), lifetime = session)]
struct Last(String);

/// To compare two versions of a page
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "test_{}", names = 2, provider = site, category = Statistics, lifetime = "30 days", recipients = [])]
struct Experiment(String);

/// To remember the visitor's choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(#[allow(dead_code)] Choices);

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct LimitPolicy(Tab, Last, Experiment, Preferences);

fn suffix(text: &str) -> CookieSuffix {
    text.parse().expect("a suffix")
}

/// A visitor who accepts, with two cookies of each family that has room for them.
fn visitor() -> Visitor<LimitPolicy> {
    let mut visitor = Visitor::new();
    visitor.answer(Answer::accept_all()).expect("answered");
    visitor.receive_lines(
        ["tab_a", "tab_b", "test_a", "test_b", "last_a"]
            .map(|name| format!("{name}=old; Path=/; Secure; HttpOnly; SameSite=Lax")),
    );
    visitor
}

fn set_third(jar: &Jar<LimitPolicy>) -> Result<(), Error> {
    Tab("new".into()).set_named(jar, &suffix("c"))?;
    let consent = jar.consent::<Statistics>().expect("granted");
    Experiment("new".into()).set_named(consent, &suffix("c"))
}

/// What the browser holds of all families, in the order of the names.
fn held(visitor: &Visitor<LimitPolicy>) -> Vec<String> {
    let mut held: Vec<_> =
        visitor.cookies().iter().map(|cookie| format!("{}={}", cookie.name(), cookie.value())).collect();
    held.retain(|pair| !pair.starts_with("choices="));
    held.sort();
    held
}

#[test]
fn after_an_error_the_browser_keeps_what_made_room() {
    let mut visitor = visitor();
    let before = held(&visitor);
    let jar = visitor.request();
    set_third(&jar).expect("set");
    // It made room, too, and was then set again.
    Tab("again".into()).set_named(&jar, &suffix("a")).expect("set");
    visitor.receive_after_error(&jar);
    assert_eq!(held(&visitor), before);
}

#[test]
fn ahead_of_a_visit_the_browser_keeps_what_made_room_for_what_waits() {
    let visitor = visitor();
    let mut ahead = visitor.speculative();
    let jar = ahead.request();
    set_third(&jar).expect("set");
    ahead.receive(&jar);
    assert_eq!(held(&visitor), ["last_a=old", "tab_b=old", "tab_c=new", "test_a=old", "test_b=old"]);
}

#[test]
fn a_visit_makes_room() {
    let mut visitor = visitor();
    let jar = visitor.request();
    set_third(&jar).expect("set");
    visitor.receive(&jar);
    assert_eq!(held(&visitor), ["last_a=old", "tab_b=old", "tab_c=new", "test_b=old", "test_c=new"]);
}

#[test]
fn a_cookie_that_is_taken_back_is_removed_if_the_browser_has_it() {
    let mut visitor = visitor();
    let jar = visitor.request();
    for name in ["a", "b"] {
        Last("new".into()).set_named(&jar, &suffix(name)).expect("set");
    }
    assert_eq!(jar.all_named::<Last>(), [(suffix("b"), Last("new".into()))]);
    visitor.receive(&jar);
    assert_eq!(held(&visitor), ["last_b=new", "tab_a=old", "tab_b=old", "test_a=old", "test_b=old"]);
}

#[test]
fn what_made_room_stays_if_the_new_one_is_removed_again() {
    let mut visitor = visitor();
    let before = held(&visitor);
    let jar = visitor.request();
    Tab("new".into()).set_named(&jar, &suffix("c")).expect("set");
    jar.remove_named::<Tab>(&suffix("c")).expect("removed");
    visitor.receive(&jar);
    assert_eq!(held(&visitor), before);
}

#[test]
fn a_removal_survives_an_error_also_where_another_cookie_took_its_place() {
    let mut visitor = visitor();
    let jar = visitor.request();
    jar.remove_named::<Last>(&suffix("a")).expect("removed");
    for name in ["a", "b"] {
        Last("new".into()).set_named(&jar, &suffix(name)).expect("set");
    }
    visitor.receive_after_error(&jar);
    assert_eq!(held(&visitor), ["tab_a=old", "tab_b=old", "test_a=old", "test_b=old"]);
}
