//! A wiki at a base address with a path.

use axum::Router;
use axum::routing::get;
use cookie_policy::{Cookie, Error, Jar, Site, policy};

use super::{Installed, at, keys};

/// To keep you logged in
#[derive(Cookie)]
#[cookie(name = "wiki", provider = site, category = Necessary(Authentication), lifetime = session or "14 days")]
struct Login(String);

#[policy(site = "https://wiki.example.org", provider = "Wiki", recipients = [])]
struct Wiki(Login);

async fn log_in(jar: Jar<Wiki>) -> Result<(), Error> {
    Login("ada".into()).set_persistent(&jar)
}

async fn user(jar: Jar<Wiki>) -> String {
    jar.get().map_or("nobody".into(), |Login(user)| user)
}

#[test]
fn cookies_stay_below_the_base_address() {
    let site = Site::<Wiki>::new().keys(keys()).mounted(at("https://example.org/docs/wiki"));
    let json = site.document().json().to_string();
    assert!(json.contains(r#""path": "/docs/wiki""#), "{json}");
    let mut wiki = Installed::new(site, Router::new().route("/login", get(log_in)).route("/", get(user)));
    let line = "wiki=ada; Max-Age=1209600; Path=/docs/wiki; Secure; HttpOnly; SameSite=Lax";
    assert_eq!(wiki.open("/login").set_cookies(), [line]);
    assert_eq!(wiki.open("/").body, "ada");
    assert_eq!(wiki.visitor.at("/docs").header(), "", "what else the host has does not get it");
    let page = wiki.page();
    assert!(page.contains("<code>wiki</code>") && page.contains("14 days"), "{page}");
    assert!(page.contains(r#"href="/docs/wiki/cookies/style.css""#), "{page}");
}
