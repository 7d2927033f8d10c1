//! A mail program whose administrator configures how long a session lasts.

use std::time::Duration;

use axum::Router;
use axum::routing::get;
use cookie_policy::{Cookie, Jar, Site, policy};

use super::{Installed, keys};

/// To keep you logged in
#[derive(Cookie)]
#[cookie(
    name = "mail",
    provider = site,
    category = Necessary(Authentication),
    lifetime = at_most "30 days",
    seal = private,
)]
struct Session(String);

#[policy(site = "https://mail.example.org", provider = "Mail", recipients = [])]
struct Mail(Session);

const HOUR: Duration = Duration::from_secs(3600);

async fn user(jar: Jar<Mail>) -> String {
    jar.get().map_or("nobody".into(), |Session(user)| user)
}

fn mail(configured: Duration) -> Installed<Mail> {
    let log_in = async move |jar: Jar<Mail>| Session("ada".into()).set_for(&jar, configured);
    let routes = Router::new().route("/login", get(log_in)).route("/", get(user));
    Installed::new(Site::<Mail>::new().keys(keys()), routes)
}

#[test]
fn a_session_lasts_as_long_as_configured_and_the_page_says_the_most() {
    let mut mail = mail(8 * HOUR);
    assert!(mail.open("/login").set_cookies().concat().contains("; Max-Age=28800; "));
    assert_eq!(mail.open("/").body, "ada");
    mail.visitor.wait(8 * HOUR - Duration::from_secs(60));
    assert!(mail.visitor.header().starts_with("mail="));
    mail.visitor.wait(Duration::from_secs(61));
    assert_eq!((mail.visitor.header(), mail.open("/").body), (String::new(), "nobody".into()));
    assert!(mail.page().contains("at most 30 days"));
}

#[test]
fn more_than_the_page_says_is_an_error() {
    let response = mail(31 * 24 * HOUR).open("/login");
    assert_eq!((response.status, response.set_cookies()), (500, vec![]));
}
