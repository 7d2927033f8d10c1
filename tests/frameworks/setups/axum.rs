//! axum.
#![allow(dead_code, reason = "it is here to be compiled")]

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use cookie_policy::{CookiePages, Jar, PolicyLayer, Site};
use cookie_policy_tests::SitePolicy as TransportPolicy;

// ---

fn app() -> Router {
    let site = Site::<TransportPolicy>::new();
    Router::new().route("/", get(home)).merge(CookiePages::new(&site)).layer(PolicyLayer::new(site))
}

async fn home(jar: Jar<TransportPolicy>) -> Html<String> {
    Html(format!("{}<h1>Stops</h1>{}", jar.banner(), jar.settings_link()))
}
