//! Feature `axum`: extractors and responses, on top of [`PolicyLayer`](crate::PolicyLayer).

use std::fmt;

use axum_core::extract::rejection::StringRejection;
use axum_core::extract::{DefaultBodyLimit, FromRequest, FromRequestParts, Request};
use axum_core::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, HOST, ORIGIN};
use http::request::Parts;
use http::uri::Authority;
use http::{HeaderMap, StatusCode};

use crate::answer::Answer;
use crate::cross_origin::Provenance;
use crate::error::Error;
use crate::form::FormError;
use crate::jar::Jar;
use crate::policy::Policy;

/// The jar of the request, by value: a handle to the one that [`PolicyLayer`](crate::PolicyLayer) made.
///
/// With feature `axum`.
impl<P: Policy, S: Send + Sync> FromRequestParts<S> for Jar<P> {
    type Rejection = MissingLayer;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, MissingLayer> {
        parts.extensions.get::<Self>().cloned().ok_or_else(MissingLayer::of::<P>)
    }
}

/// There is no jar, because no [`PolicyLayer`](crate::PolicyLayer) of this policy is around what asked for it. With feature `axum`.
///
/// As a response it has the status 500, and logs the line of code that is missing (`tracing`, level `ERROR`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissingLayer {
    policy: &'static str,
}

impl MissingLayer {
    fn of<P: Policy>() -> Self {
        Self { policy: P::FACTS.rust_name }
    }
}

impl fmt::Display for MissingLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "there is no layer for the cookies of `{0}` around this: add `.layer(PolicyLayer::new(Site::<{0}>::new()))` to the router, \
             behind every route, fallback and middleware that takes its `Jar`",
            self.policy
        )
    }
}

impl std::error::Error for MissingLayer {}

impl IntoResponse for MissingLayer {
    fn into_response(self) -> Response {
        server_error(&self)
    }
}

impl IntoResponse for Error {
    /// 400 for what is wrong with a cookie of the request, with the error as text; 500 for the rest, which is logged
    /// (`tracing`, level `ERROR`). With feature `axum`.
    fn into_response(self) -> Response {
        match StatusCode::from_u16(self.status()) {
            Ok(status) if status.is_client_error() => (status, self.to_string()).into_response(),
            _ => server_error(&self),
        }
    }
}

/// Details are for the log, not for visitors.
fn server_error(error: &dyn fmt::Display) -> Response {
    tracing::error!("{error}");
    (StatusCode::INTERNAL_SERVER_ERROR, "Internal Server Error").into_response()
}

/// Bytes of the longest form that is read: far more than a policy's categories need.
const LONGEST_FORM: usize = 16 * 1024;

/// The visitor's answer, out of a form that this site's own page posted: see [`Answer::from_form`].
///
/// It reads the body, so it is the handler's last argument. What else a form should carry (a page to go back to, a token
/// of your own) goes into the query of its address. Scripts post `new URLSearchParams(new FormData(form))`.
///
/// With feature `axum`.
impl<P: Policy, S: Send + Sync> FromRequest<S> for Answer<P> {
    type Rejection = AnswerRejection;

    async fn from_request(mut request: Request, state: &S) -> Result<Self, AnswerRejection> {
        check_origin(&request, P::SITE)?;
        if !is_form(request.headers()) {
            return Err(AnswerRejection::NoForm);
        }
        DefaultBodyLimit::max(LONGEST_FORM).apply(&mut request);
        let form = String::from_request(request, state).await.map_err(AnswerRejection::Body)?;
        Answer::from_form(form).map_err(AnswerRejection::Form)
    }
}

/// A field that must be there once at most.
fn single<'h>(headers: &'h HeaderMap, name: &str) -> Result<Option<&'h str>, AnswerRejection> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => value.to_str().map(Some).map_err(|_| AnswerRejection::CrossOrigin),
        _ => Err(AnswerRejection::CrossOrigin),
    }
}

fn check_origin(request: &Request, site: &str) -> Result<(), AnswerRejection> {
    let headers = request.headers();
    let host = single(headers, HOST.as_str())?;
    let provenance = Provenance {
        sec_fetch_site: single(headers, "sec-fetch-site")?,
        origin: single(headers, ORIGIN.as_str())?,
        host: request.uri().authority().map(Authority::as_str).or(host),
    };
    if provenance.is_cross_origin(site) { Err(AnswerRejection::CrossOrigin) } else { Ok(()) }
}

fn is_form(headers: &HeaderMap) -> bool {
    let essence = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()?.split(';').next());
    essence.is_some_and(|essence| essence.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"))
}

/// Why a request is no answer. With feature `axum`.
///
/// As a response it has the status of the table, and says why.
///
/// | | status |
/// |---|---|
/// | [`CrossOrigin`](Self::CrossOrigin) | 403 |
/// | [`NoForm`](Self::NoForm) | 415 |
/// | [`Body`](Self::Body) | 413 if it is too long, else 400 |
/// | [`Form`](Self::Form) | 422 |
#[derive(Debug)]
#[non_exhaustive]
pub enum AnswerRejection {
    /// Another site made the browser send the form (`Sec-Fetch-Site`; without it, `Origin`), or the fields that tell
    /// contradict each other.
    CrossOrigin,
    /// The content is no `application/x-www-form-urlencoded`.
    NoForm,
    /// The form is longer than 16 KiB, or no text.
    Body(StringRejection),
    /// The form is no clear answer.
    Form(FormError),
}

impl fmt::Display for AnswerRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AnswerRejection::CrossOrigin => f.write_str("the form comes from another site"),
            AnswerRejection::NoForm => {
                f.write_str("an answer is an `application/x-www-form-urlencoded` form")
            }
            AnswerRejection::Body(rejection) => rejection.fmt(f),
            AnswerRejection::Form(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for AnswerRejection {}

impl IntoResponse for AnswerRejection {
    fn into_response(self) -> Response {
        let status = match &self {
            AnswerRejection::CrossOrigin => StatusCode::FORBIDDEN,
            AnswerRejection::NoForm => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            AnswerRejection::Body(rejection) => rejection.status(),
            AnswerRejection::Form(_) => StatusCode::UNPROCESSABLE_ENTITY,
        };
        (status, self.to_string()).into_response()
    }
}
