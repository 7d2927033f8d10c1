//! A page that asks a new visitor for consent: the banner and the link in the footer.

use axum::Router;
use axum::body::Body;
use axum::handler::Handler;
use axum::routing::get;
use cookie_policy::{Jar, PolicyLayer, Site as PolicySite};
use http::Request;
use http::header::ACCEPT_LANGUAGE;

use super::contest::{Contestant, Task};
use super::declared::Site;
use super::service::call;
use crate::table::Limit;

const BATCH: usize = 64;

pub(crate) fn task() -> Task {
    let layer = PolicyLayer::new(PolicySite::<Site>::new());
    let layered = router(asking).layer(layer.clone());
    let jar = Jar::<Site>::from_cookie_header("");
    let page = [jar.banner().at("/").to_string(), jar.settings_link().at("/").to_string()].concat();
    let fixed = async move || page.clone();
    Task {
        name: "a page with the banner",
        limits: vec![Limit::Nanoseconds("the layer, a fixed text", 5_000.0)],
        contestants: vec![
            contestant("cookie-policy", layered),
            contestant("the layer, a fixed text", router(fixed.clone()).layer(layer)),
            contestant("router alone", router(fixed)),
        ],
    }
}

fn router<T: 'static>(handler: impl Handler<T, ()>) -> Router {
    Router::new().route("/", get(handler))
}

async fn asking(jar: Jar<Site>) -> String {
    [jar.banner().to_string(), jar.settings_link().to_string()].concat()
}

fn contestant(name: &'static str, mut router: Router) -> Contestant {
    let request = || {
        let mut request = Request::new(Body::empty());
        request
            .headers_mut()
            .insert(ACCEPT_LANGUAGE, const { http::HeaderValue::from_static("en-GB,en;q=0.9") });
        request
    };
    Contestant::new(name, BATCH, request, move |request| call(&mut router, request))
}
