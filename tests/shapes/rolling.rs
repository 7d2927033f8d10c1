//! A shop whose login lasts half an hour after the last visit.

use std::time::Duration;

use axum::Router;
use axum::routing::get;
use cookie_policy::{Cookie, Error, Jar, Site, policy};

use super::{Installed, keys};

/// To keep you logged in while you are here
#[derive(Cookie)]
#[cookie(name = "shop", provider = site, category = Necessary(Authentication), lifetime = at_most "12 hours")]
struct Login(String);

#[policy(site = "https://shop.example.org", provider = "Shop", recipients = [])]
struct Shop(Login);

const MINUTE: Duration = Duration::from_secs(60);
const IDLE: Duration = Duration::from_secs(30 * 60);

async fn log_in(jar: Jar<Shop>) -> Result<(), Error> {
    jar.set_for(Login("ada".into()), IDLE)
}

/// Each visit prolongs the login.
async fn visit(jar: Jar<Shop>) -> Result<String, Error> {
    let Some(Login(user)) = jar.get() else { return Ok("nobody".into()) };
    jar.set_for(Login(user.clone()), IDLE).map(|()| user)
}

#[test]
fn a_login_ends_half_an_hour_after_the_last_visit() {
    let routes = Router::new().route("/login", get(log_in)).route("/", get(visit));
    let mut shop = Installed::new(Site::<Shop>::new().keys(keys()), routes);
    shop.open("/login");
    for _ in 0..4 {
        shop.visitor.wait(29 * MINUTE);
        assert_eq!(shop.open("/").body, "ada");
    }
    shop.visitor.wait(31 * MINUTE);
    assert_eq!(shop.open("/").body, "nobody");
    assert!(shop.page().contains("at most 12 hours"));
}
