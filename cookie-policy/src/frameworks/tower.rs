//! Feature `tower`: one jar for each request, whose lines leave with the response.

use std::fmt;
use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::header::SET_COOKIE;
use http::{HeaderValue, Request, Response};
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

#[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
use super::shared::head::RequestHead;
use super::shared::head::ResponseHead;
use super::shared::layer::PolicyLayer;
use super::shared::response_guard::ResponseGuard;
use super::shared::service::PolicyService;
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
        let is_new = request.extensions().get::<Jar<P>>().is_none();
        let jar = is_new.then(|| self.layer.jar_from_headers(request.headers()));
        if let Some(jar) = &jar {
            request.extensions_mut().insert(jar.clone());
        }
        // A service that panics instead of answering leaves no jar behind that takes cookies.
        let departure = jar.map(|jar| self.layer.departure(&jar, request.uri().path()));
        PolicyFuture { response: self.inner.call(request), departure }
    }
}

pin_project! {
    /// The response of a [`PolicyService`].
    pub struct PolicyFuture<F> {
        #[pin]
        response: F,
        departure: Option<ResponseGuard>,
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

impl<B> ResponseHead for Response<B> {
    fn status(&self) -> u16 {
        Self::status(self).as_u16()
    }

    fn values(&self, name: &'static str) -> impl Iterator<Item = &[u8]> {
        self.headers().get_all(name).iter().map(HeaderValue::as_bytes)
    }

    fn remove(&mut self, name: &'static str) {
        self.headers_mut().remove(name);
    }

    fn replace(&mut self, name: &'static str, value: &[u8]) {
        if let Ok(value) = HeaderValue::from_bytes(value) {
            let _ = self.headers_mut().try_insert(name, value);
        }
    }

    fn append(&mut self, name: &'static str, value: &[u8]) {
        if let Ok(value) = HeaderValue::from_bytes(value) {
            let _ = self.headers_mut().try_append(name, value);
        }
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

    // Each response is asked for these lines, and a removal is a constant that need not be copied.

    fn lines(&self) -> impl Iterator<Item = &[u8]> {
        self.headers().get_all(SET_COOKIE).iter().map(HeaderValue::as_bytes)
    }

    fn append_line(&mut self, line: SetCookie) {
        if self.headers_mut().try_append(SET_COOKIE, HeaderValue::from(line)).is_err() {
            tracing::error!("a cookie is lost: the response has as many fields as there can be");
        }
    }
}

#[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
impl<B> RequestHead for Request<B> {
    fn values(&self, name: &'static str) -> impl Iterator<Item = &[u8]> {
        self.headers().get_all(name).iter().map(HeaderValue::as_bytes)
    }

    fn authority(&self) -> Option<&str> {
        self.uri().authority().map(http::uri::Authority::as_str)
    }
}
