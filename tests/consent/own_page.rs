//! The policy page for one visitor.

use std::panic;

use cookie_policy::{Answer, Jar, Language, Policy, Site, Statistics};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::choices::grant;

use crate::banner::{anonymous_alone, necessary_alone};
use crate::entries::cookie;
use crate::policies::{another_vendor, plain, policy_of, with_necessary};
use crate::site::{DAY, KEPT, NOW, after, jar, jar_under};

policy_of!(dated [changed = "2026-11-24"]:
    Visits(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = [])
);

fn page(jar: &Jar<SitePolicy>) -> String {
    jar.document().html().to_string()
}

/// Returns the checked radio buttons: category and value.
fn chosen(page: &str) -> Vec<&str> {
    let radios =
        page.split("<input type=\"radio\" name=\"").skip(1).filter_map(|radio| radio.split('>').next());
    radios.filter(|radio| radio.contains(" checked")).collect()
}

#[test]
fn nothing_is_chosen_for_a_new_visitor() {
    let page = page(&jar(""));
    assert_eq!(page.matches("<input type=\"radio\"").count(), 10);
    assert_eq!(chosen(&page), [""; 0]);
    assert!(page.contains("You have not chosen yet") && !page.contains("Reference"), "{page}");
}

#[test]
fn what_the_visitor_decided_is_chosen_with_its_date_and_reference() {
    let header = after(Answer::refuse_all().grant::<Statistics>());
    let page = page(&jar(&header));
    assert_eq!(chosen(&page).len(), 5);
    assert!(chosen(&page).contains(&r#"statistics" value="grant" checked"#), "{:?}", chosen(&page));
    assert!(chosen(&page).contains(&r#"marketing" value="refuse" checked"#), "{:?}", chosen(&page));
    assert!(
        page.contains(r#"You made this choice on <time datetime="2027-01-15">15 January 2027</time>."#),
        "{page}"
    );
    let id = header.split("id=").nth(1).and_then(|rest| rest.get(..32)).expect("a grant has an id");
    assert!(page.contains(&format!("Reference number of your consent: <code>{id}</code>")), "{page}");
}

#[test]
fn who_refused_everything_has_no_reference() {
    let page = page(&jar(&after(Answer::refuse_all())));
    assert!(page.contains("You made this choice on") && !page.contains("Reference"), "{page}");
}

#[test]
fn necessary_categories_cannot_be_switched() {
    let page = page(&jar(""));
    assert!(page.contains(r#"id="cookies-necessary""#) && !page.contains(r#"name="necessary""#), "{page}");
}

#[test]
fn what_the_browser_refuses_says_so_and_cannot_be_pressed() {
    let page = page(&jar_under(NOW, &after(Answer::accept_all()), Some("1")));
    let marketing = page.split("<fieldset>").find(|part| part.contains(r#"name="marketing""#));
    let marketing = marketing.expect("there is a pair");
    assert!(
        marketing.contains(r#"value="grant" disabled>"#)
            && marketing.contains(r#"value="refuse" checked disabled>"#)
    );
    assert!(marketing.contains("Global Privacy Control"), "{marketing}");
}

#[test]
fn what_is_too_old_to_count_is_not_chosen() {
    let page = page(&jar_under(NOW + KEPT + DAY, &after(Answer::accept_all()), None));
    assert_eq!(chosen(&page), [""; 0]);
    assert!(page.contains("has expired"), "{page}");
}

#[test]
fn days_are_those_of_the_calendar() {
    // 2027-02-28, the day after, the end of a leap year's February, and of a year.
    for (time, day) in [
        (1_803_772_800, "2027-02-28"),
        (1_803_859_200, "2027-03-01"),
        (1_835_395_200, "2028-02-29"),
        (1_830_211_200, "2027-12-31"),
        (4_107_456_000, "2100-02-28"),
        (4_107_542_400, "2100-03-01"),
        (951_782_400, "2000-02-29"),
    ] {
        let mut jar = jar_under::<SitePolicy>(time + DAY - 1, "", None);
        jar.answer(Answer::refuse_all()).expect("answered");
        assert!(page(&jar).contains(&format!("datetime=\"{day}\"")), "{time}");
    }
}

#[test]
fn a_page_for_everybody_has_no_form() {
    let html = SitePolicy::document().at("/cookies?from=/").html().to_string();
    assert!(!html.contains("<form") && !html.contains("saved"), "{html}");
}

#[test]
fn who_has_answered_finds_a_hidden_confirmation_with_the_way_back() {
    let html = jar(&after(Answer::refuse_all())).document().at("/cookies?from=%2Fstops").html().to_string();
    let shown = r#"<p role="status" id="visitor-choices" tabindex="-1" hidden>Your choice is saved."#;
    assert!(html.contains(shown) && html.contains(r#" <a href="/stops">Return"#), "{html}");
}

#[test]
fn an_address_alone_confirms_nothing() {
    for jar in [jar(""), jar(&cookie(&format!("v=2{}", grant("gone", &[(NOW - 1, 7)]))))] {
        let html = jar.document().at("/cookies?cookies=saved").html().to_string();
        assert!(!html.contains("is saved") && html.contains("You have not chosen yet"), "{html}");
    }
}

#[test]
fn the_page_says_what_saving_does_with_what_is_left_open() {
    let html = page(&jar(""));
    let (_, end) =
        html.rsplit_once("<p>Cookies that need your consent count as refused if").expect("it says so");
    let beside = "</p>\n<p><button name=\"answer\" value=\"save\">";
    assert!(end.contains(beside), "it stands beside the button: {end}");
}

#[test]
fn a_page_says_that_the_site_asks_again_only_where_it_asks() {
    fn deletion<P: Policy>() -> String {
        let html = jar_under::<P>(NOW, "", None).document().html().to_string();
        let (_, rest) = html.split_once("How can you delete cookies?</h2>").expect("it says how");
        rest.split_once("</p>").expect("a paragraph").0.to_owned()
    }
    let again = "If you delete the cookie with your choices, this site asks you again.";
    assert!(deletion::<SitePolicy>().ends_with(again));
    for deletion in [deletion::<necessary_alone::Cookies>(), deletion::<anonymous_alone::Cookies>()] {
        assert!(deletion.ends_with("including those of other sites."), "{deletion}");
    }
}

#[test]
fn first_party_cookies_are_not_said_to_need_consent_where_some_need_none() {
    let html = jar_under::<anonymous_alone::Cookies>(NOW, "", None).document().html().to_string();
    let (_, rest) = html.split_once("<dt>First-party cookies</dt>").expect("the kind is explained");
    let explanation = rest.split("</dd>").next().unwrap_or_default();
    assert!(explanation.contains("Some are necessary") && !explanation.contains("consent"), "{explanation}");
}

#[test]
fn who_can_only_object_reads_that_visits_are_counted() {
    let html = jar_under::<anonymous_alone::Cookies>(NOW, "", None).document().html().to_string();
    assert!(html.contains("<p>Visits are counted for anonymous statistics unless you object.</p>"), "{html}");
    assert!(!html.contains("You have not chosen") && !html.contains("count as refused"), "{html}");
    let unreadable = jar_under::<anonymous_alone::Cookies>(NOW, "cookies_preferences=broken", None);
    let html = unreadable.document().html().to_string();
    assert!(!html.contains("are counted") && html.contains("You have not chosen yet"), "{html}");
}

#[test]
fn beside_the_reference_is_the_version_of_the_list() {
    fn version<P: Policy>(language: Language) -> String {
        let mut jar = jar_under::<P>(NOW, "", None);
        jar.answer(Answer::accept_all()).expect("answered");
        let html = jar.document().language(language).html().to_string();
        let (_, record) = html.split_once("</code> ").expect("the reference is before it");
        record
            .split("<code>")
            .nth(1)
            .and_then(|rest| rest.split("</code>").next())
            .expect("a number")
            .to_owned()
    }
    let plain = version::<plain::Cookies>(Language::ENGLISH);
    assert_eq!(plain.len(), 16);
    assert_eq!(plain, version::<plain::Cookies>(Language::GREEK));
    assert_ne!(plain, version::<with_necessary::Cookies>(Language::ENGLISH));
    assert_ne!(plain, version::<another_vendor::Cookies>(Language::ENGLISH));
    assert!(!page(&jar("")).contains("Version of this list"), "a new visitor has nothing to refer to");
}

#[test]
fn the_visitors_page_ends_with_the_date_of_the_last_change() {
    let html = jar_under::<dated::Cookies>(NOW, "", None).document().html().to_string();
    let end = "<p>Last changed on <time datetime=\"2026-11-24\">24 November 2026</time>.</p>\n</article>\n";
    assert!(html.ends_with(end), "{html}");
}

#[test]
fn its_forms_open_no_window() {
    let html = page(&jar(""));
    assert_eq!(html.matches("<form ").count(), html.matches(r#" target="_self" autocomplete"#).count());
}

#[test]
fn the_page_and_the_banner_are_where_the_site_says() {
    let site = Site::<SitePolicy>::new().pages_at("/privacy/cookies");
    let jar = site.jar([""], None);
    assert!(jar.document().html().to_string().contains(r#"action="/privacy/cookies""#));
    assert!(jar.banner().to_string().contains(r#"action="/privacy/cookies""#));
    assert!(jar.clone().banner().page("/fr/cookies").to_string().contains(r#"action="/fr/cookies""#));
}

#[test]
fn a_path_that_is_not_that_of_a_page_is_refused_when_the_site_is_made() {
    for path in [
        "",
        "cookies",
        "//cookies",
        "/a//b",
        "/./a",
        "/a/..",
        "/a/%2e%2E/b",
        "/a?b",
        "/a#b",
        "/a b",
        "/{tenant}",
        "/a\\b",
        "/a\r\nb",
        "https://evil.example/",
    ] {
        let made = panic::catch_unwind(|| drop(Site::<SitePolicy>::new().pages_at(path)));
        let said = *made.expect_err(path).downcast::<String>().expect("a sentence");
        assert!(said.contains("is not the path of a page: begin with one `/`"), "{said}");
    }
    for path in ["/", "/cookies/", "/%C3%A9", "/a.b/c..d", "/.well-known/cookies"] {
        let site = Site::<SitePolicy>::new().pages_at(path);
        assert!(site.jar([""], None).banner().to_string().contains(&format!("action=\"{path}\"")), "{path}");
    }
}
