//! The list for scripts of other sites, in the format of IAB Europe.

use cookie_policy::{CookiePages, Export, ExportFormat};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests_servers::{Request, Response, Server};

use crate::pages::{in_each, send};
use crate::visitor::Visitor;

const CORS: &str = "access-control-allow-origin";

/// The other addresses of the pages.
const OTHERS: [&str; 7] = [
    "/cookies",
    "/cookies/kept",
    "/cookies/style.css",
    "/cookies/script.js",
    "/cookies/start.js",
    "/cookies/reports",
    "/.well-known/gpc.json",
];

/// A request of a script on another site.
fn read(server: &Server, method: &'static str, path: &str) -> Response {
    let request = Request { method, ..Request::get(path) };
    let request = request.with("origin", "https://vendor.example").with("sec-fetch-site", "cross-site");
    send(server, request, Visitor::Granted)
}

#[test]
fn scripts_of_every_site_read_the_list_and_nothing_else() {
    in_each(CookiePages::disclosures, |framework, server| {
        let list = read(server, "GET", "/cookies/iab.json");
        assert_eq!(list.status, 200, "{framework}");
        assert_eq!(list.values("content-type"), ["application/json"], "{framework}");
        assert_eq!(list.values(CORS), ["*"], "{framework}");
        assert_eq!(list.body, Export::of::<SitePolicy>(ExportFormat::Iab).to_string(), "{framework}");
        // It is the same for everybody.
        for name in ["set-cookie", "vary", "access-control-allow-credentials"] {
            assert_eq!(list.values(name), [""; 0], "{framework}: {name}");
        }
        let head = read(server, "HEAD", "/cookies/iab.json");
        assert_eq!((head.status, head.values(CORS)), (200, vec!["*"]), "{framework}");
        let post = read(server, "POST", "/cookies/iab.json");
        assert!([404, 405].contains(&post.status) && post.values(CORS).is_empty(), "{framework}: {post:?}");
        for path in OTHERS {
            for method in ["GET", "POST"] {
                let values = read(server, method, path).values(CORS).len();
                assert_eq!(values, 0, "{framework}: {method} {path}");
            }
        }
    });
}

#[test]
fn a_site_that_does_not_want_it_has_no_such_address() {
    in_each(
        |pages| pages,
        |framework, server| {
            let list = read(server, "GET", "/cookies/iab.json");
            assert_eq!((list.status, list.values(CORS)), (404, vec![]), "{framework}");
        },
    );
}
