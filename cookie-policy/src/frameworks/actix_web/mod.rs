//! Feature `actix-web`: the layer, extractors and responses.

mod errors;
mod pages;

use std::borrow::Cow;
use std::future::{Future, Ready, ready};
use std::pin::Pin;

use actix_web::dev::{Payload, Service, ServiceRequest, ServiceResponse, Transform, forward_ready};
use actix_web::http::header::{HeaderName, HeaderValue, SET_COOKIE};
use actix_web::http::uri::Authority;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest, HttpResponse, web};

use crate::answers::read::{BodyFormat, MAX_BODY_BYTES, answer_in};
use crate::answers::rejection::AnswerRejection;
use crate::frameworks::shared::head::{self, RequestHead, ResponseHead, with_host};
use crate::frameworks::shared::jar_request::JarRequest;
use crate::frameworks::shared::layer::PolicyLayer;
use crate::frameworks::shared::missing_layer::{MissingLayer, Registration};
use crate::frameworks::shared::part_jars::{PartSource, PartSources};
use crate::frameworks::shared::response_guard::ResponseGuard;
use crate::frameworks::shared::service::PolicyService;
use crate::jar::Jar;
use crate::jar::answer::Answer;
use crate::placement::installation::Installation;
use crate::policy::Policy;
use crate::policy::list::List;
use crate::wire::set_cookie::SetCookie;
use errors::RespondedError;

const REGISTRATION: Registration =
    Registration { method: "wrap", receiver: "the `App`, after every service and every other middleware" };

/// A future of actix-web, which is not `Send`.
type LocalFuture<T, E> = Pin<Box<dyn Future<Output = Result<T, E>>>>;

/// Makes the layer a middleware for `App::wrap`. Call that last, because the last middleware is the outermost.
///
/// If a middleware inside the layer returns an error, the layer makes the error's response, so that the jar's lines are
/// sent with it.
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
    type Future = LocalFuture<S::Response, S::Error>;

    forward_ready!(inner);

    fn call(&self, mut request: ServiceRequest) -> Self::Future {
        let guard = self.layer.begin(&mut request);
        let response = self.inner.call(request);
        Box::pin(async move {
            let result = response.await;
            if let Some(guard) = guard { send_with(guard, result) } else { result }
        })
    }
}

impl<P: Policy> JarRequest<P> for ServiceRequest {
    fn has_jar(&self) -> bool {
        self.extensions().get::<Jar<P>>().is_some_and(|jar| jar.exchange().has_layer())
    }

    fn make_jar(&self, layer: &PolicyLayer<P>) -> Jar<P> {
        layer.jar(self.request())
    }

    fn insert_jar(&mut self, jar: Jar<P>) {
        if let Some(source) = PartSource::of(&jar) {
            let sources = PartSources::with(self.extensions().get(), source);
            self.extensions_mut().insert(sources);
        }
        self.extensions_mut().insert(jar);
    }

    fn path(&self) -> &str {
        self.path()
    }
}

fn send_with<B>(
    guard: ResponseGuard,
    result: actix_web::Result<ServiceResponse<B>>,
) -> actix_web::Result<ServiceResponse<B>> {
    match result {
        Ok(mut response) => {
            guard.send_with(response.response_mut());
            Ok(response)
        }
        // A `ServiceResponse` needs the request, which the inner service has dropped.
        Err(error) => {
            let mut response = error.error_response();
            guard.send_with(&mut response);
            Err(RespondedError { error, headers: response.headers().clone() }.into())
        }
    }
}

impl<B> ResponseHead for HttpResponse<B> {
    fn status(&self) -> u16 {
        Self::status(self).as_u16()
    }

    fn values(&self, name: &'static http::HeaderName) -> impl Iterator<Item = &[u8]> {
        self.headers().get_all(name.as_str()).map(HeaderValue::as_bytes)
    }

    fn remove(&mut self, name: &'static http::HeaderName) {
        self.headers_mut().remove(name.as_str());
    }

