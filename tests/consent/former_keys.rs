//! Categories that had another key, and texts that change.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cookie_policy::{Answer, Category, Cookie, Jar, Policy, Site, Statistics, Status, policy};
use cookie_policy_tests::CookiePreferences;
use cookie_policy_tests::response::next_header;

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "suggestions", label = "Suggestions", text_key = "stops")]
struct Suggestions;

/// Suggests stops and lines that fit earlier searches.
#[derive(Category)]
#[category(key = "suggestions", label = "Personal suggestions", text_key = "stops")]
struct Reworded;

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "suggestions", label = "Suggestions", text_key = "stops and tickets")]
struct OtherText;

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "stops", label = "Suggestions", refused_with = ["suggestions", "statistics"])]
struct Renamed;

/// Declares a policy with a cookie of a category.
macro_rules! policy_with {
    ($module:ident, $category:ident) => {
        mod $module {
            use super::*;

            /// To suggest stops
            #[derive(Cookie)]
            #[cookie(
                name = "stops",
                provider = site,
                category = super::$category,
                lifetime = "90 days",
                recipients = []
            )]
            pub(super) struct Stops(#[allow(dead_code)] String);

            /// To count visits
            #[derive(Cookie)]
            #[cookie(name = "visits", provider = site, category = Statistics, lifetime = session, recipients = [])]
            pub(super) struct Visits(#[allow(dead_code)] String);

            #[policy(site = "https://example.org", provider = "Example", choices = CookiePreferences, recipients = [])]
            pub(super) struct Cookies(CookiePreferences, Stops, Visits);
        }
    };
}

policy_with!(first, Suggestions);
policy_with!(reworded, Reworded);
policy_with!(other_text, OtherText);
policy_with!(renamed, Renamed);

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_800_000_000)
}

fn jar<P: Policy>(header: &str) -> Jar<P> {
    Site::<P>::new().clock(now).jar([header], None)
}

/// What a browser sends after an answer under a policy.
fn answered<P: Policy>(header: &str, answer: Answer<P>) -> String {
    let mut jar = jar::<P>(header);
    jar.answer(answer).expect("answered");
    next_header(header, &jar)
}

#[test]
fn a_text_key_stands_for_the_label_and_the_description() {
    let header = answered::<first::Cookies>("", Answer::accept_all());
    assert_eq!(jar::<reworded::Cookies>(&header).status::<Reworded>(), Status::Granted);
    assert_eq!(jar::<other_text::Cookies>(&header).status::<OtherText>(), Status::Outdated);
}

#[test]
fn a_refusal_of_a_former_key_refuses() {
    for refusal in [Answer::accept_all().refuse::<Suggestions>(), Answer::accept_all().refuse::<Statistics>()]
    {
        let header = answered::<first::Cookies>("", refusal);
        assert_eq!(jar::<renamed::Cookies>(&header).status::<Renamed>(), Status::Refused, "{header}");
    }
    let header = answered::<first::Cookies>("", Answer::accept_all());
    assert_eq!(
        jar::<renamed::Cookies>(&header).status::<Renamed>(),
        Status::NotAsked,
        "grants are not taken over"
    );
}

#[test]
fn a_later_grant_counts_and_the_former_refusal_remains() {
    let header = answered::<first::Cookies>("", Answer::refuse_all());
    let header = answered::<renamed::Cookies>(&header, Answer::refuse_all().grant::<Renamed>());
    let jar = jar::<renamed::Cookies>(&header);
    assert_eq!([jar.status::<Renamed>(), jar.status::<Statistics>()], [Status::Granted, Status::Refused]);
}
