//! A board that shares its login with the other hosts of a domain, which the configuration names.

use axum::Router;
use axum::routing::get;
use cookie_policy::{Cookie, Error, Jar, Site, policy};

use super::{Installed, at, keys};

/// To keep you logged in on all of our sites
#[derive(Cookie)]
#[cookie(name = "board", provider = site, category = Necessary(Authentication), lifetime = session, domain = site)]
struct Login(String);

#[policy(site = "https://board.example.org", provider = "Board", recipients = [])]
struct Board(Login);

async fn log_in(jar: Jar<Board>) -> Result<(), Error> {
    Login("ada".into()).set(&jar)
}

async fn log_out(jar: Jar<Board>) -> Result<(), Error> {
    jar.remove::<Login>()
}

#[test]
fn the_login_is_that_of_the_configured_domain() {
    let mount = at("https://board.company.example").domain("company.example").expect("it is above the host");
    let site = Site::<Board>::new().keys(keys()).mounted(mount);
    let json = site.document().json().to_string();
    assert!(json.contains(r#""domain": "company.example""#), "{json}");
    let routes = Router::new().route("/login", get(log_in)).route("/logout", get(log_out));
    let mut board = Installed::new(site, routes);
    let line = "board=ada; Path=/; Domain=company.example; Secure; HttpOnly; SameSite=Lax";
    assert_eq!(board.open("/login").set_cookies(), [line]);
    assert_eq!(board.visitor.at("https://wiki.company.example/").header(), "board=ada");
    assert_eq!(board.visitor.at("https://company.test/").header(), "");
    board.open("/logout");
    assert_eq!(board.visitor.at("https://wiki.company.example/").header(), "");
    assert!(board.page().contains("<code>board</code>"));
}