    fn replace(&mut self, name: &'static http::HeaderName, value: &[u8]) {
        if let Ok(value) = HeaderValue::from_bytes(value) {
            self.headers_mut().insert(HeaderName::from_static(name.as_str()), value);
        }
    }

    fn retain_lines(&mut self, keeps: impl Fn(usize) -> bool) {
        let lines = self.headers_mut().remove(SET_COOKIE);
        for (_, line) in lines.enumerate().filter(|(place, _)| keeps(*place)) {
            self.headers_mut().append(SET_COOKIE, line);
        }
    }

    fn append(&mut self, name: &'static http::HeaderName, value: &'static str) {
        self.headers_mut().append(HeaderName::from_static(name.as_str()), HeaderValue::from_static(value));
    }

    fn append_text(&mut self, name: &'static http::HeaderName, value: String) {
        if let Ok(value) = HeaderValue::try_from(value) {
            self.headers_mut().append(HeaderName::from_static(name.as_str()), value);
        }
    }

    fn append_line(&mut self, line: SetCookie) {
        if let Ok(value) = HeaderValue::try_from(String::from(line)) {
            self.headers_mut().append(SET_COOKIE, value);
        }
    }
}

impl RequestHead for HttpRequest {
    fn values(&self, name: &'static str) -> impl Iterator<Item = &[u8]> {
        self.headers().get_all(name).map(HeaderValue::as_bytes)
    }

    fn method(&self) -> &str {
        self.method().as_str()
    }

    fn address(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.uri().path_and_query().map_or("/", |address| address.as_str()))
    }

    fn to_header_map(&self) -> http::HeaderMap {
        head::header_map(self.headers().iter().map(|(name, value)| (name.as_str(), value.as_bytes())))
    }
}

/// The headers of a request, with the host of HTTP/2.
fn whole_head(request: &HttpRequest) -> http::HeaderMap {
    with_host(request.to_header_map(), request.uri().authority().map(Authority::as_str))
}

/// Extracts the jar that [`PolicyLayer`] made for the request, as a handle, or that of a [part](List) of its policy. A middleware inside the layer gets it with
/// `ServiceRequest::extract`.
///
/// With feature `actix-web`.
impl<P: List> FromRequest for Jar<P> {
    type Error = MissingLayer;
    type Future = Ready<Result<Self, MissingLayer>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let extensions = request.extensions();
        let jar = extensions.get::<Self>().cloned();
        let jar = jar.or_else(|| extensions.get::<PartSources>()?.jar());
        ready(jar.ok_or(MissingLayer::of::<P>(REGISTRATION)))
    }
}

/// Extracts the visitor's answer from a form or from JSON that a page of this site posted: see
/// [`Site::read_answer`](crate::Site::read_answer).
///
/// It reads the body, so no other extractor of the handler can. `PayloadConfig` does not apply. [`CookiePages`](crate::CookiePages)
/// use it for you.
///
/// With feature `actix-web`.
impl<P: Policy> FromRequest for Answer<P> {
    type Error = AnswerRejection;
    type Future = LocalFuture<Self, AnswerRejection>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let site =
            request.extensions().get::<Jar<P>>().map_or(Installation::of::<P>(), |jar| jar.exchange().site);
        let format = BodyFormat::of_request(&whole_head(request), site);
        let payload = web::Payload::from_request(request, payload);
        Box::pin(async move {
            let body = match payload.await {
                Ok(payload) => read(payload).await,
                Err(_) => Err(AnswerRejection::Unreadable),
            };
            answer_in(body, format)
        })
    }
}

/// Reads a body to its end, or until it is too long.
async fn read(payload: web::Payload) -> Result<web::Bytes, AnswerRejection> {
    let read = payload.to_bytes_limited(MAX_BODY_BYTES).await.map_err(|_| AnswerRejection::TooLong)?;
    read.map_err(|_| AnswerRejection::Unreadable)
}
