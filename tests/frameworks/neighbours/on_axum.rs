//! tower-sessions, axum-login and the jars of axum-extra.

use std::convert::Infallible;

use axum::Router;
use axum::extract::FromRef;
use axum::handler::Handler;
use axum::routing::get;
use axum_extra::extract::cookie::{Cookie, Key, SameSite};
use axum_extra::extract::{CookieJar, PrivateCookieJar, SignedCookieJar};
use axum_login::{AuthManagerLayerBuilder, AuthUser, AuthnBackend, UserId};
use cookie_policy_tests_servers::Server;
use tower_sessions::cookie::time::Duration;
use tower_sessions::{Expiry, MemoryStore, Session, SessionManagerLayer};

use super::declarations::{axum_extra as jars, tower_sessions as sessions, tower_sessions_for_two_hours};
use super::{assert_sends, layer};

async fn remember(session: Session) {
    session.insert("basket", "kettle").await.expect("the store is in memory");
}

#[test]
fn tower_sessions_sends_a_strict_session_cookie() {
    let (layer, tally) = layer::<sessions::Neighbour>();
    let manager = SessionManagerLayer::new(MemoryStore::default());
    let server = Server::start(Router::new().route("/", get(remember)).layer(manager).layer(layer));
    assert_sends(&server, &tally, "id; HttpOnly; SameSite=Strict; Secure; Path=/", &[]);
}

#[test]
fn tower_sessions_with_an_expiry_sends_its_lifetime() {
    let (layer, tally) = layer::<tower_sessions_for_two_hours::Neighbour>();
    let expiry = Expiry::OnInactivity(Duration::hours(2));
    let manager = SessionManagerLayer::new(MemoryStore::default()).with_expiry(expiry);
    let server = Server::start(Router::new().route("/", get(remember)).layer(manager).layer(layer));
    assert_sends(&server, &tally, "id; HttpOnly; SameSite=Strict; Secure; Path=/; Max-Age=7200", &[]);
}

#[derive(Clone, Debug)]
struct User;

impl AuthUser for User {
    type Id = u8;

    fn id(&self) -> u8 {
        7
    }

    fn session_auth_hash(&self) -> &[u8] {
        b"hash"
    }
}

#[derive(Clone, Debug)]
struct Users;

impl AuthnBackend for Users {
    type User = User;
    type Credentials = ();
    type Error = Infallible;

    async fn authenticate(&self, (): ()) -> Result<Option<User>, Infallible> {
        Ok(Some(User))
    }

    async fn get_user(&self, _: &UserId<Self>) -> Result<Option<User>, Infallible> {
        Ok(Some(User))
    }
}

#[test]
fn axum_login_sends_what_tower_sessions_sends() {
    let log_in = async |mut session: axum_login::AuthSession<Users>| {
        session.login(&User).await.expect("the store is in memory");
    };
    let (layer, tally) = layer::<sessions::Neighbour>();
    let store = tower_sessions_0_14::MemoryStore::default();
    let manager = tower_sessions_0_14::SessionManagerLayer::new(store);
    let manager = AuthManagerLayerBuilder::new(Users, manager).build();
    let server = Server::start(Router::new().route("/", get(log_in)).layer(manager).layer(layer));
    assert_sends(&server, &tally, "id; HttpOnly; SameSite=Strict; Secure; Path=/", &[]);
}

#[derive(Clone)]
pub(super) struct Keys(Key);

pub(super) fn keys() -> Keys {
    Keys(Key::from(&[7; 64]))
}

impl FromRef<Keys> for Key {
    fn from_ref(keys: &Keys) -> Self {
        keys.0.clone()
    }
}

/// The cookie with the attributes that the documentation asks for.
fn theme() -> Cookie<'static> {
    let cookie = Cookie::build(("theme", "dark")).path("/").secure(true).http_only(true);
    cookie.same_site(SameSite::Lax).max_age(Duration::days(30)).build()
}

/// Serves a handler that adds a cookie to one of the jars.
fn assert_jar<T: 'static>(handler: impl Handler<T, Keys>, expected: &str, broken: &[(&str, u64)]) {
    let (layer, tally) = layer::<jars::Neighbour>();
    let router = Router::new().route("/", get(handler)).with_state(keys());
    assert_sends(&Server::start(router.layer(layer)), &tally, expected, broken);
}

#[test]
fn the_jars_of_axum_extra_send_the_attributes_that_the_cookie_has() {
    let expected = "theme; HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=2592000";
    assert_jar(async |jar: CookieJar| jar.add(theme()), expected, &[]);
    assert_jar(async |jar: SignedCookieJar<Key>| jar.add(theme()), expected, &[]);
    assert_jar(async |jar: PrivateCookieJar<Key>| jar.add(theme()), expected, &[]);
}

#[test]
fn the_jars_of_axum_extra_add_no_attribute_themselves() {
    let bare = [("A-AGE-TRUTH", 1), ("A-SET-ATTR", 4)];
    assert_jar(async |jar: PrivateCookieJar<Key>| jar.add(Cookie::new("theme", "dark")), "theme; ", &bare);
}
