//! salvo-session.

use salvo::prelude::{Depot, Router, Service, handler};
use salvo::session::{HandlerBuilder, MemoryStore, SessionDepotExt as _, SessionHandler};

use super::declarations::salvo_session::Neighbour;
use super::{assert_sends, layer};
use crate::apps::salvo::start;

#[handler]
async fn remember(depot: &mut Depot) -> &'static str {
    let session = depot.session_mut().expect("the session is there");
    session.insert("basket", "kettle").expect("it is JSON");
    "remembered"
}

fn sessions() -> HandlerBuilder<MemoryStore> {
    SessionHandler::builder(MemoryStore::new(), &[7; 64])
}

fn assert_session(sessions: HandlerBuilder<MemoryStore>, expected: &str, broken: &[(&str, u64)]) {
    let (layer, tally) = layer::<Neighbour>();
    let sessions = sessions.build().expect("the key is long enough");
    let service = Service::new(Router::new().get(remember)).hoop(layer).hoop(sessions);
    assert_sends(&start(service), &tally, expected, broken);
}

#[test]
fn salvo_session_sends_secure_only_if_it_is_told_to() {
    let secure = sessions().secure_cookie(true).save_unchanged(false);
    assert_session(secure, "salvo.session.id; HttpOnly; SameSite=Lax; Secure; Path=/; Expires", &[]);
    let bare = "salvo.session.id; HttpOnly; SameSite=Lax; Path=/; Expires";
    assert_session(sessions(), bare, &[("A-SET-ATTR", 1)]);
}
