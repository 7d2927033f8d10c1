//! What scripts see of the visitor's choices.

use cookie_policy::{Answer, Marketing, Preferences, Statistics};

use crate::site::{NOW, after, jar, jar_under, record};
use cookie_policy_tests::SitePolicy;

const ALL_DENIED: &str = r#"{"ad_storage":"denied","ad_user_data":"denied","ad_personalization":"denied","analytics_storage":"denied","functionality_storage":"denied","personalization_storage":"denied"}"#;

#[test]
fn everything_is_denied_until_it_is_granted() {
    let refused = after(Answer::refuse_all());
    for header in ["", "cookies_preferences=x", &refused] {
        let told = jar(header).script_choices();
        assert_eq!(told.granted().count(), 0);
        assert_eq!(told.consent_mode().to_string(), ALL_DENIED);
    }
}

#[test]
fn each_category_grants_its_own_types() {
    let told = |answer| jar(&after(answer)).script_choices().consent_mode().to_string();
    let refused = Answer::<SitePolicy>::refuse_all;
    for (answer, granted) in [
        (refused().grant::<Marketing>(), &["ad_storage", "ad_user_data", "ad_personalization"][..]),
        (refused().grant::<Statistics>(), &["analytics_storage"]),
        (refused().grant::<Preferences>(), &["functionality_storage", "personalization_storage"]),
    ] {
        let expected = granted.iter().fold(ALL_DENIED.to_owned(), |state, kind| {
            state.replace(&format!(r#""{kind}":"denied""#), &format!(r#""{kind}":"granted""#))
        });
        assert_eq!(told(answer), expected);
    }
}

#[test]
fn what_the_browser_refuses_is_denied() {
    let jar = jar_under::<SitePolicy>(NOW, &after(Answer::accept_all()), Some("1"));
    let granted: Vec<_> = jar.script_choices().granted().collect();
    assert_eq!(granted, ["statistics", "anonymous-statistics", "preferences"]);
}

#[test]
fn an_answer_counts_at_once() {
    let mut jar = jar("");
    record(&mut jar, Answer::refuse_all().grant::<Statistics>());
    let attributes = jar.script_choices().to_string();
    assert!(
        attributes.starts_with(r#"data-granted="statistics" data-consent-mode="{&quot;ad_storage&quot;:"#),
        "{attributes}"
    );
}
