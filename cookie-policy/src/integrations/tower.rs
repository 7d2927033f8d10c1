//! Feature `tower`: one jar for each request, whose lines leave with the response.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::header::SET_COOKIE;
use http::{HeaderValue, Request, Response, StatusCode};
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use crate::jar::Jar;
use crate::policy::Policy;
use crate::seal::{Keyed, Keying};
use crate::set_cookie::SetCookie;
use crate::site::Site;

/// Gives each request its [`Jar`], and appends the jar's lines to the response. With feature `tower`.
///
/// The jar is an extension of the request: with feature `axum` it is an extractor, elsewhere
/// `request.extensions().get::<Jar<P>>()` has it. All its handles are one jar, so a middleware inside the layer and a
/// handler agree. A layer inside another of the same policy leaves all to that one, the [`Site`]'s settings included.
///
/// Make it the outermost layer. What gives requests up (a timeout) or puts other responses in the place of the handler's
/// (pages for errors, panics) belongs inside, or the visitor's answer is lost with the response that had it: the log
/// names what was lost (`tracing`, level `ERROR`).
///
/// Once the response's header has left, or the request was given up, setting a cookie is
/// [`Error::ResponseLeft`](crate::Error::ResponseLeft). With a status of 500 and above only removals and the visitor's
/// choices leave; what else was set is named in the log (`WARN`).
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{PolicyLayer, Site};
///
/// # fn main() {
/// let layer = PolicyLayer::new(Site::<TransportPolicy>::new());
/// # let _ = layer;
/// # }
/// ```
pub struct PolicyLayer<P> {
    site: Site<P, Keyed>,
}

impl<P: Policy> PolicyLayer<P> {
    /// The layer of a site.
    pub fn new<K: Keying>(site: Site<P, K>) -> Self {
        Self { site: site.checked() }
    }
}

impl<S, P> Layer<S> for PolicyLayer<P> {
    type Service = PolicyService<S, P>;

    fn layer(&self, inner: S) -> Self::Service {
        PolicyService { inner, site: self.site.clone() }
    }
}

impl<P> Clone for PolicyLayer<P> {
    fn clone(&self) -> Self {
        Self { site: self.site.clone() }
    }
}

impl<P> fmt::Debug for PolicyLayer<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PolicyLayer").field("site", &self.site).finish()
    }
}

/// The service that [`PolicyLayer`] makes of another.
pub struct PolicyService<S, P> {
    inner: S,
    site: Site<P, Keyed>,
}

impl<S, P, B, R> Service<Request<B>> for PolicyService<S, P>
where
    S: Service<Request<B>, Response = Response<R>>,
    P: Policy,
{
    type Response = Response<R>;
    type Error = S::Error;
    type Future = PolicyFuture<S::Future, P>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<B>) -> Self::Future {
        let is_new = request.extensions().get::<Jar<P>>().is_none();
        let jar = is_new.then(|| self.site.jar_from_headers(request.headers()));
        if let Some(jar) = &jar {
            request.extensions_mut().insert(jar.clone());
        }
        // A service that panics instead of answering leaves no jar behind that takes cookies.
        let departure = jar.map(|jar| Departure { jar, has_left: false });
        PolicyFuture { response: self.inner.call(request), departure }
    }
}

impl<S: Clone, P> Clone for PolicyService<S, P> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), site: self.site.clone() }
    }
}

impl<S: fmt::Debug, P> fmt::Debug for PolicyService<S, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PolicyService").field("inner", &self.inner).field("site", &self.site).finish()
    }
}

pin_project! {
    /// The response of a [`PolicyService`].
    pub struct PolicyFuture<F, P: Policy> {
        #[pin]
        response: F,
        departure: Option<Departure<P>>,
    }
}

impl<F, P, R, E> Future for PolicyFuture<F, P>
where
    F: Future<Output = Result<Response<R>, E>>,
    P: Policy,
{
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let mut result = ready!(this.response.poll(context));
        if let (Ok(response), Some(departure)) = (&mut result, this.departure.take()) {
            departure.append_to(response);
        }
        Poll::Ready(result)
    }
}

impl<F, P: Policy> fmt::Debug for PolicyFuture<F, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PolicyFuture").finish_non_exhaustive()
    }
}

/// The end of a jar: with the response or, when there is none, without.
struct Departure<P: Policy> {
    jar: Jar<P>,
    has_left: bool,
}

impl<P: Policy> Departure<P> {
    fn append_to<R>(mut self, response: &mut Response<R>) {
        self.has_left = true;
        for line in self.lines(response.status()) {
            response.headers_mut().append(SET_COOKIE, HeaderValue::from(line));
        }
    }

    fn lines(&self, status: StatusCode) -> Vec<SetCookie> {
        if !status.is_server_error() {
            return self.jar.exchange().leave();
        }
        let (leaving, withheld) = self.jar.exchange().leave_after_error();
        for line in withheld {
            tracing::warn!(cookie = line.name(), "not set: the response reports an error of the server");
        }
        leaving
    }
}

impl<P: Policy> Drop for Departure<P> {
    /// The request was given up, unless the lines left before. Whoever still holds the jar learns that nothing leaves any
    /// more, and the log what the browser did not learn.
    fn drop(&mut self) {
        if self.has_left {
            return;
        }
        for line in self.jar.exchange().leave() {
            if line.survives_error() {
                tracing::error!(
                    cookie = line.name(),
                    "what the visitor decided, or a removal, is lost: the request was given up before its response left"
                );
            } else {
                tracing::warn!(
                    cookie = line.name(),
                    "not set: the request was given up before its response left"
                );
            }
        }
    }
}
