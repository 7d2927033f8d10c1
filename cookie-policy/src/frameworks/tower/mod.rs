//! Feature `tower`: the layer for services over the types of `http`, and the pages as such a service.

pub(crate) mod pages;

use std::fmt;
use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::header::SET_COOKIE;
use http::{HeaderName, HeaderValue, Request, Response};
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use super::shared::head::ResponseHead;
use super::shared::layer::PolicyLayer;
#[cfg(feature = "axum")]
use super::shared::part_jars::{PartSource, PartSources};
use super::shared::response_guard::ResponseGuard;
use super::shared::service::{JarRequest, PolicyService};
use crate::jar::Jar;
use crate::policy::Policy;
use crate::wire::set_cookie::SetCookie;

impl<S, P> Layer<S> for PolicyLayer<P> {
    type Service = PolicyService<S, P>;

    fn layer(&self, inner: S) -> Self::Service {
        PolicyService { inner, layer: self.clone() }
    }
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
        let guard = self.begin(&mut request);
        PolicyFuture { response: self.inner.call(request), guard }
    }
}

impl<B, P: Policy> JarRequest<P> for Request<B> {
    fn has_jar(&self) -> bool {
        self.extensions().get::<Jar<P>>().is_some_and(|jar| jar.exchange().has_layer())
    }

    fn make_jar(&self, layer: &PolicyLayer<P>) -> Jar<P> {
        layer.jar_from_request(self)
    }

    fn insert_jar(&mut self, jar: Jar<P>) {
        #[cfg(feature = "axum")]
        if let Some(source) = PartSource::of(&jar) {
            let sources = PartSources::with(self.extensions().get(), source);
            self.extensions_mut().insert(sources);
        }
        self.extensions_mut().insert(jar);
    }

    fn path(&self) -> &str {
        self.uri().path()
    }
}

pin_project! {
    /// The future of a [`PolicyService`]. With feature `tower`.
    pub struct PolicyFuture<F> {
        #[pin]
        response: F,
        guard: Option<ResponseGuard>,
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
        if let (Ok(response), Some(guard)) = (&mut result, this.guard.take()) {
            guard.send_with(response);
        }
        Poll::Ready(result)
    }
}

impl<F> fmt::Debug for PolicyFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PolicyFuture").finish_non_exhaustive()
    }
}

impl<B> ResponseHead for Response<B> {
    fn status(&self) -> u16 {
        Self::status(self).as_u16()
    }

    fn values(&self, name: &'static HeaderName) -> impl Iterator<Item = &[u8]> {
        self.headers().get_all(name).iter().map(HeaderValue::as_bytes)
    }

    fn remove(&mut self, name: &'static HeaderName) {
        self.headers_mut().remove(name);
    }

    fn replace(&mut self, name: &'static HeaderName, value: &[u8]) {
        if let Ok(value) = HeaderValue::from_bytes(value) {
            let _ = self.headers_mut().try_insert(name, value);
        }
    }

    fn append(&mut self, name: &'static HeaderName, value: &'static str) {
        let _ = self.headers_mut().try_append(name, HeaderValue::from_static(value));
    }

    fn retain_lines(&mut self, keeps: impl Fn(usize) -> bool) {
        // `HeaderMap::remove` is quadratic in the values of one name, in debug builds.
        let headers = mem::take(self.headers_mut());
        let (mut current, mut place) = (None, 0);
        for (name, value) in headers {
            current = name.or(current);
            let Some(name) = &current else { continue };
            let is_line = *name == SET_COOKIE;
            if !is_line || keeps(place) {
                self.headers_mut().append(name, value);
            }
            place += usize::from(is_line);
        }
    }

    fn append_line(&mut self, line: SetCookie) {
        if self.headers_mut().try_append(SET_COOKIE, HeaderValue::from(line)).is_err() {
            tracing::error!("a cookie is lost, because the response has the maximum number of headers");
        }
    }
}
