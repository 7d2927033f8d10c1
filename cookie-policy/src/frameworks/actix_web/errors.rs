//! Responses of errors.

use std::fmt;

use actix_web::http::StatusCode;
use actix_web::http::header::{ContentType, HeaderMap};
use actix_web::{HttpResponse, ResponseError};

use crate::answers::rejection::AnswerRejection;
use crate::frameworks::shared::missing_layer::{MissingLayer, error_body};
use crate::wire::error::Error;

/// An error with the headers of the response that the layer made. Outer middlewares can ask for the response several times.
#[derive(Debug)]
pub(super) struct RespondedError {
    pub(super) error: actix_web::Error,
    pub(super) headers: HeaderMap,
}

impl fmt::Display for RespondedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl ResponseError for RespondedError {
    fn status_code(&self) -> StatusCode {
        self.error.as_response_error().status_code()
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = self.error.error_response();
        *response.headers_mut() = self.headers.clone();
        response
    }
}

impl ResponseError for MissingLayer {
    fn error_response(&self) -> HttpResponse {
        HttpResponse::InternalServerError().content_type(ContentType::plaintext()).body(self.logged_body())
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        status(self.status())
    }

    /// Returns status 400 with the error as text if a cookie of the request is invalid. Any other error gets status 500, and
    /// is logged (`tracing`, level `ERROR`). With feature `actix-web`.
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

pub(super) fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn response(error: &impl ResponseError) -> HttpResponse {
    let status = error.status_code();
    HttpResponse::build(status)
        .content_type(ContentType::plaintext())
        .body(error_body(status.as_u16(), error))
}
