//! The site in a real browser.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod embeds;
#[path = "../common/server.rs"]
mod server;

use cookie_policy_tests_browsers::{Browser, Screen};
use serde_json::json;
use server::Server;

const WATCH: &str = "window.violations = [];
    addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective));";

const WIDTHS: [u32; 3] = [320, 800, 1280];

#[track_caller]
fn assert_well(browser: &Browser) {
    assert_eq!(browser.script("return violations"), json!([]), "{}", browser.url());
    for width in WIDTHS {
        browser.show_on(Screen { width, height: 800, zoom: 1 });
        let is_whole = "document.documentElement.scrollWidth <= innerWidth";
        assert!(browser.is(is_whole), "{} at {width} px", browser.url());
    }
}

/// Presses a button whose answer is saved without loading the page.
#[track_caller]
fn answer(browser: &Browser, button: &str) {
    browser.script("window.stays = true");
    browser.click(button);
    browser.until("location.hash === '#visitor-choices'");
    assert!(browser.is("window.stays && document.querySelector('#visitor-choices').checkVisibility()"));
}

#[test]
fn a_visitor_answers_where_they_are_and_changes_their_mind_on_the_page() {
    let Some(browser) = Browser::start("the example in a browser", &[]) else { return };
    browser.run_first(WATCH);
    let server = Server::start();
    browser.open(&format!("http://{}/stops?line=7", server.address()));
    assert_well(&browser);
    answer(&browser, ".visitor-choices button[value=accept_all]");
    assert!(browser.url().ends_with("/stops?line=7#visitor-choices"));
    assert_well(&browser);
    browser.follow(".visitor-choices a");
    assert_well(&browser);
    answer(&browser, "button[value=refuse_all]");
    assert_well(&browser);
    browser.follow(".cookie-policy [role=status] a");
    assert!(browser.url().ends_with("/stops?line=7"));
    assert!(!browser.is("document.querySelector('.visitor-choices').checkVisibility()"));
    let names: Vec<_> = browser.cookies().into_iter().map(|cookie| cookie.name).collect();
    assert_eq!(names, ["cookies_preferences"]);
}

#[test]
fn each_cookie_does_its_job_in_a_browser() {
    let Some(browser) = Browser::start("the example in a browser", &[]) else { return };
    browser.run_first(WATCH);
    let server = Server::start();
    let at = |path: &str| format!("http://{}{path}", server.address());
    // `csrftoken`: the script searches without leaving the page.
    browser.open(&at("/"));
    browser.script("document.querySelector('#q').value = 'har'");
    browser.click("#search button");
    browser.until("document.querySelector('#found').innerText === 'Harbour (7)'");
    assert_well(&browser);
    browser.script("document.querySelector('#q').value = 'nowhere'");
    browser.click("#search button");
    browser.until("document.querySelector('#found').innerText === 'No stop has this name.'");
    // Without the token, the script leaves the search to the page.
    browser.script("document.cookie = 'csrftoken=; Max-Age=0; Path=/; Secure'; document.querySelector('#q').value = 'zoo'");
    browser.follow("#search button");
    assert!(browser.url().ends_with("/search?q=zoo"), "{}", browser.url());
    assert_eq!(browser.text("document.querySelector('main li').innerText"), "Zoo (12)");
    // `django_language`: pages, banner and policy are in French.
    browser.follow("header form button");
    for (path, selector) in [("/", "h1"), ("/", ".visitor-choices h2"), ("/stops", "h1")] {
        browser.open(&at(path));
        let element = format!("document.querySelector('{selector}').closest('[lang]').lang");
        assert_eq!(browser.text(&element), "fr", "{path} {selector}");
    }
    // `sessionid`: the back office opens after the login, and closes after the logout.
    browser.open(&at("/office"));
    assert!(browser.url().ends_with("/login"));
    browser.script("for (const id of ['user', 'password']) document.getElementById(id).value = 'ada'");
    browser.follow("main form button");
    assert!(browser.url().ends_with("/office"));
    assert_eq!(browser.text("document.querySelector('td').innerText"), "1");
    browser.follow("footer form button");
    browser.open(&at("/office"));
    assert!(browser.url().ends_with("/login"));
    // `map_view`: kept only with consent.
    browser.open(&at("/map"));
    browser.click("#map button");
    assert!(!browser.is("document.cookie.includes('map_view')"));
    browser.follow(".visitor-choices button[value=accept_all]");
    browser.open(&at("/map"));
    browser.click("#map button");
    browser.open(&at("/map"));
    assert_eq!(browser.text("document.querySelector('#shown').innerText"), "harbour");
}

#[test]
fn the_site_works_without_scripts() {
    let Some(browser) = Browser::start("the example in a browser", &[]) else { return };
    let server = Server::start();
    browser.run_no_scripts();
    browser.open(&format!("http://{}/search?q=zoo", server.address()));
    assert_eq!(browser.text("document.querySelector('main li').innerText"), "Zoo (12)");
    browser.follow("header form button");
    assert_eq!(browser.text("document.documentElement.lang"), "fr");
    assert!(browser.url().ends_with("/search?q=zoo"));
}

#[test]
fn the_colours_of_the_site_can_be_read() {
    let faults = cookie_policy::testing::check_contrast(include_str!("../../static/style.css"));
    assert_eq!(faults, Ok(()));
}
