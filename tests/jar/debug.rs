//! `Debug` output.

use std::fmt::Debug;

use cookie_policy::__private::Access;
use cookie_policy::{Answer, Choices, Site};
use cookie_policy_tests::response::next_header;
use cookie_policy_tests::{CookiePreferences, Search, SessionId, SitePolicy, Verbatim};
use http::HeaderValue;

use crate::site::{site_jar, statistics};

#[test]
fn debug_output_shows_no_value_and_no_id() {
    let mut granting = site_jar("");
    let decision = granting.answer(Answer::accept_all()).expect("recorded");
    let id = decision.id().expect("something is granted").to_owned();
    let header =
        format!("{}; sessionid=s3cret-1; visitor_id=s3cret-2; search=s3cret-3", next_header("", &granting));
    let jar = site_jar(&header);
    SessionId("s3cret-4".into()).set(&jar).expect("set");
    assert_eq!(jar.get::<Search>(), None);
    let choices: Choices = jar.get::<CookiePreferences>().expect("the choices are well-formed").0;
    assert_eq!(choices.id(), Some(id.as_str()));

    let errors = [
        jar.try_get::<Search>().map(drop).expect_err("malformed"),
        Verbatim("s3cret 5".into()).set(&jar).expect_err("a space"),
        Verbatim("s3cret".repeat(1000)).set(&jar).expect_err("too long"),
    ];
    let values: Vec<_> = jar.set_cookies().map(HeaderValue::from).collect();
    let accesses: [Access<'_, SessionId>; 1] = [Access::Read("s3cret-6")];
    let told: [&dyn Debug; 15] = [
        &values,
        &accesses,
        &jar.banner().at("/search?q=s3cret-7"),
        &jar.document().at("/search?q=s3cret-8"),
        &jar.script_choices(),
        &jar,
        &statistics(&jar),
        &statistics(&jar).proof(),
        &Site::<SitePolicy>::new(),
        &errors,
        &choices,
        &CookiePreferences(choices.clone()),
        &jar.problems(),
        &decision,
        &jar.set_cookies().collect::<Vec<_>>(),
    ];
    for shown in told.map(|thing| format!("{thing:?} {thing:#?}")) {
        assert!(!shown.contains("s3cret") && !shown.contains(&id), "{shown}");
    }
    for error in errors {
        assert!(!error.to_string().contains("s3cret"), "{error}");
    }
    assert!(format!("{choices:?}").contains("statistics"), "the decisions themselves are shown");
}
