//! Pages of other origins that show the page in a frame: point 29.

use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::Html;
use axum::routing::get;
use cookie_policy::{CookiePages, PolicyLayer, Site};
use cookie_policy_tests_servers::Server;

use crate::site::ShopPolicy;
use crate::visit::visitor;

/// A server with the pages, and one page that anybody can show in a frame. It sends no headers of its own.
struct Framed {
    server: Server,
    requests: Arc<Mutex<Vec<String>>>,
}

const PLAIN: &str = "<!DOCTYPE html><title>Plain</title><link rel=stylesheet href=/cookies/style.css>";

impl Framed {
    fn start() -> Self {
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&requests);
        let site = Site::<ShopPolicy>::new();
        let router = Router::new().merge(CookiePages::new(&site)).route("/plain", get(async || Html(PLAIN)));
        let router =
            router.layer(PolicyLayer::new(site)).layer(from_fn(move |request: Request, next: Next| {
                log.lock().unwrap_or_else(PoisonError::into_inner).push(request.uri().path().to_owned());
                next.run(request)
            }));
        Self { server: Server::start(router), requests }
    }

    /// Returns what was asked for since the last call.
    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.requests.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// A page with a frame.
fn framing(address: &str) -> Server {
    let page = format!(
        "<!DOCTYPE html><title>Win</title><iframe src=\"{address}\" onload=\"window.isLoaded = true\"></iframe>"
    );
    Server::start(Router::new().route("/", get(async || Html(page))))
}

#[test]
fn point_29_no_page_of_another_origin_can_show_the_page_in_a_frame() {
    let Some(browser) = visitor() else { return };
    let framed = Framed::start();
    let port = framed.server.address.port();
    for (path, is_shown) in [("/plain", true), ("/cookies", false), ("/cookies/kept?to=%2F", false)] {
        let other = framing(&format!("http://localhost:{port}{path}"));
        // Another site, and another origin of the same site.
        for host in ["127.0.0.1", "localhost"] {
            browser.open(&format!("http://{host}:{}/", other.address.port()));
            browser.until("window.isLoaded");
            // A page that is shown asks for its stylesheet before it has loaded.
            let asked = framed.asked();
            assert!(
                asked.iter().any(|asked| path.starts_with(asked.as_str())),
                "{path} in {host}: {asked:?}"
            );
            let is_styled = asked.contains(&"/cookies/style.css".to_owned());
            assert_eq!(is_styled, is_shown, "{path} in {host}: {asked:?}");
        }
    }
}
