//! The private cookies of Rocket.

use cookie_policy::Tally;
use cookie_policy_tests_servers::Server;
use rocket::http::{Cookie, CookieJar};
use rocket::{Route, get, routes};

use super::declarations::rocket::Neighbour;
use super::{assert_sends, layer};
use crate::apps::rocket::{launch, quiet};

#[get("/")]
fn secure(jar: &CookieJar<'_>) {
    jar.add_private(Cookie::build(("user", "mia")).secure(true));
}

#[get("/")]
fn bare(jar: &CookieJar<'_>) {
    jar.add_private(("user", "mia"));
}

/// A server with a private cookie, the key of which is 64 times 7.
pub(super) fn private() -> (Server, Tally) {
    serve(routes![secure])
}

fn serve(routes: Vec<Route>) -> (Server, Tally) {
    let (layer, tally) = layer::<Neighbour>();
    let secret = quiet().merge(("secret_key", vec![7_u8; 64]));
    (launch(rocket::custom(secret).mount("/", routes).attach(layer)), tally)
}

#[test]
fn rocket_sends_a_strict_private_cookie_for_a_week() {
    let (server, tally) = private();
    assert_sends(&server, &tally, "user; HttpOnly; SameSite=Strict; Secure; Path=/; Expires", &[]);
}

#[test]
fn rocket_without_tls_leaves_out_secure() {
    let (server, tally) = serve(routes![bare]);
    assert_sends(&server, &tally, "user; HttpOnly; SameSite=Strict; Path=/; Expires", &[("A-SET-ATTR", 1)]);
}
