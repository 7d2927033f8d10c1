//! actix-session.

use actix_session::config::PersistentSession;
use actix_session::storage::CookieSessionStore;
use actix_session::{Session, SessionMiddleware};
use actix_web::cookie::Key;
use actix_web::web::get;
use actix_web::{App, Result};
use cookie_policy::Tally;
use cookie_policy_tests_servers::Server;

use super::declarations::actix_session::Neighbour;
use super::{assert_sends, layer};
use crate::apps::actix_web::start;

async fn remember(session: Session) -> Result<&'static str> {
    session.insert("basket", "kettle")?;
    Ok("")
}

fn key() -> Key {
    Key::from(&[7; 64])
}

/// A server with an encrypted session, the key of which is 64 times 7.
pub(super) fn private() -> (Server, Tally) {
    let (layer, tally) = layer::<Neighbour>();
    let server = start(move || {
        let sessions = SessionMiddleware::new(CookieSessionStore::default(), key());
        App::new().route("/", get().to(remember)).wrap(sessions).wrap(layer.clone())
    });
    (server, tally)
}

#[test]
fn actix_session_sends_a_lax_session_cookie() {
    let (server, tally) = private();
    assert_sends(&server, &tally, "id; HttpOnly; SameSite=Lax; Secure; Path=/", &[]);
}

#[test]
fn actix_session_with_a_persistent_session_sends_its_lifetime() {
    let (layer, tally) = layer::<Neighbour>();
    let server = start(move || {
        let sessions = SessionMiddleware::builder(CookieSessionStore::default(), key());
        let sessions = sessions.session_lifecycle(PersistentSession::default()).build();
        App::new().route("/", get().to(remember)).wrap(sessions).wrap(layer.clone())
    });
    let broken = [("A-AGE-TRUTH", 1)];
    assert_sends(&server, &tally, "id; HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=86400", &broken);
}
