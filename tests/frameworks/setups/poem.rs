//! Poem.
#![allow(dead_code, reason = "it is here to be compiled")]

use cookie_policy::{CookiePages, Jar, PolicyLayer, Site};
use cookie_policy_tests::SitePolicy as TransportPolicy;
use poem::web::Html;
use poem::{Endpoint, EndpointExt as _, Route, get, handler};

// ---

fn app() -> impl Endpoint {
    let site = Site::<TransportPolicy>::new();
    Route::new().at("/", get(home)).with(CookiePages::new(&site)).with(PolicyLayer::new(site))
}

#[handler]
fn home(jar: Jar<TransportPolicy>) -> Html<String> {
    Html(format!("{}<h1>Stops</h1>{}", jar.banner(), jar.settings_link()))
}
