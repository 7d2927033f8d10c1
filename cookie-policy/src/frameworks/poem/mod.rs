//! Feature `poem`: a middleware, extractors and responses.

pub(crate) mod pages;

use std::fmt;

use bytes::Bytes;
use http::{Extensions, HeaderMap, Method, StatusCode, Uri};
use poem::error::{ReadBodyError, ResponseError};
use poem::{Body, Endpoint, FromRequest, IntoResponse, Middleware, Request, RequestBody, Response};

use crate::answers::read::{MAX_BODY_BYTES, answer_in};
use crate::answers::rejection::AnswerRejection;
use crate::frameworks::shared::http_extractors::{answer_format, jar_in};
use crate::frameworks::shared::http_head::HttpHead;
use crate::frameworks::shared::http_request::HttpRequest;
use crate::frameworks::shared::layer::PolicyLayer;
use crate::frameworks::shared::missing_layer::{MissingLayer, Registration, error_body};
use crate::frameworks::shared::service::PolicyService;
use crate::jar::Jar;
use crate::jar::answer::Answer;
use crate::policy::Policy;
use crate::policy::list::List;
use crate::wire::error::Error;

const REGISTRATION: Registration =
    Registration { method: "with", receiver: "the application, after every route and other middleware" };

/// The layer as a middleware: `Route::new().with(PolicyLayer::new(Site::<MyPolicy>::new()))`. Add it last, because the last
/// middleware is the outermost.
///
/// It makes the response of an error, so that the jar's lines are sent with it. Therefore `catch_error` and its like belong
/// inside the layer: outside, they see no error.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{PolicyLayer, Site};
/// use poem::{Endpoint as _, EndpointExt as _, Request, Route, handler};
///
/// #[handler]
/// fn log_in(jar: Jar<TransportPolicy>) -> Result<(), cookie_policy::Error> {
///     jar.set(SessionId("38afes7a8".into()))
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let app = Route::new().at("/", log_in).with(PolicyLayer::new(Site::<TransportPolicy>::new()));
/// let response = app.get_response(Request::default()).await;
/// assert!(response.header("set-cookie").unwrap().starts_with("sessionid=38afes7a8; Path=/; Secure"));
/// # }
/// ```
///
/// With feature `poem`.
impl<E: Endpoint, P: Policy> Middleware<E> for PolicyLayer<P> {
    type Output = PolicyService<E, P>;

    fn transform(&self, inner: E) -> Self::Output {
        PolicyService { inner, layer: self.clone() }
    }
}

/// With feature `poem`.
impl<E: Endpoint, P: Policy> Endpoint for PolicyService<E, P> {
    type Output = Response;

    async fn call(&self, mut request: Request) -> poem::Result<Response> {
        let Some(guard) = self.layer.begin(&mut request) else {
            return self.inner.call(request).await.map(IntoResponse::into_response);
        };
        let mut response = self.inner.get_response(request).await;
        let status = response.status();
        guard.send_with(&mut HttpHead { status, headers: response.headers_mut() });
        Ok(response)
    }
}

impl HttpRequest for Request {
    fn method(&self) -> &Method {
        self.method()
    }

    fn uri(&self) -> &Uri {
        self.original_uri()
    }

    fn headers(&self) -> &HeaderMap {
        self.headers()
    }

    fn extensions(&self) -> &Extensions {
        self.extensions()
    }

    fn extensions_mut(&mut self) -> &mut Extensions {
        self.extensions_mut()
    }
}

/// Extracts the jar that [`PolicyLayer`] made for the request, as a handle, or that of a [part](List) of its policy. A
/// middleware inside the layer gets it with `Jar::<MyPolicy>::from_request_without_body(&request)`.
///
/// With feature `poem`.
impl<'a, P: List> FromRequest<'a> for Jar<P> {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> poem::Result<Self> {
        Ok(jar_in(request.extensions()).ok_or(MissingLayer::of::<P>(REGISTRATION))?)
    }
}

/// Extracts the visitor's answer from a form or from JSON that a page of this site posted: see
/// [`Site::read_answer`](crate::Site::read_answer).
///
/// It reads the body, so no other extractor of the handler can. [`CookiePages`](crate::CookiePages) use it for you. With
/// `poem::Result<Answer<MyPolicy>>`, the handler gets the error, which contains an [`AnswerRejection`].
///
/// With feature `poem`.
impl<'a, P: Policy> FromRequest<'a> for Answer<P> {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> poem::Result<Self> {
        let format = answer_format::<P>(request);
        let body = match body.take() {
            Ok(body) => read(body).await,
            Err(_) => Err(AnswerRejection::Unreadable),
        };
        Ok(answer_in(body, format)?)
    }
}

/// Reads a body to its end, or until it is too long.
async fn read(body: Body) -> Result<Bytes, AnswerRejection> {
    body.into_bytes_limit(MAX_BODY_BYTES).await.map_err(|error| match error {
        ReadBodyError::PayloadTooLarge => AnswerRejection::TooLong,
        _ => AnswerRejection::Unreadable,
    })
}

impl ResponseError for MissingLayer {
    fn status(&self) -> StatusCode {
        StatusCode::INTERNAL_SERVER_ERROR
    }

    fn as_response(&self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, self.logged_body()).into_response()
    }
}

impl ResponseError for Error {
    fn status(&self) -> StatusCode {
        status(Self::status(self))
    }

    /// Returns status 400 with the error as text if a cookie of the request is invalid. Any other error gets status 500, and
    /// is logged (`tracing`, level `ERROR`). With feature `poem`.
    fn as_response(&self) -> Response {
        respond(Self::status(self), self)
    }
}

impl ResponseError for AnswerRejection {
    fn status(&self) -> StatusCode {
        status(Self::status(*self))
    }

    fn as_response(&self) -> Response {
        respond(Self::status(*self), self)
    }
}

fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn respond(code: u16, error: &dyn fmt::Display) -> Response {
    (status(code), error_body(code, error)).into_response()
}
