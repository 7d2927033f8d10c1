//! The application in actix-web.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::guard::{Any, Get, Head};
use actix_web::http::header::{CACHE_CONTROL, LOCATION, SET_COOKIE};
use actix_web::rt::System;
use actix_web::web::{Bytes, ServiceConfig, get, post, route};
use actix_web::{App, Error, HttpResponse, HttpServer, Responder, Route};
use cookie_policy::{Answer, CookiePages, Policy, PolicyLayer};
use cookie_policy_tests::{Search, SessionId, SitePolicy};
use cookie_policy_tests_servers::Server;
use futures_util::stream;
use tracing::dispatcher::set_default;

use super::{
    LEGACY, LEGACY_LOGIN, SiteJar, audience, break_down, greet, log_in, search, statuses, too_late, visit,
};

type Result<T> = std::result::Result<T, cookie_policy::Error>;

pub(super) fn serve(layer: PolicyLayer<SitePolicy>) -> Server {
    start(move || App::new().configure(routes).wrap(layer.clone()))
}

pub(super) fn serve_pages<P: Policy>(layer: PolicyLayer<P>, pages: CookiePages<P>) -> Server {
    start(move || App::new().service(pages.clone()).wrap(layer.clone()))
}

/// Starts a server with one thread, for HTTP/1.1 and HTTP/2.
pub(crate) fn start<T, B>(app: impl Fn() -> App<T> + Clone + Send + 'static) -> Server
where
    T: ServiceFactory<
            ServiceRequest,
            Config = (),
            Response = ServiceResponse<B>,
            Error = Error,
            InitError = (),
        > + 'static,
    B: MessageBody + 'static,
{
    Server::running(move |listener, dispatch| {
        // The application lives as long as its thread, and so does the log.
        let server = HttpServer::new(move || app().app_data(set_default(&dispatch)));
        // A visitor who disconnects must not be treated like one who listens.
        let server = server.workers(1).disable_signals().h1_allow_half_closed(false);
        let server = server.listen_auto_h2c(listener);
        let server = server.expect("the server takes the listener").run();
        System::new().block_on(server).expect("the server serves");
    })
}

fn routes(routes: &mut ServiceConfig) {
    routes
        .route("/", page().to(async |jar: SiteJar| greet(&jar)))
        .route("/plain", page().to(plain))
        .route("/login", post().to(async |jar: SiteJar| log_in(&jar).map(done)))
        .route("/logout", post().to(async |jar: SiteJar| jar.remove::<SessionId>().map(done)))
        .route("/visit", page().to(async |jar: SiteJar| visit(&jar)))
        .route("/search", get().to(async |jar: SiteJar| search(&jar)))
        .route("/broken", get().to(async |jar: SiteJar| break_down(&jar).map(done)))
        .route("/moved", get().to(async |jar: SiteJar| log_in(&jar).map(|()| see("/"))))
        .route(
            "/same",
            get().to(async |jar: SiteJar| Search(7).set(&jar).map(|()| HttpResponse::NotModified())),
        )
        .route("/streamed", get().to(stream))
        .route("/audience", get().to(async |jar: SiteJar| audience(&jar)))
        .route("/cookies", get().to(async |jar: SiteJar| statuses(&jar)))
        .route("/cookies", post().to(answer))
        .route("/legacy", get().to(async || legacy(&LEGACY)))
        .route("/legacy/login", get().to(async || legacy(&LEGACY_LOGIN)));
}

/// actix-web itself does not answer `HEAD`.
fn page() -> Route {
    route().guard(Any(Get()).or(Head()))
}

async fn plain() -> impl Responder {
    HttpResponse::Ok().insert_header((CACHE_CONTROL, "public, max-age=60")).body("plain")
}

async fn stream(jar: SiteJar) -> Result<impl Responder> {
    log_in(&jar)?;
    let body = stream::once(Box::pin(async move { Ok::<_, Error>(Bytes::from(too_late(&jar))) }));
    Ok(HttpResponse::Ok().streaming(body))
}

async fn answer(mut jar: SiteJar, answer: Answer<SitePolicy>) -> Result<impl Responder> {
    jar.answer(answer)?;
    Ok(see("/cookies"))
}

fn legacy(lines: &[&'static str]) -> impl Responder + use<> {
    lines.iter().fold(HttpResponse::Ok(), |mut response, line| {
        response.append_header((SET_COOKIE, *line));
        response
    })
}

fn done(_: ()) -> impl Responder {
    HttpResponse::Ok()
}

fn see(path: &'static str) -> impl Responder {
    HttpResponse::SeeOther().insert_header((LOCATION, path)).finish()
}
