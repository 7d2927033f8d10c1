//! The application in Salvo.

use cookie_policy::{Answer, CookiePages, Error, Policy, PolicyLayer};
use cookie_policy_tests::{Search, SessionId, SitePolicy};
use cookie_policy_tests_servers::Server;
use futures_util::stream;
use salvo::conn::tcp::TcpAcceptor;
use salvo::http::header::{CACHE_CONTROL, HeaderValue, SET_COOKIE};
use salvo::prelude::{Redirect, Response, Router, Service, StatusCode, Writer, handler};

use super::{
    LEGACY, LEGACY_LOGIN, SiteJar, audience, break_down, greet, log_in, search, statuses, too_late, visit,
};

pub(super) fn serve(layer: PolicyLayer<SitePolicy>) -> Server {
    let router = Router::new()
        .get(hello)
        .head(hello)
        .push(Router::with_path("plain").get(plain).head(plain))
        .push(Router::with_path("login").post(login))
        .push(Router::with_path("logout").post(logout))
        .push(Router::with_path("visit").get(count).head(count))
        .push(Router::with_path("search").get(find))
        .push(Router::with_path("broken").get(broken))
        .push(Router::with_path("moved").get(moved))
        .push(Router::with_path("same").get(same))
        .push(Router::with_path("streamed").get(streamed))
        .push(Router::with_path("audience").get(measured))
        .push(Router::with_path("cookies").get(shown).post(answered))
        .push(Router::with_path("legacy").get(legacy))
        .push(Router::with_path("legacy/login").get(legacy_login));
    start(Service::new(router).hoop(layer))
}

pub(super) fn serve_pages<P: Policy>(layer: PolicyLayer<P>, pages: CookiePages<P>) -> Server {
    start(Service::new(Router::new().push(pages.into())).hoop(layer))
}

pub(crate) fn start(service: Service) -> Server {
    Server::serving(|listener| async {
        let acceptor = TcpAcceptor::try_from(listener).expect("the listener has an address");
        salvo::Server::new(acceptor).try_serve(service).await.expect("the server serves");
    })
}

#[handler]
async fn hello(jar: SiteJar) -> String {
    greet(&jar)
}

#[handler]
async fn plain(response: &mut Response) {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"));
    response.render("plain");
}

#[handler]
async fn login(jar: SiteJar) -> Result<(), Error> {
    log_in(&jar)
}

#[handler]
async fn logout(jar: SiteJar) -> Result<(), Error> {
    jar.remove::<SessionId>()
}

#[handler]
async fn count(jar: SiteJar) -> Result<String, Error> {
    visit(&jar)
}

#[handler]
async fn find(jar: SiteJar) -> Result<String, Error> {
    search(&jar)
}

#[handler]
async fn broken(jar: SiteJar) -> Result<(), Error> {
    break_down(&jar)
}

#[handler]
async fn moved(jar: SiteJar) -> Result<Redirect, Error> {
    log_in(&jar).map(|()| Redirect::other("/"))
}

#[handler]
async fn same(jar: SiteJar) -> Result<StatusCode, Error> {
    Search(7).set(&jar).map(|()| StatusCode::NOT_MODIFIED)
}

#[handler]
async fn streamed(jar: SiteJar, response: &mut Response) -> Result<(), Error> {
    log_in(&jar)?;
    response.stream(stream::once(async move { Ok::<_, std::io::Error>(too_late(&jar)) }));
    Ok(())
}

#[handler]
async fn measured(jar: SiteJar) -> String {
    audience(&jar)
}

#[handler]
async fn shown(jar: SiteJar) -> String {
    statuses(&jar)
}

#[handler]
async fn answered(mut jar: SiteJar, answer: Answer<SitePolicy>) -> Result<Redirect, Error> {
    jar.answer(answer)?;
    Ok(Redirect::other("/cookies"))
}

#[handler]
async fn legacy(response: &mut Response) {
    by_hand(&LEGACY, response);
}

#[handler]
async fn legacy_login(response: &mut Response) {
    by_hand(&LEGACY_LOGIN, response);
}

fn by_hand(lines: &[&'static str], response: &mut Response) {
    for line in lines {
        response.headers_mut().append(SET_COOKIE, HeaderValue::from_static(line));
    }
    response.status_code(StatusCode::OK);
}
