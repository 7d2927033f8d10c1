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

use super::shared::answer_request::{self, LONGEST_FORM};
use super::shared::head::{RequestHead, ResponseHead};
use super::shared::layer::PolicyLayer;
use super::shared::rejection::{AnswerRejection, MissingLayer, Remedy, told};
use super::shared::response_guard::ResponseGuard;
use crate::frameworks::shared::routes::{CookiePages, GPC, Reply};
use crate::jar::Jar;
use crate::jar::answer::Answer;
use crate::policy::Policy;
use crate::wire::error::Error;

const REMEDY: Remedy = Remedy { call: "attach", on: "the rocket of every route, guard and catcher" };

/// The layer as a fairing: `rocket::build().attach(PolicyLayer::new(Site::<MyPolicy>::new()))`.
///
/// Attach it last: fairings see a response in their order, and what one behind it puts in the response's place has no
/// lines. Of two for one policy, the first counts.
///
/// Rocket drops what a request has in fields that are no UTF-8. A visitor with one such cookie has, as far as Rocket
/// tells, none at all: no session, and no decision.
///
/// Rocket also runs a request to its end when the visitor went away. The lines leave with the response then, which
/// nobody gets.
///
/// With feature `rocket`.
#[rocket::async_trait]
impl<P: Policy> Fairing for PolicyLayer<P> {
    fn info(&self) -> Info {
        Info { name: "Cookie policy", kind: Kind::Ignite | Kind::Response }
    }

    async fn on_ignite(&self, rocket: Rocket<Build>) -> fairing::Result {
        let is_first = rocket.state::<Attached<P>>().is_none();
        Ok(if is_first { rocket.manage(Attached(self.clone())) } else { rocket })
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        if let Some(departure) = Visit::<P>::of(request).and_then(Visit::departure) {
            departure.with(response);
        }
    }
}

/// The layer that all requests go by.
struct Attached<P>(PolicyLayer<P>);

/// What a request's cache keeps.
struct Visit<P> {
    jar: Jar<P>,
    departure: Mutex<Option<ResponseGuard>>,
}

impl<P: Policy> Visit<P> {
    /// It begins with whoever is the first to ask: a guard, another fairing, or the response.
    fn of<'r>(request: &'r Request<'_>) -> Option<&'r Self> {
        let Attached(layer) = request.rocket().state()?;
        Some(request.local_cache(|| {
            let jar = layer.jar(request);
            let departure = Mutex::new(Some(layer.departure(&jar, request.uri().path().as_str())));
            Self { jar, departure }
        }))
    }

    fn departure(&self) -> Option<ResponseGuard> {
        self.departure.lock().ok()?.take()
    }
}

/// The jar of the request, by value: a handle to the one that [`PolicyLayer`] made. Guards, catchers and fairings get it with
/// `request.guard::<Jar<MyPolicy>>()`.
///
/// With feature `rocket`.
#[rocket::async_trait]
impl<'r, P: Policy> FromRequest<'r> for Jar<P> {
    type Error = MissingLayer;

    async fn from_request(request: &'r Request<'_>) -> request::Outcome<Self, MissingLayer> {
        if let Some(visit) = Visit::of(request) {
            return Outcome::Success(visit.jar.clone());
        }
        let missing = MissingLayer::of::<P>(REMEDY);
        // What catches the status does not see the error.
        tracing::error!("{missing}");
        Outcome::Error((Status::InternalServerError, missing))
    }
}

/// The visitor's answer, out of a form that this site's own page posted: see [`Answer::from_form`].
///
/// It is the route's `data`, and no configured limit counts for it. What else a form should carry (a page to go back to, a
/// token of your own) goes into the query of its address. Scripts post `new URLSearchParams(new FormData(form))`.
///
/// What is no answer goes to the catcher of its status; `Result<Answer<MyPolicy>, AnswerRejection>` keeps it in the route.
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
    answer_request::check::<P>(request)?;
    let form = data.open(LONGEST_FORM.bytes()).into_bytes().await;
    let form = form.map_err(|_| AnswerRejection::Unreadable)?;
    if form.is_complete() { answer_request::read(&form) } else { Err(AnswerRejection::TooLong) }
}

impl<'r> Responder<'r, 'static> for MissingLayer {
    /// 500. The guard has logged it. With feature `rocket`.
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        (Status::InternalServerError, "Internal Server Error").respond_to(request)
    }
}

impl<'r> Responder<'r, 'static> for Error {
    /// 400 for what is wrong with a cookie of the request, with the error as text; 500 for the rest, which is logged
    /// (`tracing`, level `ERROR`). With feature `rocket`.
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
    (Status::new(status), told(status, error)).respond_to(request)
}

impl RequestHead for Request<'_> {
    fn values(&self, name: &'static str) -> impl Iterator<Item = &[u8]> {
        self.headers().get(name).map(str::as_bytes)
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
        // Rocket takes no other.
        if let Ok(value) = std::str::from_utf8(value) {
            self.adjoin_raw_header(name, value.to_owned());
        }
    }
}

/// For `Rocket::mount`, at `/`. With feature `rocket`.
impl<P: Policy> From<CookiePages<P>> for Vec<Route> {
    fn from(pages: CookiePages<P>) -> Self {
        let (path, style) = (pages.path().to_owned(), pages.style_path());
        let route =
            |method, path: &str, page| Route::new(method, path, Mounted { pages: pages.clone(), page });
        vec![
            route(Method::Get, &path, Page::Shown),
            route(Method::Post, &path, Page::Answered),
            route(Method::Get, &style, Page::Style),
            route(Method::Get, GPC, Page::Gpc),
        ]
    }
}

/// One of the pages, as a route has it.
struct Mounted<P> {
    pages: CookiePages<P>,
    page: Page,
}

#[derive(Clone, Copy)]
enum Page {
    Shown,
    Answered,
    Style,
    Gpc,
}

impl<P> Clone for Mounted<P> {
    fn clone(&self) -> Self {
        Self { pages: self.pages.clone(), page: self.page }
    }
}

#[rocket::async_trait]
impl<P: Policy> Handler for Mounted<P> {
    async fn handle<'r>(&self, request: &'r Request<'_>, data: Data<'r>) -> route::Outcome<'r> {
        let reply = match self.page {
            Page::Shown => match Jar::from_request(request).await {
                Outcome::Success(jar) => self.pages.page(&jar, request, &request.uri().to_string()),
                _ => return route::Outcome::Error(Status::InternalServerError),
            },
            Page::Answered => return self.answer(request, data).await,
            Page::Style => CookiePages::<P>::style(),
            Page::Gpc => self.pages.gpc(),
        };
        route::Outcome::from(request, reply)
    }
}

impl<P: Policy> Mounted<P> {
    async fn answer<'r>(&self, request: &'r Request<'_>, data: Data<'r>) -> route::Outcome<'r> {
        let Outcome::Success(jar) = Jar::from_request(request).await else {
            return route::Outcome::Error(Status::InternalServerError);
        };
        match read(request, data).await {
            Ok(answer) => {
                let reply = self.pages.answer(&jar, answer, &request.uri().to_string());
                route::Outcome::from(request, reply)
            }
            Err(rejection) => route::Outcome::from(request, rejection),
        }
    }
}

impl<'r> Responder<'r, 'static> for Reply {
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
