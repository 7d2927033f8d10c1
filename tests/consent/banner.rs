//! What the banner asks, whom it asks, and what its buttons send.

use cookie_policy::{Answer, FormError, Jar, Language, Marketing, Policy, Statistics, Status};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::response::next_header;

use crate::policies::{another_vendor, policy_of};
use crate::site::{DAY, KEPT, NOW, after, jar, jar_under, record};

policy_of!(necessary_alone:
    Session(name = "session", provider = "A", purpose = "To log in", category = Necessary(Authentication), lifetime = session)
);
policy_of!(anonymous_alone [audience_exemption = [FR]]:
    Audience(name = "audience", provider = "A", purpose = "To count", category = Statistics(Anonymous), lifetime = session, recipients = [])
);

/// Returns the forms of a banner: what each button sends.
pub(crate) fn forms(banner: &str) -> Vec<String> {
    let pairs = |form: &str| -> Vec<String> {
        let inputs = form.split("<input type=\"hidden\" name=\"").skip(1);
        let inputs = inputs
            .filter_map(|input| input.split_once("\" value=\""))
            .map(|(name, rest)| format!("{name}={}", rest.split('"').next().unwrap_or_default()));
        let buttons = form.split("<button name=\"answer\" value=\"").skip(1);
        let buttons =
            buttons.filter_map(|button| button.split('"').next()).map(|value| format!("answer={value}"));
        let (hidden, buttons): (Vec<_>, Vec<_>) = (inputs.collect(), buttons.collect());
        buttons.iter().map(|button| [&hidden[..], std::slice::from_ref(button)].concat().join("&")).collect()
    };
    banner.split("<form method=\"post\"").skip(1).flat_map(pairs).collect()
}

