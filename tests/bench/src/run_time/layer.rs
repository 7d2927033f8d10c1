//! The layer around a service that does nothing, for a request and a response without cookies.

use std::convert::Infallible;
use std::future::{Future, Ready, ready};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use cookie_policy::{PolicyLayer, Site as PolicySite};
use http::{Request, Response};
use tower_layer::Layer;
use tower_service::Service;

use super::contest::{Contestant, Task};
use super::declared::Site;
use crate::table::Limit;

const BATCH: usize = 64;

pub(crate) fn task() -> Task {
    let request = || Request::new(());
    let mut layered = PolicyLayer::new(PolicySite::<Site>::new()).layer(Trivial);
    let response = call(&mut layered, request());
    assert!(response.is_some_and(|response| response.headers().is_empty()));
    Task {
        name: "the layer, without cookies",
        limits: vec![Limit::Nanoseconds("without layer", 250.0), Limit::Allocations("without layer", 3.0)],
        contestants: vec![
            Contestant::new("cookie-policy", BATCH, request, move |request| call(&mut layered, request)),
            Contestant::new("without layer", BATCH, request, |request| call(&mut Trivial, request)),
        ],
    }
}

/// Answers at once.
#[derive(Clone)]
struct Trivial;

impl Service<Request<()>> for Trivial {
    type Response = Response<()>;
    type Error = Infallible;
    type Future = Ready<Result<Response<()>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<()>) -> Self::Future {
        drop(std::hint::black_box(request));
        ready(Ok(Response::new(())))
    }
}

fn call<S>(service: &mut S, request: Request<()>) -> Option<Response<()>>
where
    S: Service<Request<()>, Response = Response<()>, Error = Infallible>,
{
    let response = pin!(service.call(request));
    match response.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(response)) => Some(response),
        Poll::Pending => None,
    }
}
