//! Ten shapes of applications that others install: through a visitor and over a real socket, and what their pages say.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod base_address;
mod chosen_lifetime;
mod domain;
mod flows;
mod home;
mod library;
mod prefix;
mod rolling;
mod sealed_before;
mod tenants;

use axum::Router;
use cookie_policy::testing::Visitor;
use cookie_policy::{CookiePages, Key, Keyed, Keys, Located, Mount, Policy, PolicyLayer, Site};
use cookie_policy_tests_servers::{Request, Response, Server};

/// An application that somebody installed, and a visitor of it.
struct Installed<P> {
    server: Server,
    visitor: Visitor<P>,
}

impl<P: Policy> Installed<P> {
    /// Starts the application with its policy page, behind a proxy that takes the path of the mount away.
    fn new<L: Located>(site: Site<P, Keyed, L>, routes: Router) -> Self {
        let visitor = Visitor::of(&site);
        let routes = routes.merge(CookiePages::new(&site)).layer(PolicyLayer::new(site));
        Self { server: Server::start(routes), visitor }
    }

    /// Opens a page with the visitor's cookies, and gives the visitor the response.
    fn open(&mut self, path: &str) -> Response {
        let request = match self.visitor.header() {
            none if none.is_empty() => Request::get(path),
            cookies => Request::get(path).with("cookie", cookies),
        };
        let response = request.send(&self.server);
        self.visitor.receive_lines(response.set_cookies());
        response
    }

    /// Returns what the policy page says.
    fn page(&mut self) -> String {
        self.open("/cookies").body
    }
}

fn at(address: &str) -> Mount {
    Mount::at(address).expect("an address")
}

/// The keys of a site whose policy seals cookies.
fn keys() -> Keys {
    Keys::new(Key::from_bytes(&[7; 64]).expect("64 bytes are enough"))
}
