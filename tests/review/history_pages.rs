//! What changed, on the pages of a site: the list for everybody, and what is new for a visitor who agreed before.

use std::time::{Duration, SystemTime};

use cookie_policy::testing::Visitor;
use cookie_policy::{
    Answer, Choices, Cookie, History, KnownSite, Language, Lock, Mount, Policy, Site, Statistics, Status,
    policy,
};

use crate::history::{lock, locks};
use crate::policies::{before, longer, more, shorter};

/// The site of the newest release, which knows two former ones.
fn site() -> Site<more::ExamplePolicy> {
    let [before, reworded] = locks();
    Site::<more::ExamplePolicy>::new().history(&[&before, &reworded]).unwrap()
}

/// A visitor who agreed to everything in a former release, and now comes to a site.
fn returning<P: Policy + KnownSite>(site: &Site<more::ExamplePolicy>) -> Visitor<more::ExamplePolicy> {
    let mut visitor = Visitor::<P>::new();
    visitor.answer(Answer::accept_all()).unwrap();
    visitor.visit(site)
}

const ADDED: &str = "New since you accepted them: ";

#[test]
fn banner_and_page_name_what_was_added_since_the_visitor_agreed() {
    let visitor = returning::<before::ExamplePolicy>(&site());
    let jar = visitor.request();
    assert_eq!(jar.status::<Statistics>(), Status::Outdated);
    let banner = jar.banner().to_string();
    assert!(banner.contains("New since you accepted them: visits.</li>"), "{banner}");
    assert!(!banner.contains("ad."), "the visitor was never asked about advertising: {banner}");
    let french = jar.banner().language(Language::FRENCH).to_string();
    assert!(french.contains("Nouveaux depuis que vous les avez acceptés\u{a0}: visits.</li>"), "{french}");
    let page = jar.document().html().to_string();
    assert!(page.contains("Please choose again. New since you accepted them: visits.</p>"), "{page}");
}

#[test]
fn nothing_is_named_where_the_list_of_the_visitor_is_not_known_or_had_the_cookie() {
    let unknown = returning::<longer::ExamplePolicy>(&site());
    assert_eq!(unknown.request().status::<Statistics>(), Status::Outdated);
    assert!(!unknown.request().banner().to_string().contains(ADDED));
    let without = returning::<before::ExamplePolicy>(&Site::new());
    assert!(!without.request().banner().to_string().contains(ADDED));
    assert!(!without.request().document().html().to_string().contains("What changed?"));
    // The list that was longer had the cookie.
    let site = Site::new().history(&[
        &lock::<shorter::ExamplePolicy>(),
        &lock::<more::ExamplePolicy>().replace("30 days", "20 days"),
    ]);
    assert!(
        !returning::<longer::ExamplePolicy>(&site.unwrap()).request().banner().to_string().contains(ADDED)
    );
    let new = Visitor::of(&self::site());
    assert!(!new.request().banner().to_string().contains(ADDED));
}

#[test]
fn the_page_of_everybody_and_of_a_visitor_lists_what_changed() {
    let site = site();
    let of_visitor = Visitor::of(&site).request().document();
    for document in [site.document(), of_visitor] {
        let html = document.html().to_string();
        let (_, list) =
            html.split_once("</time>.</p>\n<details>\n<summary>What changed?</summary>\n").unwrap();
        assert!(list.contains("<li>New: visits. To count what visitors look at.</li>"), "{html}");
        let french = document.language(Language::FRENCH).markdown().to_string();
        assert!(french.contains("\n- Nouveau \\: visits. To count"), "{french}");
    }
}

#[test]
fn what_a_site_says_before_or_after_its_history_counts() {
    let [before, _] = locks();
    let first = Site::<more::ExamplePolicy>::new().history(&[&before]).unwrap().pages_at("/privacy");
    let last = Site::<more::ExamplePolicy>::new().pages_at("/privacy").history(&[&before]).unwrap();
    for site in [first, last] {
        let banner = returning::<before::ExamplePolicy>(&site).request().banner().to_string();
        assert!(banner.contains(ADDED) && banner.contains("action=\"/privacy"), "{banner}");
    }
    assert!(Site::<more::ExamplePolicy>::new().history(&["{}"]).is_err());
}

