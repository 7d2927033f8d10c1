//! The application in axum.

use axum::Router;
use axum::body::Body;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, SET_COOKIE};
use axum::response::{AppendHeaders, IntoResponse, Redirect};
use axum::routing::{get, post};
use cookie_policy::{Answer, CookiePages, Error, Policy, PolicyLayer};
use cookie_policy_tests::{Search, SessionId, SitePolicy};
use cookie_policy_tests_servers::Server;
use futures_util::stream;

use super::{
    LEGACY, LEGACY_LOGIN, SiteJar, audience, break_down, greet, log_in, search, statuses, too_late, visit,
};

pub(super) fn serve(layer: PolicyLayer<SitePolicy>) -> Server {
    let router = Router::new()
        .route("/", get(async |jar: SiteJar| greet(&jar)))
        .route("/plain", get(async || ([(CACHE_CONTROL, "public, max-age=60")], "plain")))
        .route("/login", post(async |jar: SiteJar| log_in(&jar)))
        .route("/logout", post(async |jar: SiteJar| jar.remove::<SessionId>()))
        .route("/visit", get(async |jar: SiteJar| visit(&jar)))
        .route("/search", get(async |jar: SiteJar| search(&jar)))
        .route("/broken", get(async |jar: SiteJar| break_down(&jar)))
        .route("/moved", get(async |jar: SiteJar| log_in(&jar).map(|()| Redirect::to("/"))))
        .route("/same", get(async |jar: SiteJar| Search(7).set(&jar).map(|()| StatusCode::NOT_MODIFIED)))
        .route("/streamed", get(stream))
        .route("/audience", get(async |jar: SiteJar| audience(&jar)))
        .route("/cookies", get(async |jar: SiteJar| statuses(&jar)).post(answer))
        .route("/legacy", get(async || AppendHeaders(LEGACY.map(|line| (SET_COOKIE, line)))))
        .route("/legacy/login", get(async || AppendHeaders(LEGACY_LOGIN.map(|line| (SET_COOKIE, line)))))
        .layer(layer);
    Server::start(router)
}

pub(super) fn serve_pages<P: Policy>(layer: PolicyLayer<P>, pages: CookiePages<P>) -> Server {
    Server::start(Router::new().merge(pages).layer(layer))
}

async fn stream(jar: SiteJar) -> Result<impl IntoResponse, Error> {
    log_in(&jar)?;
    Ok(Body::from_stream(stream::once(async move { Ok::<_, Error>(too_late(&jar)) })))
}

async fn answer(mut jar: SiteJar, answer: Answer<SitePolicy>) -> Result<Redirect, Error> {
    jar.answer(answer)?;
    Ok(Redirect::to("/cookies"))
}
