//! Feature `rocket`: a fairing, guards and responses.

use std::fmt;
use std::io::Cursor;
use std::sync::Mutex;

use rocket::data::{Data, FromData, ToByteUnit as _};
use rocket::fairing::{self, Fairing, Info, Kind};
use rocket::http::uri::Host;
use rocket::http::{Method, Status};
use rocket::outcome::Outcome;
use rocket::request::{FromRequest, Request};
use rocket::response::{Responder, Response};
use rocket::route::{self, Handler, Route};
use rocket::{Build, Rocket, data, request, response};

use super::shared::answer_request::{self, MAX_FORM_BYTES};
use super::shared::head::{self, RequestHead, ResponseHead};
use super::shared::layer::PolicyLayer;
use super::shared::page_response::PageResponse;
use super::shared::part_jars::PartSource;
use super::shared::rejection::{AnswerRejection, MissingLayer, Registration, error_body};
use super::shared::response_guard::ResponseGuard;
use super::shared::routes::{CookiePages, GPC_PATH};
use crate::jar::Jar;
use crate::jar::answer::Answer;
use crate::policy::Policy;
use crate::policy::list::List;
use crate::wire::error::Error;

const REGISTRATION: Registration =
    Registration { method: "attach", receiver: "the `Rocket`, after every other fairing" };

/// The layer as a fairing: `rocket::build().attach(PolicyLayer::new(Site::<MyPolicy>::new()))`.
///
/// Attach it last: fairings run in order, and if a later one replaces the response, the jar's lines are lost. If two are
/// attached for one policy, the first one applies.
///
/// Rocket drops request headers that are not UTF-8. A visitor with one such cookie has no cookies at all: no session, and
/// no choices.
///
/// If the visitor disconnects, Rocket still finishes the request. The lines are sent with a response that nobody
/// receives.
///
/// With feature `rocket`.
#[rocket::async_trait]
impl<P: Policy> Fairing for PolicyLayer<P> {
    fn info(&self) -> Info {
        Info { name: "Cookie policy", kind: Kind::Ignite | Kind::Response }
    }

    async fn on_ignite(&self, rocket: Rocket<Build>) -> fairing::Result {
        let is_first = rocket.state::<Attached<P>>().is_none();
        Ok(if is_first { with_part_source::<P>(rocket).manage(Attached::new(self)) } else { rocket })
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        if let Some(guard) = RequestJar::<P>::of(request).and_then(RequestJar::take_guard) {
            guard.send_with(response);
        }
    }
}

