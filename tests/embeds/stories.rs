//! What a visitor's choices change, over several requests.

use cookie_policy::testing::Visitor;
use cookie_policy::{AnonymousStatistics, Answer, Jar, Statistics, Status};

use crate::site::{Analytics, Chat, ChatWidget, Count, EmbedPolicy, Pixel, Videos, page, video};

fn visitor() -> Visitor<EmbedPolicy> {
    Visitor::new()
}

/// Which of the embeds a page shows.
fn shown(jar: &Jar<EmbedPolicy>) -> Vec<&'static str> {
    let all = [
        ("video", jar.embed(video("a")).is_shown()),
        ("page", jar.embed(page("p")).is_shown()),
        ("analytics", jar.embed(Analytics { id: "G-1" }).is_shown()),
        ("chat", jar.embed(ChatWidget).is_shown()),
        ("pixel", jar.embed(Pixel(1)).is_shown()),
        ("count", jar.embed(Count { page: 1 }).is_shown()),
    ];
    all.into_iter().filter(|(_, is_shown)| *is_shown).map(|(name, _)| name).collect()
}

#[test]
fn each_category_opens_its_own_embeds() {
    let mut visitor = visitor();
    assert_eq!(shown(&visitor.request()), ["page", "count"]);
    visitor.answer(Answer::change().grant::<Videos>()).unwrap();
    assert_eq!(shown(&visitor.request()), ["video", "page", "count"]);
    visitor.answer(Answer::change().grant::<Statistics>()).unwrap();
    assert_eq!(shown(&visitor.request()), ["video", "page", "analytics", "count"]);
    visitor.answer(Answer::accept_all()).unwrap();
    assert_eq!(shown(&visitor.request()), ["video", "page", "analytics", "chat", "pixel", "count"]);
    visitor.answer(Answer::refuse_all()).unwrap();
    assert_eq!(shown(&visitor.request()), ["page"]);
}

#[test]
fn a_widget_also_needs_consent_to_the_cookies_that_its_script_sets() {
    let mut visitor = visitor();
    visitor.answer(Answer::change().grant::<Chat>()).unwrap();
    assert!(!visitor.request().embed(ChatWidget).is_shown());
    let jar = visitor.request();
    let consent = jar.consent::<Chat>().unwrap();
    assert_eq!(consent.embed(ChatWidget).to_string(), "");
}

#[test]
fn a_refusal_of_statistics_also_closes_anonymous_ones() {
    let mut visitor = visitor();
    visitor.answer(Answer::change().refuse::<AnonymousStatistics>()).unwrap();
    assert!(!visitor.request().embed(Count { page: 1 }).is_shown());
}

#[test]
fn a_token_shows_nothing_after_a_withdrawal() {
    let mut visitor = visitor();
    visitor.answer(Answer::accept_all()).unwrap();
    let jar = visitor.request();
    let consent = jar.consent::<Videos>().unwrap();
    assert!(consent.embed(video("a")).is_shown());
    let mut other = jar.clone();
    other.answer(Answer::change().refuse::<Videos>()).unwrap();
    assert_eq!(consent.embed(video("a")).to_string(), "");
    assert!(jar.embed(video("a")).to_string().contains("<form"));
}

#[test]
fn the_call_decides_and_not_the_later_formatting() {
    let mut visitor = visitor();
    visitor.answer(Answer::accept_all()).unwrap();
    let jar = visitor.request();
    let before = jar.embed(video("a"));
    assert_eq!(jar.take_set_cookies().len(), 0);
    assert!(before.to_string().contains("<iframe"));
    assert!(!jar.embed(video("a")).is_shown(), "the response headers have been sent");
    assert!(jar.embed(page("p")).is_shown(), "what is necessary needs no choice");
}

#[test]
fn a_withdrawal_removes_what_scripts_of_the_embed_stored_here() {
    let mut visitor = visitor();
    visitor.answer(Answer::accept_all()).unwrap();
    visitor.receive_lines(["_ga=GA1.1; Path=/; Secure; SameSite=Lax"]);
    assert_eq!(visitor.cookie("_ga").as_deref(), Some("GA1.1"));
    visitor.answer(Answer::refuse_all()).unwrap();
    assert_eq!(visitor.cookie("_ga"), None);
    assert_eq!(shown(&visitor.request()), ["page"]);
}

#[test]
fn what_is_embedded_is_asked_about_like_cookies() {
    let jar = visitor().request();
    let asked: Vec<_> = jar.statuses().map(|one| one.category().key()).collect();
    assert_eq!(asked, ["videos", "statistics", "preferences", "chat", "marketing", "anonymous-statistics"]);
    assert_eq!(jar.status::<Chat>(), Status::NotAsked);
}
