//! The error of a layer that is missing.

use std::fmt;

use crate::policy::list::List;

/// Returns the text of an error response. Errors of the server are logged instead of shown to visitors.
pub(crate) fn error_body(status: u16, error: &dyn fmt::Display) -> String {
    if status < 500 {
        return error.to_string();
    }
    tracing::error!("{error}");
    SERVER_ERROR.to_owned()
}

/// What visitors see of an error of the server.
const SERVER_ERROR: &str = "Internal Server Error";

/// The error of the [`Jar`](crate::Jar) extractor if no [`PolicyLayer`](crate::PolicyLayer) of the same policy, or of one that
/// includes the part, is around the handler.
/// With feature `tower`, or that of a framework.
///
/// As a response it has the status 500. The log has the line of code that is missing (`tracing`, level `ERROR`), and so has
/// the body of the response in a build with `debug_assertions`. In Rocket, that body is the catcher's.
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

    /// Logs the error, and returns the text of the response.
    pub(crate) fn logged_body(self) -> String {
        tracing::error!("{self}");
        self.body()
    }

    /// Returns the text of the response. Only developers see a build with `debug_assertions`.
    pub(crate) fn body(self) -> String {
        if cfg!(debug_assertions) { self.to_string() } else { SERVER_ERROR.to_owned() }
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
