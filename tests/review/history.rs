//! What changed for visitors, release by release: as text, and on the pages of a site.

use std::time::{Duration, SystemTime};

use cookie_policy::testing::Visitor;
use cookie_policy::{
    Answer, Choices, Cookie, History, Language, Lock, Marketing, Mount, Necessary, Policy, Preferences, Site,
    Statistics, Status, policy,
};

use crate::policies::{before, longer, more, reworded, shorter, told};

fn lock<P: Policy>() -> String {
    Lock::of::<P>().to_string()
}

fn locks() -> [String; 2] {
    [lock::<before::ExamplePolicy>(), lock::<reworded::ExamplePolicy>()]
}

#[test]
fn releases_are_told_newest_first_without_what_nobody_notices() {
    let [before, reworded] = locks();
    let history = History::of::<more::ExamplePolicy>(&[&before, &reworded]).unwrap();
    assert_eq!(
        history.to_string(),
        "2026-12-24\n  \
         Stops – Purposes: Suggests stops (before: Suggests stops and lines).\n  \
         New: ad. To count what visitors look at.\n  \
         New: basket. To count what visitors look at.\n  \
         New: visits. To count what visitors look at.\n  \
         visitor_id – Purposes: To tell visitors apart (before: To recognise visitors).\n\
         2026-12-24\n  \
         Stops – Purposes: Suggests stops and lines (before: Suggests stops).\n  \
         visitor_id – Purposes: To recognise visitors (before: To tell visitors apart).\n"
    );
    // The session cookie of the middle release is readable by scripts, which visitors do not read.
    assert!(reworded.contains("http_only"), "{reworded}");
}

#[test]
fn what_visitors_read_about_cookies_embeds_and_the_site_is_told() {
    let file = lock::<more::ExamplePolicy>();
    let edited = |from: &str, to: &str| -> String {
        assert!(file.contains(from), "{from} in {file}");
        let former = file.replacen(from, to, 1);
        History::of::<more::ExamplePolicy>(&[&former]).unwrap().to_string().replace("2026-12-24\n  ", "")
    };
    let basket = "\"lifetime\": \"2 hours\",\n      \"refresh\": true,\n";
    for (from, to, sentence) in [
        (
            basket,
            "\"lifetime\": \"2 hours\",\n",
            "basket – Lifetime: 2 hours, counted again from each visit (before: 2 hours).\n",
        ),
        (
            basket,
            "\"lifetime\": \"session\",\n",
            "basket – Lifetime: 2 hours, counted again from each visit (before: until you close your browser).\n",
        ),
        (
            basket,
            "\"lifetime\": \"session or 1 day 1 minute\",\n      \"refresh\": true,\n",
            "basket – Lifetime: 2 hours, counted again from each visit (before: until you close your browser or, if you ask for it, 1 day 1 minute, counted again from each visit).\n",
        ),
        (
            basket,
            "\"lifetime\": \"unknown: 1 year\",\n",
            "basket – Lifetime: 2 hours, counted again from each visit (before: 1 year).\n",
        ),
        (
            basket,
            "\"lifetime\": \"until removed\",\n",
            "basket – Lifetime: 2 hours, counted again from each visit (before: until it is removed).\n",
        ),
        (
            basket,
            "\"lifetime\": \"17 {value} fortnights\",\n",
            "basket – Lifetime: 2 hours, counted again from each visit (before: 17 {value} fortnights).\n",
        ),
        ("\"A Ltd\", \"B Ltd\"", "", "visitor_id – Who else has access: A Ltd, B Ltd (before: none).\n"),
        (
            "\"provider\": \"Example Ltd\"",
            "\"provider\": \"Other\"",
            "ad – Service provider's name: Example Ltd (before: Other).\n",
        ),
        (
            "\"category\": \"marketing\"",
            "\"category\": \"statistics\"",
            "ad – Purposes: Advertising cookies (before: Statistics cookies).\n",
        ),
        (
            "\"category\": \"marketing\"",
            "\"category\": \"stops\"",
            "ad – Purposes: Advertising cookies (before: Stops).\n",
        ),
    ] {
        assert_eq!(edited(from, to), sentence);
    }
    let before = lock::<before::ExamplePolicy>();
    let told = History::of::<told::ExamplePolicy>(&[&before]).unwrap().to_string();
    assert!(told.contains("  Responsible: Example Ltd.\n"), "{told}");
}

