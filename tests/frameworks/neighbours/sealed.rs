//! Private cookies that these crates really sent, opened by this library.

use std::time::{Duration, SystemTime};

use axum::Router;
use axum::routing::get;
use axum_extra::extract::PrivateCookieJar;
use axum_extra::extract::cookie::{Cookie as OldCookie, Key as OldKey};
use cookie_policy::{Cookie, Jar, Key, Keys, Site, policy};
use cookie_policy_tests_servers::{Request, Server};

use super::{on_actix_web, on_axum, on_rocket};

/// To keep users logged in
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "user", provider = site, category = Necessary(Authentication), lifetime = "14 days", seal = private)]
struct User(String);

/// To keep users logged in
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "id", provider = site, category = Necessary(Authentication), lifetime = "14 days", seal = private)]
struct Id(String);

#[policy(site = "https://shop.example", provider = "Shop Ltd", recipients = [])]
struct After(User, Id);

/// Returns the jar of a request with the cookie that a server sent, after the change to this library.
fn after(server: &Server) -> Jar<After> {
    let response = Request::get("/").with("host", "shop.example").send(server);
    let [line] = response.set_cookies()[..] else { panic!("{:?}", response.set_cookies()) };
    let soon = SystemTime::now() + Duration::from_secs(60);
    let key = Key::from_bytes(&[8; 64]).expect("64 bytes are enough");
    let keys = Keys::new(key).also_opening(OldKey::from(&[7; 64]), soon);
    Site::<After>::new().keys(keys).jar([line.split(';').next().unwrap_or_default()], None)
}

#[test]
fn a_private_cookie_of_axum_extra_opens() {
    let handler = async |jar: PrivateCookieJar<OldKey>| jar.add(OldCookie::new("user", "mia; 100%41"));
    let server = Server::start(Router::new().route("/", get(handler)).with_state(on_axum::keys()));
    assert_eq!(after(&server).try_get(), Ok(User("mia; 100%41".into())));
}

#[test]
fn a_private_cookie_of_rocket_opens() {
    let (server, _) = on_rocket::private();
    assert_eq!(after(&server).try_get(), Ok(User("mia".into())));
}

#[test]
fn a_session_of_actix_session_opens() {
    let (server, _) = on_actix_web::private();
    let Id(session) = after(&server).try_get().expect("it opens");
    assert!(session.contains("kettle"), "{session}");
}
