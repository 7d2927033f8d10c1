//! The errors of the extractors.

use std::fmt;

use crate::jar::form::FormError;
use crate::policy::list::List;

/// Returns the text of an error response. Errors of the server are logged instead of shown to visitors.
pub(crate) fn error_body(status: u16, error: &dyn fmt::Display) -> String {
    if status < 500 {
        return error.to_string();
    }
    tracing::error!("{error}");
    "Internal Server Error".to_owned()
}

/// The error of the [`Jar`](crate::Jar) extractor if no [`PolicyLayer`](crate::PolicyLayer) of the same policy, or of one that
/// includes the part, is around the handler.
/// With feature `axum`, `actix-web` or `rocket`.
///
/// As a response it has the status 500. The log has the line of code that is missing (`tracing`, level `ERROR`).
#[cfg_attr(feature = "axum", doc = "```")]
#[cfg_attr(not(feature = "axum"), doc = "```ignore")]
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use axum::{Router, body::Body, http::Request, routing::get};
/// use cookie_policy::MissingLayer;
/// use tower_service::Service as _;
///
/// async fn home(jar: Result<Jar<TransportPolicy>, MissingLayer>) -> String {
///     jar.map_or_else(|error| error.to_string(), |_| "hello".to_owned())
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut app = Router::new().route("/", get(home));
/// let response = app.call(Request::get("/").body(Body::empty())?).await?;
///
/// let text = axum::body::to_bytes(response.into_body(), 1024).await?;
/// assert!(String::from_utf8_lossy(&text).contains("add `.layer(PolicyLayer::new("));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissingLayer {
    list: &'static str,
    is_part: bool,
    registration: Registration,
}

/// How layers are added in a framework.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Registration {
    pub(crate) method: &'static str,
    /// The object that has the method, and where in the order of calls.
    pub(crate) receiver: &'static str,
}

impl MissingLayer {
    pub(crate) fn of<P: List>(registration: Registration) -> Self {
        Self { list: P::LIST.rust_name, is_part: P::LIST.is_part(), registration }
    }
}

impl fmt::Display for MissingLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { list, is_part, registration: Registration { method, receiver } } = self;
        if *is_part {
            return write!(
                f,
                "the part `{list}` is missing: no layer around this handler has a policy that includes it in this version; add \
                 it to `parts = [..]` of the site's `#[policy(..)]` and, if the layer is missing, add \
                 `.{method}(PolicyLayer::new(..))` to {receiver}"
            );
        }
        write!(
            f,
            "the layer of `{list}` is missing: add `.{method}(PolicyLayer::new(Site::<{list}>::new()))` to {receiver}"
        )
    }
}

impl std::error::Error for MissingLayer {}

/// The error of the [`Answer`](crate::Answer) extractor. With feature `axum`, `actix-web` or `rocket`.
///
/// As a response it has this status, and the reason as its text:
///
/// | | status |
/// |---|---|
/// | [`CrossOrigin`](Self::CrossOrigin) | 403 |
/// | [`NotAForm`](Self::NotAForm) | 415 |
/// | [`TooLong`](Self::TooLong) | 413 |
/// | [`Unreadable`](Self::Unreadable) | 400 |
/// | [`Form`](Self::Form) | 422 |
#[cfg_attr(feature = "axum", doc = "```")]
#[cfg_attr(not(feature = "axum"), doc = "```ignore")]
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use axum::{body::Body, extract::FromRequest as _, http::Request};
/// use cookie_policy::{Answer, AnswerRejection};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let request = Request::post("/cookies")
///     .header("Sec-Fetch-Site", "cross-site")
///     .header("Content-Type", "application/x-www-form-urlencoded")
///     .body(Body::from("answer=accept_all"))?;
/// let answer = Answer::<TransportPolicy>::from_request(request, &()).await;
/// assert_eq!(answer.unwrap_err(), AnswerRejection::CrossOrigin);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerRejection {
    /// Another origin made the browser send the form (`Sec-Fetch-Site` or, without it, `Origin`), or one of these headers
    /// occurs more than once.
    CrossOrigin,
    /// The content type is not `application/x-www-form-urlencoded`.
    NotAForm,
    /// The form is longer than 16 KiB.
    TooLong,
    /// The body is not UTF-8, or ended too early.
    Unreadable,
    /// The form has a field or a value that is not part of an answer.
    Form(FormError),
}

impl AnswerRejection {
    pub(crate) fn status(self) -> u16 {
        match self {
            AnswerRejection::CrossOrigin => 403,
            AnswerRejection::NotAForm => 415,
            AnswerRejection::TooLong => 413,
            AnswerRejection::Unreadable => 400,
            AnswerRejection::Form(_) => 422,
        }
    }
}

impl fmt::Display for AnswerRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AnswerRejection::CrossOrigin => f.write_str("the form was sent by another site"),
            AnswerRejection::NotAForm => {
                f.write_str("the content type must be `application/x-www-form-urlencoded`")
            }
            AnswerRejection::TooLong => f.write_str("the form is longer than 16 KiB"),
            AnswerRejection::Unreadable => f.write_str("the form is not UTF-8, or ended too early"),
            AnswerRejection::Form(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for AnswerRejection {}
