//! Anonymous statistics by the country of the visitor (L7).

use std::cell::Cell;

use cookie_policy::testing::Visitor;
use cookie_policy::{AnonymousStatistics, Answer, Country, Gate, Jar, Statistics, Status};

use crate::copies::plain::{Audience, Release};
use crate::site;

thread_local! {
    static COUNTRY: Cell<Option<Country>> = const { Cell::new(None) };
}

/// A visitor of a site that asks where visitors are.
fn visitor() -> Visitor<Release> {
    Visitor::of(&site::<Release>().visitor_country(|_, _| COUNTRY.get()))
}

fn is_open(visitor: &Visitor<Release>) -> bool {
    visitor.request().consent::<AnonymousStatistics>().is_some()
}

#[test]
fn outside_the_exemption_or_unknown_a_grant_is_needed() {
    let mut visitor = visitor();
    for (country, expected) in [(Some(Country::FR), true), (Some(Country::UK), false), (None, false)] {
        COUNTRY.set(country);
        assert_eq!(is_open(&visitor), expected, "{country:?}");
        let gate = if expected { Gate::UnlessRefused } else { Gate::Granted };
        let jar = visitor.request();
        let anonymous = jar.statuses().find(|status| status.category().key() == "anonymous-statistics");
        assert_eq!(anonymous.map(|status| status.gate()), Some(gate));
    }
    visitor.answer(Answer::accept_all()).expect("answered");
    for country in [Some(Country::FR), Some(Country::UK), None] {
        COUNTRY.set(country);
        assert!(is_open(&visitor), "{country:?}");
    }
}

#[test]
fn without_the_headers_of_the_request_the_country_is_unknown() {
    let is_open = |jar: Jar<Release>| jar.consent::<AnonymousStatistics>().is_some();
    assert!(is_open(site::<Release>().jar(["sid=1"], None)), "the policy answers for it");
    let asking = site::<Release>().visitor_country(|_, _| Some(Country::FR));
    assert!(!is_open(asking.jar(["sid=1"], None)));
}

#[test]
fn a_refusal_counts_everywhere() {
    let mut visitor = visitor();
    COUNTRY.set(Some(Country::UK));
    visitor.answer(Answer::accept_all().refuse::<AnonymousStatistics>()).expect("answered");
    for country in [Some(Country::FR), Some(Country::UK), None] {
        COUNTRY.set(country);
        assert!(!is_open(&visitor), "{country:?}");
        assert_eq!(visitor.request().status::<AnonymousStatistics>(), Status::Refused);
    }
}

#[test]
fn a_visitor_who_travels_is_asked_where_the_exemption_ends() {
    let mut visitor = visitor();
    COUNTRY.set(Some(Country::FR));
    let jar = visitor.request();
    jar.consent::<AnonymousStatistics>().expect("exempt").set(Audience("a".into())).expect("set");
    visitor.receive(&jar);
    COUNTRY.set(Some(Country::UK));
    let jar = visitor.request();
    assert!(jar.consent::<AnonymousStatistics>().is_none(), "neither set nor read");
    assert_eq!(jar.status::<AnonymousStatistics>(), Status::NotAsked);
    visitor.receive(&jar);
    assert_eq!(visitor.cookie("audience").as_deref(), Some("a"), "nobody refused it");
    visitor.answer(Answer::change().grant::<Statistics>()).expect("answered");
    assert!(!is_open(&visitor), "another category");
}

#[test]
fn an_answer_in_the_request_counts_at_once() {
    let visitor = visitor();
    COUNTRY.set(None);
    let mut jar = visitor.request();
    assert!(jar.consent::<AnonymousStatistics>().is_none());
    jar.answer(Answer::change().grant::<AnonymousStatistics>()).expect("answered");
    jar.consent::<AnonymousStatistics>().expect("granted").set(Audience("a".into())).expect("set");
    jar.answer(Answer::change().refuse::<AnonymousStatistics>()).expect("answered");
    assert!(jar.consent::<AnonymousStatistics>().is_none());
    assert!(jar.set_cookies().all(|line| line.name() != "audience" || line.is_removal()));
}