/// What the jars of parts are made from, in the state of the `Rocket`: one function for each policy with parts.
struct PartSources(Mutex<Vec<fn(&Request<'_>) -> Option<PartSource>>>);

fn with_part_source<P: Policy>(rocket: Rocket<Build>) -> Rocket<Build> {
    if P::FACTS.parts.is_empty() {
        return rocket;
    }
    let rocket = if rocket.state::<PartSources>().is_some() {
        rocket
    } else {
        rocket.manage(PartSources(Mutex::default()))
    };
    if let Some(mut sources) =
        rocket.state::<PartSources>().and_then(|PartSources(sources)| sources.lock().ok())
    {
        sources.push(|request| PartSource::of(&RequestJar::<P>::of(request)?.jar));
    }
    rocket
}

/// Returns the jar of a part of an attached policy.
fn part_jar<L: List>(request: &Request<'_>) -> Option<Jar<L>> {
    let PartSources(sources) = request.rocket().state()?;
    let sources = sources.lock().ok()?.clone();
    sources.into_iter().rev().find_map(|source| source(request)?.jar())
}

/// The layer in the state of the `Rocket`.
struct Attached<P> {
    layer: PolicyLayer<P>,
    /// For guards, which do not know whether `P` is a policy.
    make_jar: fn(&PolicyLayer<P>, &Request<'_>) -> RequestJar<P>,
}

impl<P: Policy> Attached<P> {
    fn new(layer: &PolicyLayer<P>) -> Self {
        Self { layer: layer.clone(), make_jar: RequestJar::new }
    }
}

/// The jar in the local cache of a request.
struct RequestJar<P> {
    jar: Jar<P>,
    guard: Mutex<Option<ResponseGuard>>,
}

impl<P: Policy> RequestJar<P> {
    fn new(layer: &PolicyLayer<P>, request: &Request<'_>) -> Self {
        let jar = layer.jar(request);
        let guard = Mutex::new(Some(layer.guard(&jar, request.uri().path().as_str())));
        Self { jar, guard }
    }
}

impl<P: 'static> RequestJar<P> {
    /// Returns the jar of a request. The first caller makes it: a guard, another fairing, or the response.
    fn of<'r>(request: &'r Request<'_>) -> Option<&'r Self> {
        let Attached { layer, make_jar } = request.rocket().state()?;
        Some(request.local_cache(|| make_jar(layer, request)))
    }

    fn take_guard(&self) -> Option<ResponseGuard> {
        self.guard.lock().ok()?.take()
    }
}

/// Gets the jar that [`PolicyLayer`] made for the request, as a handle, or that of a [part](List) of its policy. Guards,
/// catchers and fairings call `request.guard::<Jar<MyPolicy>>()`.
///
/// With feature `rocket`.
#[rocket::async_trait]
impl<'r, P: List> FromRequest<'r> for Jar<P> {
    type Error = MissingLayer;

    async fn from_request(request: &'r Request<'_>) -> request::Outcome<Self, MissingLayer> {
        let jar = RequestJar::of(request).map(|request_jar| request_jar.jar.clone());
        if let Some(jar) = jar.or_else(|| part_jar(request)) {
            return Outcome::Success(jar);
        }
        let missing = MissingLayer::of::<P>(REGISTRATION);
        // The catcher of the status does not see the error, so it is logged here.
        tracing::error!("{missing}");
        Outcome::Error((Status::InternalServerError, missing))
    }
}

/// Extracts the visitor's answer from a form that a page of this site posted: see [`Answer::from_form`].
///
/// It is the route's `data`, and configured limits do not apply to it. Put anything else that a form sends (a page to return to, a
/// token of your own) into the query of its address. Scripts post `new URLSearchParams(new FormData(form))`.
///
/// A rejection goes to the catcher of its status. With `Result<Answer<MyPolicy>, AnswerRejection>`, the route gets it.
///
/// With feature `rocket`.
#[rocket::async_trait]
impl<'r, P: Policy> FromData<'r> for Answer<P> {
    type Error = AnswerRejection;

    async fn from_data(request: &'r Request<'_>, data: Data<'r>) -> data::Outcome<'r, Self> {
        match read(request, data).await {
            Ok(answer) => Outcome::Success(answer),
            Err(rejection) => Outcome::Error((Status::new(rejection.status()), rejection)),
        }
    }
}

async fn read<P: Policy>(request: &Request<'_>, data: Data<'_>) -> Result<Answer<P>, AnswerRejection> {
    answer_request::check_head::<P>(request, RequestJar::of(request).map(|request_jar| &request_jar.jar))?;
    let form = data.open(MAX_FORM_BYTES.bytes()).into_bytes().await;
    let form = form.map_err(|_| AnswerRejection::Unreadable)?;
    if form.is_complete() { answer_request::parse_body(&form) } else { Err(AnswerRejection::TooLong) }
}

impl<'r> Responder<'r, 'static> for MissingLayer {
    /// Returns status 500. The guard has logged the error. With feature `rocket`.
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        (Status::InternalServerError, "Internal Server Error").respond_to(request)
    }
}

impl<'r> Responder<'r, 'static> for Error {
    /// Returns status 400 with the error as text if a cookie of the request is invalid. Any other error gets status 500, and
    /// is logged (`tracing`, level `ERROR`). With feature `rocket`.
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        respond(self.status(), &self, request)
    }
}

impl<'r> Responder<'r, 'static> for AnswerRejection {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        respond(self.status(), &self, request)
    }
}

fn respond(status: u16, error: &dyn fmt::Display, request: &Request<'_>) -> response::Result<'static> {
    (Status::new(status), error_body(status, error)).respond_to(request)
}

impl RequestHead for Request<'_> {
    fn values(&self, name: &'static str) -> impl Iterator<Item = &[u8]> {
        self.headers().get(name).map(str::as_bytes)
    }

    fn to_header_map(&self) -> http::HeaderMap {
        let headers: Vec<_> = self.headers().iter().collect();
        head::header_map(headers.iter().map(|header| (header.name().as_str(), header.value().as_bytes())))
    }

    fn authority(&self) -> Option<&str> {
        struct Authority(Option<String>);
        self.local_cache(|| Authority(self.host().map(Host::to_string))).0.as_deref()
    }
}

