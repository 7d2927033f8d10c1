//! Feature `axum`: extractors and responses, on top of [`PolicyLayer`](crate::PolicyLayer).

use std::fmt;

use axum_core::extract::{DefaultBodyLimit, FromRequest, FromRequestParts, Request};
use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use http::request::Parts;

use super::posted::{self, LONGEST_FORM};
use super::rejection::{AnswerRejection, MissingLayer, Remedy, told};
use crate::answer::Answer;
use crate::error::Error;
use crate::jar::Jar;
use crate::policy::Policy;

const REMEDY: Remedy =
    Remedy { call: "layer", on: "the router, behind every route, fallback and middleware" };

/// The jar of the request, by value: a handle to the one that [`PolicyLayer`](crate::PolicyLayer) made.
///
/// With feature `axum`.
impl<P: Policy, S: Send + Sync> FromRequestParts<S> for Jar<P> {
    type Rejection = MissingLayer;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, MissingLayer> {
        parts.extensions.get::<Self>().cloned().ok_or(MissingLayer::of::<P>(REMEDY))
    }
}

/// The visitor's answer, out of a form that this site's own page posted: see [`Answer::from_form`].
///
/// It reads the body, so it is the handler's last argument. What else a form should carry (a page to go back to, a token
/// of your own) goes into the query of its address. Scripts post `new URLSearchParams(new FormData(form))`.
///
/// With feature `axum`.
impl<P: Policy, S: Send + Sync> FromRequest<S> for Answer<P> {
    type Rejection = AnswerRejection;

    async fn from_request(mut request: Request, state: &S) -> Result<Self, AnswerRejection> {
        posted::check::<P>(&request)?;
        DefaultBodyLimit::max(LONGEST_FORM).apply(&mut request);
        let form =
            String::from_request(request, state).await.map_err(|rejection| match rejection.status() {
                StatusCode::PAYLOAD_TOO_LARGE => AnswerRejection::TooLong,
                _ => AnswerRejection::Unreadable,
            })?;
        posted::read(form.as_bytes())
    }
}

impl IntoResponse for MissingLayer {
    fn into_response(self) -> Response {
        response(500, &self)
    }
}

impl IntoResponse for Error {
    /// 400 for what is wrong with a cookie of the request, with the error as text; 500 for the rest, which is logged
    /// (`tracing`, level `ERROR`). With feature `axum`.
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
    (code, told(status, error)).into_response()
}
