//! Feature `actix-web`: one jar for each request, extractors and responses.

use std::fmt;
use std::future::{Future, Ready, ready};
use std::pin::Pin;

use actix_web::dev::{
    AppService, HttpServiceFactory, Payload, Service, ServiceRequest, ServiceResponse, Transform,
    forward_ready,
};
use actix_web::guard::{Any, Get, Head};
use actix_web::http::StatusCode;
use actix_web::http::header::{ContentType, HeaderMap, HeaderName, HeaderValue, LOCATION, SET_COOKIE, VARY};
use actix_web::http::uri::Authority;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest, HttpResponse, ResponseError, Route, web};

use super::shared::answer_request::{self, LONGEST_FORM};
use super::shared::head::{RequestHead, ResponseHead};
use super::shared::layer::PolicyLayer;
use super::shared::rejection::{AnswerRejection, MissingLayer, Remedy, told};
use super::shared::response_guard::ResponseGuard;
use super::shared::service::PolicyService;
use crate::frameworks::shared::routes::{CookiePages, GPC, Reply};
use crate::jar::Jar;
use crate::jar::answer::Answer;
use crate::policy::Policy;
use crate::wire::error::Error;

const REMEDY: Remedy =
    Remedy { call: "wrap", on: "the `App`, behind every service and every other middleware" };

/// A future of actix-web, which stays on its thread.
type Local<T, E> = Pin<Box<dyn Future<Output = Result<T, E>>>>;

/// As a middleware, for `App::wrap`, whose last call is the outermost.
///
/// An error that a middleware inside the layer returns becomes its response here, which it carries on outwards, so that
/// the jar's lines leave with it.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use actix_web::{App, web};
/// use cookie_policy::{PolicyLayer, Site};
///
/// async fn home(jar: Jar<TransportPolicy>) -> String {
///     jar.get::<SessionId>().map_or("hello".into(), |SessionId(id)| format!("hello {id}"))
/// }
///
/// # fn main() {
/// let app = App::new()
///     .route("/", web::get().to(home))
///     .wrap(PolicyLayer::new(Site::<TransportPolicy>::new()));
/// # let _ = app;
/// # }
/// ```
///
/// With feature `actix-web`.
impl<S, P, B> Transform<S, ServiceRequest> for PolicyLayer<P>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = actix_web::Error>,
    S::Future: 'static,
    P: Policy,
{
    type Response = S::Response;
    type Error = S::Error;
    type Transform = PolicyService<S, P>;
    type InitError = ();
    type Future = Ready<Result<Self::Transform, ()>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        ready(Ok(PolicyService { inner, layer: self.clone() }))
    }
}

/// With feature `actix-web`.
impl<S, P, B> Service<ServiceRequest> for PolicyService<S, P>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = actix_web::Error>,
    S::Future: 'static,
    P: Policy,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Local<S::Response, S::Error>;

    forward_ready!(inner);

    fn call(&self, request: ServiceRequest) -> Self::Future {
        let is_new = request.extensions().get::<Jar<P>>().is_none();
        let jar = is_new.then(|| self.layer.jar(request.request()));
        if let Some(jar) = &jar {
            request.extensions_mut().insert(jar.clone());
        }
        // A service that panics instead of answering leaves no jar behind that takes cookies.
        let departure = jar.map(|jar| self.layer.departure(&jar, request.path()));
        let response = self.inner.call(request);
        Box::pin(async move {
            let result = response.await;
            if let Some(departure) = departure { depart(departure, result) } else { result }
        })
    }
}

fn depart<B>(
    departure: ResponseGuard,
    result: actix_web::Result<ServiceResponse<B>>,
) -> actix_web::Result<ServiceResponse<B>> {
    match result {
        Ok(mut response) => {
            departure.with(response.response_mut());
            Ok(response)
        }
        // The request is gone, without which there is no `ServiceResponse`.
        Err(error) => {
            let mut response = error.error_response();
            departure.with(&mut response);
            Err(Departed { error, headers: response.headers().clone() }.into())
        }
    }
}

/// An error whose response has left the layer. A middleware outside may ask for the response again and again.
#[derive(Debug)]
struct Departed {
    error: actix_web::Error,
    headers: HeaderMap,
}

impl fmt::Display for Departed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl ResponseError for Departed {
    fn status_code(&self) -> StatusCode {
        self.error.as_response_error().status_code()
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = self.error.error_response();
        *response.headers_mut() = self.headers.clone();
        response
    }
}

impl<B> ResponseHead for HttpResponse<B> {
    fn status(&self) -> u16 {
        Self::status(self).as_u16()
    }

    fn values(&self, name: &'static str) -> impl Iterator<Item = &[u8]> {
        self.headers().get_all(name).map(HeaderValue::as_bytes)
    }

