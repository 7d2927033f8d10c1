//! The layer around an axum router, for a request and a response without cookies.

use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use axum::routing::get;
use cookie_policy::{PolicyLayer, Site as PolicySite};
use http::Request;
use tower_layer::Layer;
use tower_service::Service;

use super::contest::{Contestant, Task};
use super::declared::Site;
use super::service::call;
use crate::table::Limit;

const BATCH: usize = 64;

pub(crate) fn task() -> Task {
    let request = || Request::new(Body::empty());
    let mut without = Router::new().route("/", get(async || "Hello"));
    let mut layered = without.clone().layer(PolicyLayer::new(PolicySite::<Site>::new()));
    let mut idle = without.clone().layer(Idle);
    for router in [&mut without, &mut layered, &mut idle] {
        let response = call(router, request());
        assert!(response.is_some_and(|response| !response.headers().contains_key("set-cookie")));
    }
    Task {
        name: "the layer, without cookies",
        limits: vec![
            Limit::Nanoseconds("a layer that is idle", 250.0),
            Limit::Allocations("a layer that is idle", 3.0),
        ],
        contestants: vec![
            Contestant::new("cookie-policy", BATCH, request, move |request| call(&mut layered, request)),
            Contestant::new("a layer that is idle", BATCH, request, move |request| call(&mut idle, request)),
            Contestant::new("router alone", BATCH, request, move |request| call(&mut without, request)),
        ],
    }
}

/// What axum itself adds for any layer: it boxes the inner service and its future.
#[derive(Clone)]
struct Idle;

impl<S> Layer<S> for Idle {
    type Service = IdleService<S>;

    fn layer(&self, inner: S) -> IdleService<S> {
        IdleService(inner)
    }
}

#[derive(Clone)]
struct IdleService<S>(S);

impl<S: Service<Request<Body>>> Service<Request<Body>> for IdleService<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, request: Request<Body>) -> S::Future {
        self.0.call(request)
    }
}