#[test]
fn a_choice_that_expired_is_asked_about_as_it_was_before() {
    let visitor = returning::<before::ExamplePolicy>(&site());
    let later = site().clock(|| SystemTime::now() + Duration::from_secs(185 * 86_400));
    let jar = later.jar([visitor.header()], None);
    assert_eq!(jar.status::<Statistics>(), Status::Expired);
    let banner = jar.banner().to_string();
    assert!(banner.contains("has expired") && !banner.contains(ADDED), "{banner}");
}

/// To remember the choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Remembered(#[allow(dead_code, reason = "only the list is used")] Choices);

/// To count visits
#[derive(Cookie)]
#[cookie(name = "visits", provider = site, category = Statistics, lifetime = "90 days", recipients = [])]
struct Visits(#[allow(dead_code, reason = "only the list is used")] u32);

/// To tell visitors from one another
#[derive(Cookie)]
#[cookie(name = "visitor", provider = site, category = Statistics, lifetime = "90 days", recipients = [])]
struct VisitorId(#[allow(dead_code, reason = "only the list is used")] u32);

#[policy(site = run_time, choices = Remembered, recipients = [])]
struct Before(Remembered, Visits);

#[policy(site = run_time, choices = Remembered, recipients = [])]
struct After(Remembered, Visits, VisitorId);

#[test]
fn a_site_that_is_named_at_run_time_knows_its_former_lists_too() {
    let at = || Mount::at("https://example.org").unwrap();
    let before = Site::<Before>::new().mounted(at()).identity("Vault", "Example Ltd");
    let after = Site::<After>::new().mounted(at()).identity("Vault", "Example Ltd");
    let after = after.history(&[&Lock::of::<Before>().to_string()]).unwrap();
    let mut visitor = Visitor::of(&before);
    visitor.answer(Answer::accept_all()).unwrap();
    let banner = visitor.visit(&after).request().banner().to_string();
    assert!(banner.contains("New since you accepted them: visitor."), "{banner}");
}

/// To count visitors
#[derive(Cookie)]
#[cookie(
    name = "__Host-counted",
    prefix = if_possible,
    provider = site,
    category = Statistics,
    lifetime = "90 days",
    recipients = [],
)]
struct Counted(#[allow(dead_code, reason = "only the list is used")] u32);

/// To count clicks
#[derive(Cookie)]
#[cookie(name = "_clicks", provider = "Clicks", category = Statistics, lifetime = "90 days", set_by = Script, recipients = [])]
struct Clicks;

#[policy(site = "https://example.org", provider = "Vault", choices = Remembered, recipients = [])]
struct AtMount(Remembered, Counted, Clicks);

#[policy(site = "https://example.org", provider = "Vault", choices = Remembered, recipients = [])]
struct FormerlyAtMount(Remembered, Visits);

#[test]
fn cookies_have_the_names_of_the_mount() {
    let at = || Mount::at("https://example.org/vault").unwrap().names("v_").unwrap();
    let former = Lock::of::<FormerlyAtMount>().to_string();
    let site = Site::<AtMount>::new().history(&[&former]).unwrap().mounted(at());
    let mut visitor = Visitor::of(&Site::<FormerlyAtMount>::new().mounted(at()));
    visitor.answer(Answer::accept_all()).unwrap();
    let visitor = visitor.visit(&site);
    let banner = visitor.request().banner().to_string();
    assert!(banner.contains("New since you accepted them: v_counted, _clicks."), "{banner}");
    let page = visitor.request().document().html().to_string();
    let history = History::of_site(&site, &[&former]).unwrap();
    for shown in [&page, &history.html().to_string()] {
        for change in ["New: v_counted.", "New: _clicks.", "No longer used: v_visits"] {
            assert!(shown.contains(change), "{change}: {shown}");
        }
        assert!(!shown.contains("__Host-counted"), "{shown}");
    }
    assert_eq!(history.added_to::<Statistics>(), ["v_counted", "_clicks"]);
    assert_eq!(
        History::of::<AtMount>(&[&former]).unwrap().added_to::<Statistics>(),
        ["__Host-counted", "_clicks"]
    );
}
