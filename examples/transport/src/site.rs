//! The routes of the site.

use axum::Router;
use axum::extract::Request;
use axum::http::Uri;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use cookie_policy::{AnonymousStatistics, CookiePages, Error, Jar, PolicyLayer, Site, Statistics};
use maud::Markup;
use transport::{Audience, SessionId, TransportPolicy, VisitorId};

use crate::pages;

type TransportJar = Jar<TransportPolicy>;

/// The banner and the policy page need no script, nothing from other sites, and no frame.
const STRICT: &str = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; \
                      frame-ancestors 'none'; img-src 'self'";

pub(crate) fn router() -> Router {
    let site = Site::<TransportPolicy>::new();
    Router::new()
        .route("/", get(home))
        .route("/stops", get(stops))
        .merge(CookiePages::new(&site).framed(pages::cookies))
        .route("/cookies.md", get(markdown))
        .route("/cookies.json", get(json))
        .route("/style.css", get(style))
        .layer(from_fn(strictly))
        .layer(PolicyLayer::new(site))
}

async fn strictly(request: Request, next: Next) -> Response {
    ([(CONTENT_SECURITY_POLICY, STRICT)], next.run(request).await).into_response()
}

/// Sets the cookies of a visit: the session, and the statistics that the visitor allows.
pub(crate) fn visit(jar: &TransportJar) -> Result<(), Error> {
    if jar.get::<SessionId>().is_none() {
        SessionId(random_id()?).set(jar)?;
    }
    if let Some(token) = jar.consent::<AnonymousStatistics>()
        // A cookie that is there but cannot be parsed must not be prolonged either.
        && matches!(token.try_get::<Audience>(), Err(Error::Absent { .. }))
    {
        Audience(1).set(token)?;
    }
    if let Some(consent) = jar.consent::<Statistics>()
        && consent.get::<VisitorId>().is_none()
    {
        VisitorId(random_id()?).set(consent)?;
    }
    Ok(())
}

fn random_id() -> Result<String, Error> {
    getrandom::u64().map(|id| format!("{id:016x}")).map_err(|_| Error::NoRandomness)
}

async fn home(jar: TransportJar, uri: Uri) -> Result<Markup, Error> {
    visit(&jar)?;
    Ok(pages::home(&jar, address(&uri)))
}

async fn stops(jar: TransportJar, uri: Uri) -> Result<Markup, Error> {
    visit(&jar)?;
    let line = uri.query().and_then(|query| query.split('&').find_map(|field| field.strip_prefix("line=")));
    Ok(pages::stops(&jar, address(&uri), line))
}

async fn markdown() -> impl IntoResponse {
    let page = TransportPolicy::document().markdown().to_string();
    ([(CONTENT_TYPE, "text/markdown; charset=utf-8")], page)
}

async fn json() -> impl IntoResponse {
    let page = TransportPolicy::document().json().to_string();
    ([(CONTENT_TYPE, "application/json")], page)
}

async fn style() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("style.css"))
}

/// The path with its query. Some clients send a whole URL in the request line.
fn address(uri: &Uri) -> &str {
    uri.path_and_query().map_or("/", |address| address.as_str())
}
