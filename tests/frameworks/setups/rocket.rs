//! Rocket.
#![allow(dead_code, reason = "it is here to be compiled")]

use cookie_policy::{CookiePages, Jar, PolicyLayer, Site};
use cookie_policy_tests::SitePolicy as TransportPolicy;
use rocket::response::content::RawHtml;
use rocket::{Build, Rocket, get, routes};

// ---

fn app() -> Rocket<Build> {
    let site = Site::<TransportPolicy>::new();
    let rocket = rocket::build().mount("/", routes![home]).mount("/", CookiePages::new(&site));
    rocket.attach(PolicyLayer::new(site))
}

#[get("/")]
fn home(jar: Jar<TransportPolicy>) -> RawHtml<String> {
    RawHtml(format!("{}<h1>Stops</h1>{}", jar.banner(), jar.settings_link()))
}
