//! actix-web.
#![allow(dead_code, reason = "it is here to be compiled")]

use actix_web::dev::Server;
use actix_web::web::{Redirect, post};
use actix_web::{App, HttpServer};
use cookie_policy::{Answer, Error, Jar, PolicyLayer, Site};
use cookie_policy_tests::SitePolicy as TransportPolicy;

// ---

fn serve() -> std::io::Result<Server> {
    let layer = PolicyLayer::new(Site::<TransportPolicy>::new());
    let app = move || App::new().route("/cookies", post().to(answer)).wrap(layer.clone());
    Ok(HttpServer::new(app).bind(("127.0.0.1", 3000))?.run())
}

async fn answer(mut jar: Jar<TransportPolicy>, answer: Answer<TransportPolicy>) -> Result<Redirect, Error> {
    jar.answer(answer)?;
    Ok(Redirect::to("/cookies").see_other())
}
