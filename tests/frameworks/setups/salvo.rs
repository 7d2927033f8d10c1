//! Salvo.
#![allow(dead_code, reason = "it is here to be compiled")]

use cookie_policy::{CookiePages, Jar, PolicyLayer, Site};
use cookie_policy_tests::SitePolicy as TransportPolicy;
use salvo::prelude::{Router, Service, Text, Writer, handler};

// ---

fn app() -> Service {
    let site = Site::<TransportPolicy>::new();
    let router = Router::new().get(home).push(CookiePages::new(&site).into());
    Service::new(router).hoop(PolicyLayer::new(site))
}

#[handler]
async fn home(jar: Jar<TransportPolicy>) -> Text<String> {
    Text::Html(format!("{}<h1>Stops</h1>{}", jar.banner(), jar.settings_link()))
}
