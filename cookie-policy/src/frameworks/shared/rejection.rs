//! Why an extractor has nothing to give.

use std::fmt;

use crate::jar::form::FormError;
use crate::policy::Policy;

/// What a response of this status says of an error. Details of the server are for the log, not for visitors.
pub(crate) fn told(status: u16, error: &dyn fmt::Display) -> String {
    if status < 500 {
        return error.to_string();
    }
    tracing::error!("{error}");
    "Internal Server Error".to_owned()
}

/// There is no jar, because no [`PolicyLayer`](crate::PolicyLayer) of this policy is around what asked for it. With feature
/// `axum`, `actix-web` or `rocket`.
///
/// As a response it has the status 500, and logs the line of code that is missing (`tracing`, level `ERROR`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissingLayer {
    policy: &'static str,
    remedy: Remedy,
}

/// How a framework takes layers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Remedy {
    /// The method.
    pub(crate) call: &'static str,
    /// What has it.
    pub(crate) on: &'static str,
}

impl MissingLayer {
    pub(crate) fn of<P: Policy>(remedy: Remedy) -> Self {
        Self { policy: P::FACTS.rust_name, remedy }
    }
}

impl fmt::Display for MissingLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { policy, remedy: Remedy { call, on } } = self;
        write!(
            f,
            "there is no layer for the cookies of `{policy}` around this: add `.{call}(PolicyLayer::new(Site::<{policy}>::new()))` to \
             {on} that takes its `Jar`"
        )
    }
}

impl std::error::Error for MissingLayer {}

/// Why a request is no answer. With feature `axum`, `actix-web` or `rocket`.
///
/// As a response it has the status of the table, and says why.
///
/// | | status |
/// |---|---|
/// | [`CrossOrigin`](Self::CrossOrigin) | 403 |
/// | [`NoForm`](Self::NoForm) | 415 |
/// | [`TooLong`](Self::TooLong) | 413 |
/// | [`Unreadable`](Self::Unreadable) | 400 |
/// | [`Form`](Self::Form) | 422 |
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerRejection {
    /// Another site made the browser send the form (`Sec-Fetch-Site`; without it, `Origin`), or the fields that tell
    /// contradict each other.
    CrossOrigin,
    /// The content is no `application/x-www-form-urlencoded`.
    NoForm,
    /// The form is longer than 16 KiB.
    TooLong,
    /// The form is no text, or ended too early.
    Unreadable,
    /// The form is no clear answer.
    Form(FormError),
}

impl AnswerRejection {
    pub(crate) fn status(self) -> u16 {
        match self {
            AnswerRejection::CrossOrigin => 403,
            AnswerRejection::NoForm => 415,
            AnswerRejection::TooLong => 413,
            AnswerRejection::Unreadable => 400,
            AnswerRejection::Form(_) => 422,
        }
    }
}

impl fmt::Display for AnswerRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AnswerRejection::CrossOrigin => f.write_str("the form comes from another site"),
            AnswerRejection::NoForm => {
                f.write_str("an answer is an `application/x-www-form-urlencoded` form")
            }
            AnswerRejection::TooLong => f.write_str("the form is longer than any answer"),
            AnswerRejection::Unreadable => f.write_str("the form is no text, or ended too early"),
            AnswerRejection::Form(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for AnswerRejection {}
