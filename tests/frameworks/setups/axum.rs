//! axum.
#![allow(dead_code, reason = "it is here to be compiled")]

use axum::Router;
use axum::response::Redirect;
use axum::routing::post;
use cookie_policy::{Answer, Error, Jar, PolicyLayer, Site};
use cookie_policy_tests::SitePolicy as TransportPolicy;

// ---

fn app() -> Router {
    Router::new().route("/cookies", post(answer)).layer(PolicyLayer::new(Site::<TransportPolicy>::new()))
}

async fn answer(mut jar: Jar<TransportPolicy>, answer: Answer<TransportPolicy>) -> Result<Redirect, Error> {
    jar.answer(answer)?;
    Ok(Redirect::to("/cookies"))
}
