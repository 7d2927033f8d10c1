//! Feature `rocket`: a fairing, guards and responses.

mod pages;

use std::borrow::Cow;
use std::fmt;
use std::sync::Mutex;

use http::HeaderName;
use rocket::data::{Data, FromData, ToByteUnit as _};
use rocket::fairing::{self, Fairing, Info, Kind};
use rocket::http::Status;
use rocket::http::uri::Host;
use rocket::outcome::Outcome;
use rocket::request::{FromRequest, Request};
use rocket::response::{Responder, Response};
use rocket::{Build, Rocket, data, request, response};

use crate::answers::read::{BodyFormat, MAX_BODY_BYTES, answer_in};
use crate::answers::rejection::AnswerRejection;
use crate::frameworks::shared::head::{self, RequestHead, ResponseHead, with_host};
use crate::frameworks::shared::layer::PolicyLayer;
use crate::frameworks::shared::missing_layer::{MissingLayer, Registration, error_body};
use crate::frameworks::shared::part_jars::PartSource;
use crate::frameworks::shared::response_guard::ResponseGuard;
use crate::jar::Jar;
use crate::jar::answer::Answer;
use crate::placement::installation::Installation;
use crate::policy::Policy;
use crate::policy::list::List;
use crate::wire::error::Error;
use crate::wire::set_cookie::SetCookie;

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

/// Finds the exchange of a layer whose policy has parts.
type FindSource = fn(&Request<'_>) -> Option<PartSource>;

/// What the jars of parts are made from, in the state of the `Rocket`: one function for each policy with parts.
struct PartSources(Mutex<Vec<FindSource>>);

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

/// Extracts the visitor's answer from a form or from JSON that a page of this site posted: see
/// [`Site::read_answer`](crate::Site::read_answer).
///
/// It is the route's `data`, and configured limits do not apply to it. [`CookiePages`](crate::CookiePages) use it for you.
///
/// A rejection goes to the catcher of its status. With `Result<Answer<MyPolicy>, AnswerRejection>`, the route gets it.
///
/// With feature `rocket`.
#[rocket::async_trait]
impl<'r, P: Policy> FromData<'r> for Answer<P> {
    type Error = AnswerRejection;

    async fn from_data(request: &'r Request<'_>, data: Data<'r>) -> data::Outcome<'r, Self> {
        match read_answer(request, data).await {
            Ok(answer) => Outcome::Success(answer),
            Err(rejection) => Outcome::Error((Status::new(rejection.status()), rejection)),
        }
    }
}

async fn read_answer<P: Policy>(request: &Request<'_>, data: Data<'_>) -> Result<Answer<P>, AnswerRejection> {
    let jar = RequestJar::<P>::of(request);
    let site = jar.map_or(Installation::of::<P>(), |own| own.jar.exchange().site);
    let format = BodyFormat::of_request(&whole_head(request), site);
    answer_in(read(data).await, format)
}

/// Reads a body to its end, or until it is too long.
async fn read(data: Data<'_>) -> Result<Vec<u8>, AnswerRejection> {
    let body = data.open(MAX_BODY_BYTES.bytes()).into_bytes().await;
    let body = body.map_err(|_| AnswerRejection::Unreadable)?;
    if body.is_complete() { Ok(body.into_inner()) } else { Err(AnswerRejection::TooLong) }
}

/// The headers of a request, with the host of HTTP/2.
fn whole_head(request: &Request<'_>) -> http::HeaderMap {
    with_host(request.to_header_map(), request.host().map(Host::to_string).as_deref())
}

impl<'r> Responder<'r, 'static> for MissingLayer {
    /// Returns status 500. The guard has logged the error. With feature `rocket`.
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        (Status::InternalServerError, self.body()).respond_to(request)
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

    fn method(&self) -> &str {
        self.method().as_str()
    }

    fn address(&self) -> Cow<'_, str> {
        Cow::Owned(self.uri().to_string())
    }

    fn to_header_map(&self) -> http::HeaderMap {
        let headers: Vec<_> = self.headers().iter().collect();
        head::header_map(headers.iter().map(|header| (header.name().as_str(), header.value().as_bytes())))
    }
}

impl ResponseHead for Response<'_> {
    fn status(&self) -> u16 {
        Self::status(self).code
    }

    fn values(&self, name: &'static HeaderName) -> impl Iterator<Item = &[u8]> {
        self.headers().get(name.as_str()).map(str::as_bytes)
    }

    fn remove(&mut self, name: &'static HeaderName) {
        self.remove_header(name.as_str());
    }

    fn replace(&mut self, name: &'static HeaderName, value: &[u8]) {
        // Rocket's headers are UTF-8.
        if let Ok(value) = std::str::from_utf8(value) {
            self.set_raw_header(name.as_str(), value.to_owned());
        }
    }

    fn retain_lines(&mut self, keeps: impl Fn(usize) -> bool) {
        let lines: Vec<String> = self.headers().get("Set-Cookie").map(str::to_owned).collect();
        self.remove_header("Set-Cookie");
        for (_, line) in lines.into_iter().enumerate().filter(|(place, _)| keeps(*place)) {
            self.adjoin_raw_header("Set-Cookie", line);
        }
    }

    fn append(&mut self, name: &'static HeaderName, value: &'static str) {
        self.adjoin_raw_header(name.as_str(), value);
    }

    fn append_text(&mut self, name: &'static HeaderName, value: String) {
        self.adjoin_raw_header(name.as_str(), value);
    }

    fn append_line(&mut self, line: SetCookie) {
        self.adjoin_raw_header("Set-Cookie", String::from(line));
    }
}
