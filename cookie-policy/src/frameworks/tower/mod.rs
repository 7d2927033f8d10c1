//! Feature `tower`: the layer for services over the types of `http`, and the pages as such a service.

pub(crate) mod pages;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::{Request, Response};
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use super::shared::http_head::HttpHead;
use super::shared::layer::PolicyLayer;
use super::shared::response_guard::ResponseGuard;
use super::shared::service::PolicyService;
use crate::policy::Policy;

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
        let guard = self.layer.begin(&mut request);
        PolicyFuture { response: self.inner.call(request), guard }
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
            guard.send_with(&mut HttpHead::of(response));
        }
        Poll::Ready(result)
    }
}

impl<F> fmt::Debug for PolicyFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PolicyFuture").finish_non_exhaustive()
    }
}