#[test]
fn a_new_visitor_is_asked_about_all_that_needs_consent() {
    let banner = jar("").banner().to_string();
    assert_eq!(forms(&banner), ["answer=accept_all", "answer=refuse_all"]);
    for label in ["Statistics cookies", "Advertising cookies", "Personalisation", "Preference cookies"] {
        assert!(banner.contains(label), "{banner}");
    }
    assert!(!banner.contains("Anonymous statistics cookies"), "nobody is asked about them: {banner}");
    assert!(banner.contains("counted for anonymous statistics unless you object"), "{banner}");
    assert!(
        banner.contains(r#"<h2 id="visitor-choices">Cookies on https://transport.opendatasoft.com</h2>"#),
        "{banner}"
    );
}

#[test]
fn an_italian_banner_can_be_closed_which_refuses() {
    let italian = jar("").banner().language(Language::ITALIAN).to_string();
    assert_eq!(forms(&italian), ["answer=refuse_all", "answer=accept_all", "answer=refuse_all"]);
    assert!(italian.contains("Continua senza accettare") && italian.contains("solo i cookie tecnici"));
    assert!(!jar("").banner().language(Language::FRENCH).to_string().contains("fermez ce message"));
    let closable = jar("").banner().closable().to_string();
    assert!(closable.contains("If you close this message, only necessary cookies are used."), "{closable}");
    assert!(!jar("").banner().to_string().contains("close"));
}

#[test]
fn an_own_category_has_its_summary_or_else_its_description() {
    let banner = jar("").banner().to_string();
    assert!(banner.contains("<li><strong>Personalisation</strong> "), "{banner}");
}

#[test]
fn whoever_answered_is_not_asked_again() {
    for answer in [Answer::accept_all(), Answer::refuse_all(), Answer::refuse_all().grant::<Statistics>()] {
        let jar = jar(&after(answer));
        let banner = jar.banner().to_string();
        assert!(jar.banner().is_empty() && forms(&banner).is_empty(), "{banner}");
    }
}

#[test]
fn where_nothing_needs_consent_nothing_is_asked_and_the_page_says_so() {
    fn asks<P: Policy>() -> (bool, bool) {
        let jar = jar_under::<P>(NOW, "", None);
        let page = jar.document().html().to_string();
        (!jar.banner().is_empty(), page.contains("there is nothing to choose"))
    }
    assert_eq!(asks::<necessary_alone::Cookies>(), (false, true));
    assert_eq!(asks::<anonymous_alone::Cookies>(), (false, false), "an objection is to be decided");
}

#[test]
fn after_a_change_only_what_changed_is_asked_and_the_rest_stays() {
    let mut before = jar_under::<crate::policies::plain::Cookies>(NOW, "", None);
    record(&mut before, Answer::accept_all());
    let header = next_header("", &before);
    for (form, marketing) in [
        ("marketing=grant&answer=change", Status::Granted),
        ("marketing=refuse&answer=change", Status::Refused),
    ] {
        let mut jar = jar_under::<another_vendor::Cookies>(NOW + DAY, &header, None);
        let banner = jar.banner().to_string();
        assert!(banner.contains("Advertising cookies") && !banner.contains("Statistics cookies"), "{banner}");
        assert!(banner.contains("have changed since you accepted them."), "{banner}");
        assert!(forms(&banner).contains(&form.to_owned()), "{:?}", forms(&banner));
        record(&mut jar, Answer::from_trusted_form(form).expect("the banner's own form is an answer"));
        assert_eq!((jar.status::<Statistics>(), jar.status::<Marketing>()), (Status::Granted, marketing));
        assert!(jar.banner().is_empty());
    }
}

#[test]
fn an_answer_that_is_too_old_is_asked_for_again() {
    let late = jar_under::<SitePolicy>(NOW + KEPT + DAY, &after(Answer::refuse_all()), None);
    let banner = late.banner().to_string();
    assert!(
        forms(&banner).len() == 2 && banner.contains("Your choice about these cookies has expired"),
        "{banner}"
    );
    assert!(!banner.contains("have changed"), "{banner}");
}

#[test]
fn what_the_browser_refuses_is_not_asked() {
    let banner = jar_under::<SitePolicy>(NOW, "", Some("1")).banner().to_string();
    assert!(!banner.contains("Advertising") && !banner.contains("Personalisation"), "{banner}");
    assert!(banner.contains("Statistics cookies"), "{banner}");
}

#[test]
fn who_has_answered_finds_a_hidden_confirmation_at_the_fragment_of_the_answer() {
    let jar = jar(&after(Answer::refuse_all()));
    let banner = jar.banner().at("/stops?line=7").to_string();
    let start = r#"<section class="visitor-choices" id="visitor-choices" tabindex="-1" hidden lang="en""#;
    assert!(banner.starts_with(start), "{banner}");
    assert!(
        banner.contains(r#"<p role="status">Your choice is saved."#) && forms(&banner).is_empty(),
        "{banner}"
    );
    assert!(banner.contains(r##"<a href="/stops?line=7#">Hide this message</a>"##), "{banner}");
    assert!(jar.banner().to_string().contains(r##"<a href="#">Hide this message</a>"##), "{banner}");
    assert!(banner.contains("Refused: ") && !banner.contains("Accepted: "), "{banner}");
}

#[test]
fn who_did_not_answer_finds_no_confirmation() {
    for banner in [jar("").banner(), jar("cookies_preferences=broken").banner()] {
        let banner = banner.at("/?cookies=saved").to_string();
        assert!(!banner.contains("is saved") && forms(&banner).len() == 2, "{banner}");
    }
    assert_eq!(jar_under::<necessary_alone::Cookies>(NOW, "", None).banner().to_string(), "");
}

#[test]
fn it_speaks_the_language_that_it_is_told() {
    let banner = jar("").banner().language(Language::FRENCH).to_string();
    assert!(banner.contains(r#"lang="fr""#) && banner.contains("Refuser ces cookies"), "{banner}");
    assert!(banner.contains("Cookies publicitaires"), "{banner}");
}

#[test]
fn a_change_keeps_what_it_does_not_name() {
    let mut jar = jar(&after(Answer::refuse_all().grant::<Statistics>()));
    record(&mut jar, Answer::from_trusted_form("answer=change&marketing=grant").expect("an answer"));
    assert_eq!((jar.status::<Statistics>(), jar.status::<Marketing>()), (Status::Granted, Status::Granted));
    let none = Answer::<SitePolicy>::from_trusted_form("marketing=grant");
    assert_eq!(none.expect_err("it does not say what to do"), FormError::NoAnswer);
    let jar: Jar<SitePolicy> = jar;
    assert!(jar.banner().is_empty());
}
