//! The site: what each address answers.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use cookie_policy::{AnonymousStatistics, Answer, Error, Jar, Policy, PolicyLayer, Site, Statistics};
use maud::Markup;
use transport::{Audience, SessionId, TransportPolicy, VisitorId};

use crate::pages;

type TransportJar = Jar<TransportPolicy>;

pub(crate) fn router() -> Router {
    Router::new()
        .route("/", get(home))
        .route("/cookies", get(cookies).post(answer))
        .route("/cookies.md", get(markdown))
        .route("/cookies.json", get(json))
        .route("/style.css", get(style))
        .layer(PolicyLayer::new(Site::<TransportPolicy>::new()))
}

/// What every visit sets: the session, and what the visitor lets the site count.
pub(crate) fn visit(jar: &TransportJar) -> Result<(), Error> {
    if jar.get::<SessionId>().is_none() {
        SessionId(random_id()?).set(jar)?;
    }
    if let Some(token) = jar.consent::<AnonymousStatistics>()
        // One that is there and cannot be read must not be prolonged either.
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

async fn home(jar: TransportJar) -> Result<Markup, Error> {
    visit(&jar)?;
    Ok(pages::home(&jar))
}

async fn cookies(jar: TransportJar) -> Markup {
    pages::cookies(&jar)
}

async fn answer(mut jar: TransportJar, answer: Answer<TransportPolicy>) -> Result<Redirect, Error> {
    jar.answer(answer)?;
    Ok(Redirect::to("/cookies"))
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
