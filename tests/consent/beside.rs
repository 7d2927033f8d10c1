//! What the banner says beside the question of what is used already, and what refusing and closing do about it.

use cookie_policy::{AnonymousStatistics, Answer, Jar, Language, Marketing, Policy, Preferences, Status};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::response::next_header;

use crate::banner::forms;
use crate::policies::policy_of;
use crate::site::{DAY, KEPT, NOW, after, jar, jar_under, record};

policy_of!(counted [audience_exemption = [FR]]:
    Audience(name = "audience", provider = "A", purpose = "To count", category = Statistics(Anonymous), lifetime = "90 days", recipients = [])
    Size(name = "size", provider = "A", purpose = "To keep the size", category = Preferences, lifetime = "90 days", recipients = [])
    Ads(name = "ads", provider = "A", purpose = "To sell", category = Marketing, lifetime = "90 days", recipients = [])
);
policy_of!(counted_later [audience_exemption = [FR]]:
    Audience(name = "audience", provider = "A", purpose = "To count", category = Statistics(Anonymous), lifetime = "90 days", recipients = [])
    Size(name = "size", provider = "A", purpose = "To keep the size", category = Preferences, lifetime = "90 days", recipients = [])
    Ads(name = "ads", provider = "B", purpose = "To sell", category = Marketing, lifetime = "90 days", recipients = [])
);

const COUNTED: &str = "Visits are counted for anonymous statistics unless you object.";

/// Returns a visitor of the later release, who answered before.
fn later(answer: Answer<counted::Cookies>) -> Jar<counted_later::Cookies> {
    let mut before = jar_under::<counted::Cookies>(NOW, "", None);
    record(&mut before, answer);
    jar_under(NOW + DAY, &next_header("", &before), None)
}

#[test]
fn who_objected_does_not_read_that_visits_are_counted() {
    let expired = after(Answer::refuse_all());
    for (time, header) in [(NOW + KEPT + DAY, expired.as_str()), (NOW, "cookies_preferences=broken")] {
        let jar = jar_under::<SitePolicy>(time, header, None);
        assert!(jar.consent::<AnonymousStatistics>().is_none(), "an objection does not end");
        let (banner, page) = (jar.banner().to_string(), jar.document().html().to_string());
        assert!(!jar.banner().is_empty() && !banner.contains(COUNTED), "{banner}");
        assert!(!page.contains("In use unless you object"), "{page}");
    }
    assert!(jar("").banner().to_string().contains(COUNTED));
    assert!(jar("").document().html().to_string().contains("In use unless you object"));
}

#[test]
fn refusing_objects_wherever_the_banner_says_that_one_can() {
    let mut gpc = jar_under::<counted::Cookies>(NOW, "", Some("1"));
    assert!(gpc.banner().to_string().contains(COUNTED));
    assert_refusing_objects(&mut gpc);
    let mut asked_again = later(Answer::change().grant::<Preferences>().grant::<Marketing>());
    assert!(asked_again.banner().to_string().contains(COUNTED));
    assert_refusing_objects(&mut asked_again);
    assert_eq!(asked_again.status::<Preferences>(), Status::Granted, "what is not asked stays");
}

fn assert_refusing_objects<P: Policy>(jar: &mut Jar<P>) {
    let banner = jar.banner().closable().to_string();
    let forms = forms(&banner);
    let [close, accept, refuse] = &forms[..] else { panic!("three buttons: {forms:?}") };
    assert!(!accept.contains("anonymous-statistics"), "{accept}");
    assert_eq!(close, refuse);
    record(jar, Answer::from_trusted_form(refuse).expect("the banner's own form is an answer"));
    let anonymous = jar.statuses().find(|one| one.category().key() == "anonymous-statistics");
    assert_eq!(anonymous.map(|one| one.status()), Some(Status::Refused));
}

#[test]
fn refusing_what_changed_leaves_accepted_anonymous_statistics_alone() {
    let mut jar = later(Answer::accept_all());
    let banner = jar.banner().to_string();
    assert!(!banner.contains(COUNTED), "the visitor accepted them: {banner}");
    assert_eq!(forms(&banner), ["marketing=grant&answer=change", "marketing=refuse&answer=change"]);
    record(&mut jar, Answer::from_trusted_form(&forms(&banner)[1]).expect("an answer"));
    assert_eq!(jar.status::<AnonymousStatistics>(), Status::Granted);
}

#[test]
fn closing_says_what_it_leaves_in_use() {
    let all = "If you close this message, only necessary cookies are used.";
    let these = "If you close this message, you refuse these cookies.";
    let new = jar("").banner().closable().to_string();
    assert!(new.contains(all) && !new.contains(these), "{new}");
    let again = later(Answer::accept_all());
    let gpc = jar_under::<counted::Cookies>(NOW, "", Some("1"));
    for banner in [again.banner(), gpc.banner()] {
        let html = banner.clone().closable().to_string();
        assert!(html.contains(these) && !html.contains(all), "preferences or statistics stay: {html}");
        let italian = banner.language(Language::ITALIAN).to_string();
        assert!(italian.contains("Se chiude questo messaggio, rifiuta questi cookie."), "{italian}");
        assert!(!italian.contains("solo i cookie tecnici"), "{italian}");
    }
}
