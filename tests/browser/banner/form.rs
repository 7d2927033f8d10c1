//! The form without scripts, and forms of other sites: point 6.

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use cookie_policy_tests_servers::Server;

use crate::visit::{ACCEPT, Eyes, REFUSE, visit};

#[test]
fn point_06_it_works_without_scripts_and_leads_back_to_the_same_page() {
    let Some((browser, shop)) = visit() else { return };
    browser.run_no_scripts();
    for (answer, names) in [
        (ACCEPT, &["__Host-ad", "audience", "choices", "session", "stops", "visitor_id"][..]),
        (REFUSE, &["choices", "session"]),
    ] {
        browser.forget_all();
        browser.open(&shop.at("/stops?line=7"));
        let form = ".visitor-choices form[method=post]";
        assert_eq!(browser.count(&format!("{form} button:not([type]):not([disabled])")), 2);
        browser.follow(answer);
        assert_eq!(
            (browser.place(), browser.fragment()),
            ("/stops?line=7".into(), "#visitor-choices".into())
        );
        assert_eq!(browser.names(), names);
        browser.open(&shop.at("/"));
        assert!(!browser.is_asked() && !browser.is_confirmed());
    }
}

#[test]
fn point_06_an_answer_that_another_site_posts_is_refused() {
    let Some((browser, shop)) = visit() else { return };
    let action = shop.at("/cookies");
    let form = format!(
        "<form method=\"post\" action=\"{action}\"><button name=\"answer\" value=\"accept_all\">A</button></form>"
    );
    let evil = Server::start(Router::new().route("/", get(async || Html(form))));
    // Browsers distinguish sites by name, so this is another site.
    browser.open(&format!("http://{}/", evil.address));
    browser.follow("button");
    assert_eq!(browser.text("location.href"), action);
    assert_eq!(browser.text("performance.getEntriesByType('navigation')[0].responseStatus"), "403");
    assert!(!browser.names().contains(&"choices".to_owned()));
    browser.open(&shop.at("/"));
    assert!(browser.is_asked());
}
