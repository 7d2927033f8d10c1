//! Feature `axum`: extractors and responses, on top of [`PolicyLayer`](crate::PolicyLayer).

use std::fmt;

use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, FromRequest, FromRequestParts, OriginalUri, Request};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::header::{CONTENT_TYPE, LOCATION, VARY};
use http::request::Parts;
use http::{StatusCode, Uri};

use super::shared::answer_request::{self, MAX_FORM_BYTES};
use super::shared::page_response::PageResponse;
use super::shared::part_jars::PartSources;
use super::shared::rejection::{AnswerRejection, MissingLayer, Registration, error_body};
use super::shared::routes::{CookiePages, GPC_PATH};
use crate::jar::Jar;
use crate::jar::answer::Answer;
use crate::policy::Policy;
use crate::policy::list::List;
use crate::wire::error::Error;

const REGISTRATION: Registration =
    Registration { method: "layer", receiver: "the router, after every route, fallback and other layer" };

/// Extracts the jar that [`PolicyLayer`](crate::PolicyLayer) made for the request, as a handle, or that of a [part](List) of
/// its policy.
///
/// With feature `axum`.
impl<P: List, S: Send + Sync> FromRequestParts<S> for Jar<P> {
    type Rejection = MissingLayer;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, MissingLayer> {
        let jar = parts.extensions.get::<Self>().cloned();
        let jar = jar.or_else(|| parts.extensions.get::<PartSources>()?.jar());
        jar.ok_or(MissingLayer::of::<P>(REGISTRATION))
    }
}

/// Extracts the visitor's answer from a form that a page of this site posted: see [`Answer::from_form`].
///
/// It reads the body, so it must be the handler's last argument. Put anything else that a form sends (a page to return to, a
/// token of your own) into the query of its address. Scripts post `new URLSearchParams(new FormData(form))`.
///
/// With feature `axum`.
impl<P: Policy, S: Send + Sync> FromRequest<S> for Answer<P> {
    type Rejection = AnswerRejection;

    async fn from_request(mut request: Request, state: &S) -> Result<Self, AnswerRejection> {
        answer_request::check_head::<P>(&request, request.extensions().get())?;
        DefaultBodyLimit::max(MAX_FORM_BYTES).apply(&mut request);
        let form =
            String::from_request(request, state).await.map_err(|rejection| match rejection.status() {
                StatusCode::PAYLOAD_TOO_LARGE => AnswerRejection::TooLong,
                _ => AnswerRejection::Unreadable,
            })?;
        answer_request::parse_body(form.as_bytes())
    }
}

impl IntoResponse for MissingLayer {
    fn into_response(self) -> Response {
        response(500, &self)
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
        let (shown, answered, published) = (pages.clone(), pages.clone(), pages.clone());
        let page = get(async move |jar: Jar<P>, request: Request| {
            let uri = request.extensions().get::<OriginalUri>().map_or(request.uri(), |uri| &uri.0);
            shown.page(&jar, &request, address(uri))
        });
        let page = page.post(async move |OriginalUri(uri): OriginalUri, jar: Jar<P>, answer: Answer<P>| {
            answered.answer(&jar, answer, address(&uri))
        });
        Router::new()
            .route(pages.path(), page)
            .route(&pages.style_path(), get(async || CookiePages::<P>::style()))
            .route(GPC_PATH, get(async move || published.gpc()))
    }
}

fn address(uri: &Uri) -> &str {
    uri.path_and_query().map_or("/", |address| address.as_str())
}

impl IntoResponse for PageResponse {
    fn into_response(self) -> Response {
        let mut response = Response::builder().status(self.status).header(CONTENT_TYPE, self.content_type);
        if let Some(location) = self.location {
            response = response.header(LOCATION, location);
        }
        if let Some(field) = self.vary {
            response = response.header(VARY, field);
        }
        // The headers are ASCII, so building the response cannot fail.
        response.body(Body::from(self.body)).unwrap_or_default()
    }
}