    fn remove(&mut self, name: &'static str) {
        self.headers_mut().remove(name);
    }

    fn replace(&mut self, name: &'static str, value: &[u8]) {
        if let Ok(value) = HeaderValue::from_bytes(value) {
            self.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }

    fn retain_lines(&mut self, keeps: impl Fn(usize) -> bool) {
        let lines = self.headers_mut().remove(SET_COOKIE);
        for (_, line) in lines.enumerate().filter(|(place, _)| keeps(*place)) {
            self.headers_mut().append(SET_COOKIE, line);
        }
    }

    fn append(&mut self, name: &'static str, value: &[u8]) {
        if let Ok(value) = HeaderValue::from_bytes(value) {
            self.headers_mut().append(HeaderName::from_static(name), value);
        }
    }
}

impl RequestHead for HttpRequest {
    fn values(&self, name: &'static str) -> impl Iterator<Item = &[u8]> {
        self.headers().get_all(name).map(HeaderValue::as_bytes)
    }

    fn authority(&self) -> Option<&str> {
        self.uri().authority().map(Authority::as_str)
    }
}

/// The jar of the request, by value: a handle to the one that [`PolicyLayer`] made. A middleware inside the layer has it
/// from `ServiceRequest::extract`.
///
/// With feature `actix-web`.
impl<P: Policy> FromRequest for Jar<P> {
    type Error = MissingLayer;
    type Future = Ready<Result<Self, MissingLayer>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(request.extensions().get::<Self>().cloned().ok_or(MissingLayer::of::<P>(REMEDY)))
    }
}

/// The visitor's answer, out of a form that this site's own page posted: see [`Answer::from_form`].
///
/// It reads the body, so no other extractor of the handler gets it; no `PayloadConfig` applies. What else a form should
/// carry (a page to go back to, a token of your own) goes into the query of its address. Scripts post
/// `new URLSearchParams(new FormData(form))`.
///
/// With feature `actix-web`.
impl<P: Policy> FromRequest for Answer<P> {
    type Error = AnswerRejection;
    type Future = Local<Self, AnswerRejection>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let checked = answer_request::check::<P>(request);
        let payload = web::Payload::from_request(request, payload);
        Box::pin(async move {
            checked?;
            let payload = payload.await.map_err(|_| AnswerRejection::Unreadable)?;
            let read = payload.to_bytes_limited(LONGEST_FORM).await.map_err(|_| AnswerRejection::TooLong)?;
            answer_request::read(&read.map_err(|_| AnswerRejection::Unreadable)?)
        })
    }
}

impl ResponseError for MissingLayer {
    fn error_response(&self) -> HttpResponse {
        response(self)
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        status(self.status())
    }

    /// 400 for what is wrong with a cookie of the request, with the error as text; 500 for the rest, which is logged
    /// (`tracing`, level `ERROR`). With feature `actix-web`.
    fn error_response(&self) -> HttpResponse {
        response(self)
    }
}

impl ResponseError for AnswerRejection {
    fn status_code(&self) -> StatusCode {
        status(self.status())
    }

    fn error_response(&self) -> HttpResponse {
        response(self)
    }
}

fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn response(error: &impl ResponseError) -> HttpResponse {
    let status = error.status_code();
    HttpResponse::build(status).content_type(ContentType::plaintext()).body(told(status.as_u16(), error))
}

/// For `App::service`. With feature `actix-web`.
impl<P: Policy> HttpServiceFactory for CookiePages<P> {
    fn register(self, config: &mut AppService) {
        let (shown, answered, told) = (self.clone(), self.clone(), self.clone());
        let show = move |jar: Jar<P>, request: HttpRequest| {
            ready(respond(shown.page(&jar, &request, address(&request))))
        };
        let take = move |jar: Jar<P>, answer: Answer<P>, request: HttpRequest| {
            ready(answered.answer(&jar, answer, address(&request)).map(respond))
        };
        web::resource(self.path()).route(page().to(show)).post(take).register(config);
        let style = || ready(respond(CookiePages::<P>::style()));
        web::resource(self.style_path()).route(page().to(style)).register(config);
        web::resource(GPC).route(page().to(move || ready(respond(told.gpc())))).register(config);
    }
}

/// Nothing answers `HEAD` by itself.
fn page() -> Route {
    web::route().guard(Any(Get()).or(Head()))
}

fn address(request: &HttpRequest) -> &str {
    request.uri().path_and_query().map_or("/", |address| address.as_str())
}

fn respond(reply: Reply) -> HttpResponse {
    let mut response = HttpResponse::build(status(reply.status));
    if let Some(location) = reply.location {
        response.insert_header((LOCATION, location));
    }
    if let Some(field) = reply.vary {
        response.insert_header((VARY, field));
    }
    response.content_type(reply.content_type).body(reply.body)
}
