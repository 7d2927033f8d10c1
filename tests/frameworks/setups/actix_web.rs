//! actix-web.
#![allow(dead_code, reason = "it is here to be compiled")]

use actix_web::dev::Server;
use actix_web::web::{Html, get};
use actix_web::{App, HttpServer};
use cookie_policy::{CookiePages, Jar, PolicyLayer, Site};
use cookie_policy_tests::SitePolicy as TransportPolicy;

// ---

fn serve() -> std::io::Result<Server> {
    let site = Site::<TransportPolicy>::new();
    let (pages, layer) = (CookiePages::new(&site), PolicyLayer::new(site));
    let app = move || App::new().route("/", get().to(home)).service(pages.clone()).wrap(layer.clone());
    Ok(HttpServer::new(app).bind(("127.0.0.1", 3000))?.run())
}

async fn home(jar: Jar<TransportPolicy>) -> Html {
    Html::new(format!("{}<h1>Stops</h1>{}", jar.banner(), jar.settings_link()))
}
