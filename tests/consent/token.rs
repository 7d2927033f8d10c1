//! The consent token, and what it allows.

use cookie_policy::{Answer, Consent, Error, Granted, Jar, Marketing, Preferences, Refusable, Statistics};
use cookie_policy_tests::response::{lines, names};
use cookie_policy_tests::{MapZoom, Personalisation, ShopVisits, SitePolicy, Stops, VisitorId};

use crate::entries::{choices, granted};
use crate::site::{NOW, after, jar, record};

#[test]
fn a_token_is_worth_nothing_once_another_handle_withdraws() {
    let middleware = jar(&format!("{}; visitor_id=old; stops=x", after(Answer::accept_all())));
    let mut handler = middleware.clone();
    let token = middleware.consent::<Statistics>().expect("granted");
    let copy = token;
    assert!(token.get::<VisitorId>().is_some());

    record(&mut handler, Answer::change().refuse::<Statistics>());
    let withdrawn = Error::Withdrawn { category: "statistics" };
    assert_eq!(token.set(VisitorId("new".into())), Err(withdrawn.clone()));
    assert_eq!(VisitorId("new".into()).set(copy), Err(withdrawn.clone()));
    assert_eq!(ShopVisits(3).set(token), Err(withdrawn.clone()));
    assert_eq!(token.get::<VisitorId>(), None);
    assert_eq!(token.try_get::<VisitorId>(), Err(withdrawn));
    let (set, removed) = names(&middleware);
    assert_eq!(set, ["cookies_preferences"]);
    assert_eq!(removed, ["visitor_id", "shop_visits"]);

    let other = middleware.consent::<Personalisation>().expect("still granted");
    assert_eq!(other.get(), Some(Stops("x".into())));
}

#[test]
fn a_token_of_two_lifetimes_is_worth_nothing_after_a_withdrawal_either() {
    let middleware = jar(&after(Answer::accept_all()));
    let token = middleware.consent::<Personalisation>().expect("granted");
    Stops("a".into()).set_persistent(token).expect("granted");
    record(&mut middleware.clone(), Answer::refuse_all());
    assert_eq!(
        Stops("a".into()).set_persistent(token),
        Err(Error::Withdrawn { category: "personalisation" })
    );
    assert!(!lines(&middleware).iter().any(|line| line.starts_with("stops=")));
}

#[test]
fn proof_of_consent_reaches_functions_that_know_no_policy() {
    fn count_visit<'j>(_: Granted<'j, Statistics>) -> &'static str {
        "counted"
    }
    let jar = jar(&after(Answer::accept_all()));
    let proof = jar.consent::<Statistics>().expect("granted").proof();
    assert_eq!(count_visit(proof), "counted");
    let copied = proof;
    assert_eq!(format!("{copied:?} {proof:?}"), "Granted(statistics) Granted(statistics)");
}

#[test]
fn consent_is_asked_category_by_category_in_generic_code_too() {
    fn is_open<C: Refusable>(jar: &Jar<SitePolicy>) -> bool {
        jar.consent::<C>().is_some()
    }
    let jar = jar(&choices(&[granted::<Marketing>(NOW)]));
    assert!(is_open::<Marketing>(&jar) && !is_open::<Statistics>(&jar));
}

#[test]
fn a_script_cookie_is_read_through_the_gate_of_its_category() {
    let header = format!("{}; map_zoom=12", after(Answer::refuse_all().grant::<Preferences>()));
    let jar = jar(&header);
    assert_eq!(jar.consent::<Preferences>().and_then(Consent::get), Some(MapZoom(12)));
}

#[test]
fn a_malformed_cookie_behind_the_gate_is_none_and_a_problem() {
    let jar = jar(&format!("{}; shop_visits=many", after(Answer::accept_all())));
    let consent = jar.consent::<Statistics>().expect("granted");
    assert_eq!(consent.get::<ShopVisits>(), None);
    let problems = jar.problems();
    let told: Vec<_> = problems.iter().map(|problem| (problem.rule(), problem.cookie())).collect();
    assert_eq!(told, [("A-VAL-ENC", "shop_visits")]);
}
