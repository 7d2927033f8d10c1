//! The application in Rocket.

use std::collections::HashSet;

use cookie_policy::{Answer, CookiePages, Error, Policy, PolicyLayer};
use cookie_policy_tests::{Search, SessionId, SitePolicy};
use cookie_policy_tests_servers::Server;
use rocket::config::{Config, LogLevel, Shutdown};
use rocket::fairing::AdHoc;
use rocket::figment::Figment;
use rocket::http::{Header, Status};
use rocket::response::stream::TextStream;
use rocket::response::{self, Redirect, Responder, Response};
use rocket::{Build, Request, Rocket, get, post, routes};

use super::{
    LEGACY, LEGACY_LOGIN, SiteJar, audience, break_down, greet, log_in, search, statuses, too_late, visit,
};

pub(super) fn serve(layer: PolicyLayer<SitePolicy>) -> Server {
    let pages = routes![
        hello,
        plain,
        login,
        logout,
        count,
        find,
        broken,
        moved,
        same,
        streamed,
        measured,
        shown,
        answered,
        legacy,
        legacy_login
    ];
    launch(rocket::custom(quiet()).mount("/", pages).attach(layer))
}

pub(super) fn serve_pages<P: Policy>(layer: PolicyLayer<P>, pages: CookiePages<P>) -> Server {
    launch(rocket::custom(quiet()).mount("/", pages).attach(layer))
}

/// Uses any free port, and prints nothing.
pub(crate) fn quiet() -> Figment {
    let shutdown = Shutdown { ctrlc: false, signals: HashSet::new(), ..Shutdown::default() };
    let log_level = LogLevel::Off;
    Figment::from(Config { port: 0, log_level, cli_colors: false, shutdown, ..Config::debug_default() })
}

pub(crate) fn launch(rocket: Rocket<Build>) -> Server {
    Server::listening(|addresses| {
        let liftoff = AdHoc::on_liftoff("address", |rocket| {
            let Config { address, port, .. } = *rocket.config();
            Box::pin(async move { addresses.send((address, port).into()).expect("the test waits") })
        });
        async { rocket.attach(liftoff).launch().await.expect("the server serves") }
    })
}

#[get("/")]
fn hello(jar: SiteJar) -> String {
    greet(&jar)
}

#[derive(Responder)]
struct Plain(&'static str, Header<'static>);

#[get("/plain")]
fn plain() -> Plain {
    Plain("plain", Header::new("Cache-Control", "public, max-age=60"))
}

#[post("/login")]
fn login(jar: SiteJar) -> Result<(), Error> {
    log_in(&jar)
}

#[post("/logout")]
fn logout(jar: SiteJar) -> Result<(), Error> {
    jar.remove::<SessionId>()
}

#[get("/visit")]
fn count(jar: SiteJar) -> Result<String, Error> {
    visit(&jar)
}

#[get("/search")]
fn find(jar: SiteJar) -> Result<String, Error> {
    search(&jar)
}

#[get("/broken")]
fn broken(jar: SiteJar) -> Result<(), Error> {
    break_down(&jar)
}

#[get("/moved")]
fn moved(jar: SiteJar) -> Result<Redirect, Error> {
    log_in(&jar).map(|()| Redirect::to("/"))
}

#[get("/same")]
fn same(jar: SiteJar) -> Result<(Status, ()), Error> {
    Search(7).set(&jar).map(|()| (Status::NotModified, ()))
}

#[get("/streamed")]
fn streamed(jar: SiteJar) -> Result<TextStream![String], Error> {
    log_in(&jar)?;
    Ok(TextStream! { yield too_late(&jar) })
}

#[get("/audience")]
fn measured(jar: SiteJar) -> String {
    audience(&jar)
}

#[get("/cookies")]
fn shown(jar: SiteJar) -> String {
    statuses(&jar)
}

#[post("/cookies", data = "<answer>")]
fn answered(mut jar: SiteJar, answer: Answer<SitePolicy>) -> Result<Redirect, Error> {
    jar.answer(answer)?;
    Ok(Redirect::to("/cookies"))
}

struct ByHand(&'static [&'static str]);

impl<'r> Responder<'r, 'static> for ByHand {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        let mut response = Response::new();
        self.0.iter().for_each(|line| response.adjoin_raw_header("Set-Cookie", *line));
        Ok(response)
    }
}

#[get("/legacy")]
fn legacy() -> ByHand {
    ByHand(&LEGACY)
}

#[get("/legacy/login")]
fn legacy_login() -> ByHand {
    ByHand(&LEGACY_LOGIN)
}
