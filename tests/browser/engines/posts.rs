//! Forms that other sites post.

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use cookie_policy_tests_servers::Server;

use super::visit::Visit;
use crate::site::Shop;
use crate::visit::Eyes;

pub(super) fn another_site_cannot_answer(visit: &Visit) {
    let place = visit.shop(Shop::secure());
    let action = place.at("/cookies");
    let form = format!(
        "<form method=\"post\" action=\"{action}\"><button name=\"answer\" value=\"accept_all\">A</button></form>"
    );
    let other = Server::secure(Router::new().route("/", get(async || Html(form))));
    // Browsers distinguish sites by name, so this is another site.
    visit.browser.open(&format!("https://{}/", other.address));
    visit.browser.follow("button");
    assert_eq!(visit.browser.url(), action, "{}", visit.engine);
    assert!(place.shop.requests().iter().any(|request| request.starts_with("POST /cookies ")));
    assert_eq!(place.sent(), [""; 0], "{}", visit.engine);
    assert!(visit.browser.is_asked(), "{}", visit.engine);
}
