//! The sessions of Poem.

use poem::session::{CookieConfig, CookieSession, Session};
use poem::web::cookie::SameSite;
use poem::{EndpointExt as _, Route, get, handler};

use super::declarations::poem_session::Neighbour;
use super::{assert_sends, layer};
use crate::apps::poem::start;

#[handler]
fn remember(session: &Session) {
    session.set("basket", "kettle");
}

fn assert_session(config: CookieConfig, expected: &str, broken: &[(&str, u64)]) {
    let (layer, tally) = layer::<Neighbour>();
    let sessions = CookieSession::new(config);
    let server = start(Route::new().at("/", get(remember)).with(sessions).with(layer));
    assert_sends(&server, &tally, expected, broken);
}

#[test]
fn poem_sends_no_same_site_unless_it_is_told_to() {
    let lax = CookieConfig::new().same_site(SameSite::Lax);
    assert_session(lax, "poem-session; HttpOnly; SameSite=Lax; Secure; Path=/", &[]);
    assert_session(CookieConfig::new(), "poem-session; HttpOnly; Secure; Path=/", &[("A-SET-ATTR", 1)]);
}
