//! An application whose sessions the private jar of the crate `cookie` sealed before.

use std::time::{Duration, SystemTime};

use axum::Router;
use axum::routing::get;
use cookie_policy::{Cookie, Error, Jar, Site, policy};

use super::{Installed, keys};

/// To keep you logged in
#[derive(Cookie)]
#[cookie(name = "session", provider = site, category = Necessary(Authentication), lifetime = "14 days", seal = private)]
struct Session(String);

#[policy(site = "https://app.example.org", provider = "App", recipients = [])]
struct App(Session);

async fn user(jar: Jar<App>) -> Result<String, Error> {
    let Some(Session(user)) = jar.get() else { return Ok("nobody".into()) };
    Session(user.clone()).set(&jar).map(|()| user)
}

#[test]
fn nobody_has_to_log_in_again() {
    let former = cookie::Key::from(&[9; 64]);
    let month = SystemTime::now() + Duration::from_secs(30 * 86_400);
    let site = Site::<App>::new().keys(keys().also_opening(former.clone(), month));
    let mut app = Installed::new(site, Router::new().route("/", get(user)));
    let mut jar = cookie::CookieJar::new();
    jar.private_mut(&former).add(cookie::Cookie::new("session", "ada"));
    let sealed = jar.get("session").unwrap().encoded().to_string();
    app.visitor.receive_lines([format!("{sealed}; Path=/; Secure; HttpOnly")]);

    assert_eq!(app.open("/").body, "ada");
    let renewed = app.visitor.cookie("session").unwrap();
    assert!(!sealed.contains(&renewed), "it is sealed again");
    assert_eq!(app.open("/").body, "ada");
    let page = app.page();
    assert!(page.contains("<code>session</code>") && page.contains("14 days"), "{page}");
}
