//! A visit in Chromium.

use cookie_policy_tests_browsers::Browser;
use cookie_policy_tests_servers::{Program, Request};

const ACCEPT: &str = ".visitor-choices button[value=accept_all]";

fn names(browser: &Browser) -> Vec<String> {
    browser.cookies().into_iter().map(|cookie| cookie.name).collect()
}

#[test]
fn a_visitor_answers_and_chooses_without_a_script() {
    let Some(browser) = Browser::start("pages of Leptos in a browser", &[]) else { return };
    let site = Program::start(env!("CARGO_BIN_EXE_site-leptos"));
    browser.run_no_scripts();
    browser.open(&format!("http://{}/", site.server.address));
    assert_eq!((browser.count(ACCEPT), names(&browser)), (1, vec![]));

    browser.follow(ACCEPT);
    assert!(browser.url().ends_with("/#visitor-choices"), "{}", browser.url());
    assert_eq!(browser.text("document.querySelector('main p').textContent"), "This is your visit number 1.");
    assert_eq!(names(&browser), ["__Host-choices", "visits"]);

    browser.click("input[name=is_dark]");
    browser.follow("main button");
    assert_eq!(browser.text("document.body.className"), "dark");
    assert_eq!(browser.text("document.querySelector('main p').textContent"), "This is your visit number 2.");

    browser.follow("footer > a");
    browser.follow("button[value=refuse_all]");
    assert_eq!(names(&browser), ["__Host-choices", "theme"]);
}

#[test]
fn another_site_can_neither_answer_nor_choose() {
    let site = Program::start(env!("CARGO_BIN_EXE_site-leptos"));
    let forged = Request::form("/cookies", "answer=accept_all").with("sec-fetch-site", "cross-site");
    let response = forged.send(&site.server);
    assert_eq!((response.status, response.set_cookies()), (403, vec![]));
}
