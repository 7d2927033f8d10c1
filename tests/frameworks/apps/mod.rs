//! The same application in each framework.
//!
//! | request | effect |
//! |---|---|
//! | `GET /` | greets a visitor who is logged in |
//! | `GET /plain` | does not use the jar; `Cache-Control: public, max-age=60` |
//! | `POST /login` | sets the session |
//! | `POST /logout` | removes it |
//! | `GET /visit` | with consent, sets or shows the visitor's identifier |
//! | `GET /search` | shows the number of the last search, or the error |
//! | `GET /broken` | sets the session and removes the search, then sets a value that is too long |
//! | `GET /moved` | sets the session, and redirects to `/` |
//! | `GET /same` | sets the search; 304 |
//! | `GET /streamed` | sets the session, and writes into the body whether setting is still possible |
//! | `GET /cookies` | shows the visitor's status for each category |
//! | `GET /audience` | shows whether anonymous statistics are open, and the banner |
//! | `POST /cookies` | accepts the visitor's answer, and redirects back |
//! | `GET /legacy` | writes `Set-Cookie` headers by hand |
//! | `GET /legacy/login` | the same, and removes what was set below `/legacy` |

pub(crate) mod actix_web;
mod axum;
mod hyper;
pub(crate) mod poem;
pub(crate) mod rocket;
pub(crate) mod salvo;

use cookie_policy::{AnonymousStatistics, CookiePages, Error, Jar, Policy, PolicyLayer, Statistics};
use cookie_policy_tests::{Search, SessionId, SitePolicy, Verbatim, VisitorId};
use cookie_policy_tests_servers::Server;

/// Starts the application in one framework, with this layer.
type Serve = fn(PolicyLayer<SitePolicy>) -> Server;

/// A framework's name, and its application.
pub(crate) const APPS: [(&str, Serve); 5] = [
    ("axum", axum::serve),
    ("actix-web", actix_web::serve),
    ("poem", poem::serve),
    ("rocket", rocket::serve),
    ("salvo", salvo::serve),
];

/// Starts only the pages of the library, in one framework.
type ServePages<P> = fn(PolicyLayer<P>, CookiePages<P>) -> Server;

pub(crate) const PAGES: [(&str, ServePages<SitePolicy>); 6] = pages_of();

/// The pages of the library for a policy.
pub(crate) const fn pages_of<P: Policy>() -> [(&'static str, ServePages<P>); 6] {
    [
        ("axum", axum::serve_pages),
        ("actix-web", actix_web::serve_pages),
        ("poem", poem::serve_pages),
        ("rocket", rocket::serve_pages),
        ("salvo", salvo::serve_pages),
        ("hyper", hyper::serve_pages),
    ]
}

type SiteJar = Jar<SitePolicy>;

/// Headers that an old handler writes: a cookie that is not declared, a declared one, and one without consent.
pub(crate) const LEGACY: [&str; 3] = [
    "tracker=s3cret; Path=/",
    "sessionid=a; Path=/; Secure; HttpOnly; SameSite=Lax",
    "visitor_id=s3cret; Max-Age=60; Path=/; Secure; HttpOnly; SameSite=Lax",
];

/// What an old login writes: a new session, and the end of one that it once set without `Path`.
pub(crate) const LEGACY_LOGIN: [&str; 2] =
    ["sessionid=a; Path=/; Secure; HttpOnly; SameSite=Lax", "sessionid=; Max-Age=0"];

fn greet(jar: &SiteJar) -> String {
    jar.get::<SessionId>().map_or("hello".to_owned(), |SessionId(id)| format!("hello {id}"))
}

fn log_in(jar: &SiteJar) -> Result<(), Error> {
    SessionId("38afes7a8".into()).set(jar)
}

fn visit(jar: &SiteJar) -> Result<String, Error> {
    let Some(consent) = jar.consent::<Statistics>() else { return Ok("nobody counts".to_owned()) };
    match consent.get::<VisitorId>() {
        Some(VisitorId(id)) => Ok(format!("visitor {id}")),
        None => VisitorId("7f2c".into()).set(consent).map(|()| "a new visitor".to_owned()),
    }
}

fn search(jar: &SiteJar) -> Result<String, Error> {
    Ok(format!("search {}", jar.try_get::<Search>()?.0))
}

fn break_down(jar: &SiteJar) -> Result<(), Error> {
    log_in(jar)?;
    jar.remove::<Search>()?;
    Verbatim("s3cret".repeat(1000)).set(jar)
}

/// The text of a streamed body.
fn too_late(jar: &SiteJar) -> String {
    log_in(jar).map_or_else(|error| error.to_string(), |()| "it is never too late".to_owned())
}

pub(crate) fn audience(jar: &SiteJar) -> String {
    let is_open = jar.consent::<AnonymousStatistics>().is_some();
    format!("{}{}", if is_open { "open" } else { "closed" }, jar.banner())
}

pub(crate) fn statuses(jar: &SiteJar) -> String {
    jar.statuses().map(|one| format!("{}: {}\n", one.category().key(), one.status())).collect()
}
