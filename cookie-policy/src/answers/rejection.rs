//! Why a request is not an answer.

use std::fmt;

use super::form::FormError;

/// Why a request is not an answer: the error of [`Site::read_answer`](crate::Site::read_answer) and of the [`Answer`](crate::Answer)
/// extractors. With feature `http`.
///
/// As a response of a framework it has this status, and the reason as its text:
///
/// | | status |
/// |---|---|
/// | [`CrossOrigin`](Self::CrossOrigin) | 403 |
/// | [`UnsupportedMediaType`](Self::UnsupportedMediaType) | 415 |
/// | [`TooLong`](Self::TooLong) | 413 |
/// | [`Unreadable`](Self::Unreadable) | 400 |
/// | [`Form`](Self::Form) | 422 |
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{AnswerRejection, Site};
///
/// # fn main() {
/// let answer = Site::<TransportPolicy>::new().read_answer(&http::HeaderMap::new(), b"answer=accept_all");
/// let rejection = answer.unwrap_err();
/// assert_eq!((rejection, rejection.status()), (AnswerRejection::UnsupportedMediaType, 415));
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerRejection {
    /// Another site made the browser send the request: see the table of [`Site::read_answer`](crate::Site::read_answer).
    CrossOrigin,
    /// The content type is neither `application/x-www-form-urlencoded` nor `application/json`, or there are several.
    UnsupportedMediaType,
    /// The body is longer than 16 KiB.
    TooLong,
    /// The body is not UTF-8 or not JSON, or ended too early.
    Unreadable,
    /// The fields of the body are not an answer.
    Form(FormError),
}

impl AnswerRejection {
    /// Returns the status of the response: 400, 403, 413, 415 or 422.
    ///
    /// ```
    /// use cookie_policy::AnswerRejection;
    ///
    /// assert_eq!(AnswerRejection::CrossOrigin.status(), 403);
    /// ```
    pub fn status(self) -> u16 {
        match self {
            AnswerRejection::CrossOrigin => 403,
            AnswerRejection::UnsupportedMediaType => 415,
            AnswerRejection::TooLong => 413,
            AnswerRejection::Unreadable => 400,
            AnswerRejection::Form(_) => 422,
        }
    }

    /// Logs the reason, without anything of the body.
    pub(crate) fn log(self) {
        tracing::warn!("an answer was refused ({}): {self}", self.status());
    }
}

impl fmt::Display for AnswerRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AnswerRejection::CrossOrigin => f.write_str("another site sent the answer"),
            AnswerRejection::UnsupportedMediaType => f.write_str(
                "the content type must be `application/x-www-form-urlencoded` or `application/json`, once",
            ),
            AnswerRejection::TooLong => f.write_str("the body is longer than 16 KiB"),
            AnswerRejection::Unreadable => {
                f.write_str("the body is not UTF-8 or not JSON, or ended too early")
            }
            AnswerRejection::Form(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for AnswerRejection {}
