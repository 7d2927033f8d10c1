//! A forge whose cookies have a prefix in production and none in development.

use axum::Router;
use axum::routing::get;
use cookie_policy::{At, Cookie, Error, Jar, Keyed, Site, policy};

use super::{Installed, at, keys};

/// To keep you logged in
#[derive(Cookie)]
#[cookie(
    name = "__Host-session",
    prefix = if_possible,
    provider = site,
    category = Necessary(Authentication),
    lifetime = session,
)]
struct Session(String);

#[policy(site = "https://forge.example.org", provider = "Forge", plain_http = allowed, recipients = [])]
struct Forge(Session);

async fn log_in(jar: Jar<Forge>) -> Result<(), Error> {
    Session("ada".into()).set(&jar)
}

async fn user(jar: Jar<Forge>) -> String {
    jar.get().map_or("nobody".into(), |Session(user)| user)
}

fn forge(address: &str) -> Installed<Forge> {
    let site: Site<Forge, Keyed, At<true, false>> = Site::<Forge>::new().keys(keys()).mounted(at(address));
    Installed::new(site, Router::new().route("/login", get(log_in)).route("/", get(user)))
}

#[test]
fn the_name_has_its_prefix_where_browsers_accept_it() {
    for (address, name, line) in [
        (
            "https://forge.example.org",
            "__Host-session",
            "__Host-session=ada; Path=/; Secure; HttpOnly; SameSite=Lax",
        ),
        ("http://forge.test:3000", "session", "session=ada; Path=/; HttpOnly; SameSite=Lax"),
        ("https://example.org/forge", "session", "session=ada; Path=/forge; Secure; HttpOnly; SameSite=Lax"),
    ] {
        let mut forge = forge(address);
        assert_eq!(forge.open("/login").set_cookies(), [line]);
        assert_eq!(forge.open("/").body, "ada", "{address}");
        let page = forge.page();
        assert!(page.contains(&format!("<code>{name}</code>")), "{address}: {page}");
        assert_eq!(page.contains("__Host-"), name.contains("__Host-"), "{address}");
    }
}
