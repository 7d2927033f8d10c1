//! Feature `tower`: one jar for each request, whose lines leave with the response.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::header::SET_COOKIE;
use http::{HeaderValue, Request, Response};
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use super::departure::{Departure, Head};
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
/// A response is one visitor's where cookies leave with it, or where the jar was asked for a cookie, a consent or a status.
/// Caches are told so [A-SET-CACHE], and all other responses stay as they are:
///
/// | the response says | it leaves with |
/// |---|---|
/// | no `Cache-Control` | `Cache-Control: private` |
/// | `no-store`, or `private` without an argument | what it says |
/// | anything else | `private` before it, and without `public`, `s-maxage` and `proxy-revalidate` (logged, `WARN`) |
/// | `Vary` with `Cookie` or `*` | what it says |
/// | anything else | one more field `Vary: Cookie` |
///
/// What a streamed body asks is too late for that.
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
    type Future = PolicyFuture<S::Future>;

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
        let departure = jar.map(|jar| Departure::of(&jar));
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
    pub struct PolicyFuture<F> {
        #[pin]
        response: F,
        departure: Option<Departure>,
    }
}

impl<F, R, E> Future for PolicyFuture<F>
where
    F: Future<Output = Result<Response<R>, E>>,
{
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let mut result = ready!(this.response.poll(context));
        if let (Ok(response), Some(departure)) = (&mut result, this.departure.take()) {
            departure.with(response);
        }
        Poll::Ready(result)
    }
}

impl<F> fmt::Debug for PolicyFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PolicyFuture").finish_non_exhaustive()
    }
}

impl<B> Head for Response<B> {
    fn status(&self) -> u16 {
        Self::status(self).as_u16()
    }

    fn append_line(&mut self, line: SetCookie) {
        self.headers_mut().append(SET_COOKIE, HeaderValue::from(line));
    }

    fn values(&self, name: &'static str) -> impl Iterator<Item = &[u8]> {
        self.headers().get_all(name).iter().map(HeaderValue::as_bytes)
    }

    fn replace(&mut self, name: &'static str, value: &[u8]) {
        if let Ok(value) = HeaderValue::from_bytes(value) {
            self.headers_mut().insert(name, value);
        }
    }

    fn append(&mut self, name: &'static str, value: &[u8]) {
        if let Ok(value) = HeaderValue::from_bytes(value) {
            self.headers_mut().append(name, value);
        }
    }
}