impl ResponseHead for Response<'_> {
    fn status(&self) -> u16 {
        Self::status(self).code
    }

    fn values(&self, name: &'static str) -> impl Iterator<Item = &[u8]> {
        self.headers().get(name).map(str::as_bytes)
    }

    fn remove(&mut self, name: &'static str) {
        self.remove_header(name);
    }

    fn replace(&mut self, name: &'static str, value: &[u8]) {
        if let Ok(value) = std::str::from_utf8(value) {
            self.set_raw_header(name, value.to_owned());
        }
    }

    fn retain_lines(&mut self, keeps: impl Fn(usize) -> bool) {
        let lines: Vec<String> = self.headers().get("Set-Cookie").map(str::to_owned).collect();
        self.remove_header("Set-Cookie");
        for (_, line) in lines.into_iter().enumerate().filter(|(place, _)| keeps(*place)) {
            self.adjoin_raw_header("Set-Cookie", line);
        }
    }

    fn append(&mut self, name: &'static str, value: &[u8]) {
        // Rocket's headers are UTF-8.
        if let Ok(value) = std::str::from_utf8(value) {
            self.adjoin_raw_header(name, value.to_owned());
        }
    }
}

/// Makes the routes for `Rocket::mount`, at `/`. With feature `rocket`.
impl<P: Policy> From<CookiePages<P>> for Vec<Route> {
    fn from(pages: CookiePages<P>) -> Self {
        let (path, style) = (pages.path().to_owned(), pages.style_path());
        let route = |method, path: &str, endpoint| {
            Route::new(method, path, PageHandler { pages: pages.clone(), endpoint })
        };
        vec![
            route(Method::Get, &path, Endpoint::Page),
            route(Method::Post, &path, Endpoint::Answer),
            route(Method::Get, &style, Endpoint::Style),
            route(Method::Get, GPC_PATH, Endpoint::Gpc),
        ]
    }
}

/// The handler of one of the routes.
struct PageHandler<P> {
    pages: CookiePages<P>,
    endpoint: Endpoint,
}

#[derive(Clone, Copy)]
enum Endpoint {
    Page,
    Answer,
    Style,
    Gpc,
}

impl<P> Clone for PageHandler<P> {
    fn clone(&self) -> Self {
        Self { pages: self.pages.clone(), endpoint: self.endpoint }
    }
}

#[rocket::async_trait]
impl<P: Policy> Handler for PageHandler<P> {
    async fn handle<'r>(&self, request: &'r Request<'_>, data: Data<'r>) -> route::Outcome<'r> {
        let response = match self.endpoint {
            Endpoint::Page => match Jar::from_request(request).await {
                Outcome::Success(jar) => self.pages.page(&jar, request, &request.uri().to_string()),
                _ => return route::Outcome::Error(Status::InternalServerError),
            },
            Endpoint::Answer => return self.answer(request, data).await,
            Endpoint::Style => CookiePages::<P>::style(),
            Endpoint::Gpc => self.pages.gpc(),
        };
        route::Outcome::from(request, response)
    }
}

impl<P: Policy> PageHandler<P> {
    async fn answer<'r>(&self, request: &'r Request<'_>, data: Data<'r>) -> route::Outcome<'r> {
        let Outcome::Success(jar) = Jar::from_request(request).await else {
            return route::Outcome::Error(Status::InternalServerError);
        };
        match read(request, data).await {
            Ok(answer) => {
                let response = self.pages.answer(&jar, answer, &request.uri().to_string());
                route::Outcome::from(request, response)
            }
            Err(rejection) => route::Outcome::from(request, rejection),
        }
    }
}

impl<'r> Responder<'r, 'static> for PageResponse {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        let mut response = Response::new();
        response.set_status(Status::new(self.status));
        response.set_raw_header("Content-Type", self.content_type);
        if let Some(location) = self.location {
            response.set_raw_header("Location", location);
        }
        if let Some(field) = self.vary {
            response.set_raw_header("Vary", field);
        }
        response.set_sized_body(self.body.len(), Cursor::new(self.body.into_owned()));
        Ok(response)
    }
}
