//! The application in Poem.

use cookie_policy::{Answer, CookiePages, Error, Policy, PolicyLayer};
use cookie_policy_tests::{Search, SessionId, SitePolicy};
use cookie_policy_tests_servers::Server;
use futures_util::stream;
use poem::http::StatusCode;
use poem::http::header::{CACHE_CONTROL, SET_COOKIE};
use poem::listener::TcpAcceptor;
use poem::web::{Redirect, WithHeader};
use poem::{Body, Endpoint, EndpointExt as _, IntoResponse as _, Response, Route, get, handler, post};

use super::{
    LEGACY, LEGACY_LOGIN, SiteJar, audience, break_down, greet, log_in, search, statuses, too_late, visit,
};

pub(super) fn serve(layer: PolicyLayer<SitePolicy>) -> Server {
    let routes = Route::new()
        .at("/", get(hello))
        .at("/plain", get(plain))
        .at("/login", post(login))
        .at("/logout", post(logout))
        .at("/visit", get(count))
        .at("/search", get(find))
        .at("/broken", get(broken))
        .at("/moved", get(moved))
        .at("/same", get(same))
        .at("/streamed", get(streamed))
        .at("/audience", get(measured))
        .at("/cookies", get(shown).post(answered))
        .at("/legacy", get(legacy))
        .at("/legacy/login", get(legacy_login));
    start(routes.with(layer))
}

pub(super) fn serve_pages<P: Policy>(layer: PolicyLayer<P>, pages: CookiePages<P>) -> Server {
    start(Route::new().with(pages).with(layer))
}

pub(crate) fn start(app: impl Endpoint + 'static) -> Server {
    Server::serving(|listener| async {
        let acceptor = TcpAcceptor::from_tokio(listener).expect("the listener has an address");
        poem::Server::new_with_acceptor(acceptor).run(app).await.expect("the server serves");
    })
}

#[handler]
fn hello(jar: SiteJar) -> String {
    greet(&jar)
}

#[handler]
fn plain() -> WithHeader<&'static str> {
    "plain".with_header(CACHE_CONTROL, "public, max-age=60")
}

#[handler]
fn login(jar: SiteJar) -> Result<(), Error> {
    log_in(&jar)
}

#[handler]
fn logout(jar: SiteJar) -> Result<(), Error> {
    jar.remove::<SessionId>()
}

#[handler]
fn count(jar: SiteJar) -> Result<String, Error> {
    visit(&jar)
}

#[handler]
fn find(jar: SiteJar) -> Result<String, Error> {
    search(&jar)
}

#[handler]
fn broken(jar: SiteJar) -> Result<(), Error> {
    break_down(&jar)
}

#[handler]
fn moved(jar: SiteJar) -> Result<Redirect, Error> {
    log_in(&jar).map(|()| Redirect::see_other("/"))
}

#[handler]
fn same(jar: SiteJar) -> Result<StatusCode, Error> {
    Search(7).set(&jar).map(|()| StatusCode::NOT_MODIFIED)
}

#[handler]
fn streamed(jar: SiteJar) -> Result<Body, Error> {
    log_in(&jar)?;
    Ok(Body::from_bytes_stream(stream::once(async move { Ok::<_, std::io::Error>(too_late(&jar)) })))
}

#[handler]
fn measured(jar: SiteJar) -> String {
    audience(&jar)
}

#[handler]
fn shown(jar: SiteJar) -> String {
    statuses(&jar)
}

#[handler]
fn answered(mut jar: SiteJar, answer: Answer<SitePolicy>) -> Result<Redirect, Error> {
    jar.answer(answer)?;
    Ok(Redirect::see_other("/cookies"))
}

#[handler]
fn legacy() -> Response {
    by_hand(&LEGACY)
}

#[handler]
fn legacy_login() -> Response {
    by_hand(&LEGACY_LOGIN)
}

fn by_hand(lines: &[&str]) -> Response {
    lines.iter().fold(Response::builder(), |response, line| response.header(SET_COOKIE, *line)).finish()
}
