//! Feature `axum`: extractors and responses, on top of [`PolicyLayer`](crate::PolicyLayer).

use std::fmt;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequest, FromRequestParts, OriginalUri, Request};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use http::StatusCode;
use http::request::Parts;

use super::shared::http_extractors::{answer_format, jar_in};
use super::shared::http_request::address;
use super::shared::missing_layer::{MissingLayer, error_body};
use super::shared::routes::CookiePages;
use super::tower::pages::REGISTRATION;
use crate::answers::read::{MAX_BODY_BYTES, answer_in};
use crate::answers::rejection::AnswerRejection;
use crate::jar::Jar;
use crate::jar::answer::Answer;
use crate::policy::Policy;
use crate::policy::list::List;
use crate::wire::error::Error;

/// Extracts the jar that [`PolicyLayer`](crate::PolicyLayer) made for the request, as a handle, or that of a [part](List) of
/// its policy.
///
/// With feature `axum`.
impl<P: List, S: Send + Sync> FromRequestParts<S> for Jar<P> {
    type Rejection = MissingLayer;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, MissingLayer> {
        jar_in(&parts.extensions).ok_or(MissingLayer::of::<P>(REGISTRATION))
    }
}

/// Extracts the visitor's answer from a form or from JSON that a page of this site posted: see
/// [`Site::read_answer`](crate::Site::read_answer).
///
/// It reads the body, so it must be the handler's last argument. [`CookiePages`] use it for you.
///
/// With feature `axum`.
impl<P: Policy, S: Send + Sync> FromRequest<S> for Answer<P> {
    type Rejection = AnswerRejection;

    async fn from_request(mut request: Request, state: &S) -> Result<Self, AnswerRejection> {
        let format = answer_format::<P>(&request);
        DefaultBodyLimit::max(MAX_BODY_BYTES).apply(&mut request);
        let body = Bytes::from_request(request, state).await.map_err(|rejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => AnswerRejection::TooLong,
            _ => AnswerRejection::Unreadable,
        });
        answer_in(body, format)
    }
}

impl IntoResponse for MissingLayer {
    fn into_response(self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, self.logged_body()).into_response()
    }
}

impl IntoResponse for Error {
    /// Returns status 400 with the error as text if a cookie of the request is invalid. Any other error gets status 500, and
    /// is logged (`tracing`, level `ERROR`). With feature `axum`.
    fn into_response(self) -> Response {
        response(self.status(), &self)
    }
}

impl IntoResponse for AnswerRejection {
    fn into_response(self) -> Response {
        response(self.status(), &self)
    }
}

fn response(status: u16, error: &dyn fmt::Display) -> Response {
    let code = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (code, error_body(status, error)).into_response()
}

/// Makes a router for `Router::merge`. With feature `axum`.
impl<P: Policy, S: Clone + Send + Sync + 'static> From<CookiePages<P>> for Router<S> {
    fn from(pages: CookiePages<P>) -> Self {
        pages.endpoints().fold(Router::new(), |router, endpoint| {
            let own = pages.clone();
            let serve = async move |OriginalUri(uri): OriginalUri, request: Request| {
                own.serve(Some(endpoint), address(&uri), request).await
            };
            router.route(&endpoint.path(pages.page_path()), any(serve))
        })
    }
}