#[test]
fn cookies_that_were_added_are_named_by_category() {
    let [before, _] = locks();
    let history = History::of::<more::ExamplePolicy>(&[&before]).unwrap();
    assert_eq!(history.added_to::<Statistics>(), ["visits"]);
    assert_eq!(history.added_to::<Marketing>(), ["ad"]);
    assert_eq!(history.added_to::<Necessary>(), ["basket"]);
    assert_eq!(history.added_to::<before::NearbyStops>(), [""; 0]);
    assert_eq!(history.added_to::<Preferences>(), [""; 0]);
}

#[test]
fn visitors_read_it_in_their_language() {
    let [before, reworded] = locks();
    let history =
        History::of::<more::ExamplePolicy>(&[&before, &reworded]).unwrap().language(Language::FRENCH);
    let text = history.to_string();
    for sentence in [
        "Nouveau\u{a0}: visits. To count what visitors look at.",
        "visitor_id – Finalités\u{a0}: Reconnaître les visiteurs (auparavant\u{a0}: To tell visitors apart).",
    ] {
        assert!(text.contains(sentence), "{text}");
    }
    let html = history.html().to_string();
    assert!(html.starts_with("<details>\n<summary>Qu’est-ce qui a changé\u{a0}?</summary>\n"), "{html}");
    assert!(
        html.contains("<p><time datetime=\"2026-12-24\">24 décembre 2026</time></p>\n<ul>\n<li>"),
        "{html}"
    );
    let feed = history.feed("https://example.org/fr.atom").to_string();
    assert!(feed.contains("xml:lang=\"fr\"") && feed.contains("<title>24 décembre 2026</title>"), "{feed}");
}

#[test]
fn a_translation_is_told_to_those_who_read_it() {
    let file = lock::<reworded::ExamplePolicy>();
    let former = file.replace("Reconnaître les visiteurs", "Distinguer les visiteurs");
    let history = History::of::<reworded::ExamplePolicy>(&[&former]).unwrap();
    assert_eq!(history.to_string(), "");
    let french = history.language(Language::FRENCH).to_string();
    assert!(
        french.contains("Reconnaître les visiteurs (auparavant\u{a0}: Distinguer les visiteurs)"),
        "{french}"
    );
}

#[test]
fn a_date_leaves_out_what_is_older() {
    let [before, reworded] = locks();
    let history = History::of::<longer::ExamplePolicy>(&[&before, &reworded]).unwrap();
    assert!(history.clone().since("2026-11-24").to_string().contains("2026-12-24"));
    let newer = history.since("2026-12-01").to_string();
    assert!(newer.starts_with("2026-12-24\n") && !newer.contains("2026-11-24"), "{newer}");
}

#[test]
fn texts_are_neither_html_nor_xml() {
    let [before, _] = locks();
    let former = before.replace("To tell visitors apart", "<b>&\\\"\\u0001 to \\u0007");
    let history = History::of::<more::ExamplePolicy>(&[&former]).unwrap();
    let html = history.html().to_string();
    assert!(html.contains("(before: &lt;b&gt;&amp;"), "{html}");
    assert!(!html.contains("<b>"), "{html}");
    let feed = history.feed("https://example.org/cookies.atom?a=1&b=2").to_string();
    assert!(feed.contains("(before: &lt;b&gt;&amp;&quot;  to  )"), "{feed}");
    assert!(feed.contains("<id>https://example.org/cookies.atom?a=1&amp;b=2#2026-12-24</id>"), "{feed}");
    assert!(feed.contains("<updated>2026-12-24T00:00:00Z</updated>"), "{feed}");
    assert!(feed.chars().all(|char| char == '\n' || !char.is_control()), "{feed:?}");
    for element in ["feed", "entry", "title", "id", "updated", "content", "author", "name"] {
        let [opened, closed] =
            [format!("<{element}"), format!("</{element}>")].map(|tag| feed.matches(&tag).count());
        assert!(closed > 0 && opened >= closed, "{element}");
    }
}

#[test]
fn a_broken_former_file_is_an_error() {
    assert_eq!(History::of::<more::ExamplePolicy>(&["{\n<<<<<<< HEAD\n"]).unwrap_err().line(), 2);
}

/// The site of the newest release, which knows two former ones.
fn site() -> Site<more::ExamplePolicy> {
    let [before, reworded] = locks();
    Site::<more::ExamplePolicy>::new().history(&[&before, &reworded]).unwrap()
}

/// A visitor who agreed to everything in a former release, and now comes to a site.
fn returning<P: Policy + cookie_policy::KnownSite>(
    site: &Site<more::ExamplePolicy>,
) -> Visitor<more::ExamplePolicy> {
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
