//! The audit of a response with many `Set-Cookie` lines of others.

use std::convert::Infallible;
use std::future::{Future as _, Ready, ready};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use cookie_policy::{Audit, PolicyLayer, Site as PolicySite};
use http::header::SET_COOKIE;
use http::{HeaderValue, Request, Response};
use tower_layer::Layer as _;
use tower_service::Service;

use super::contest::{Contestant, Task};
use super::declared::Site;
use crate::table::Limit;

pub(crate) fn task() -> Task {
    Task {
        name: "20,000 lines of others",
        limits: vec![Limit::Ratio("10,000 lines", 2.2)],
        contestants: vec![contestant("cookie-policy", 20_000), contestant("10,000 lines", 10_000)],
    }
}

fn contestant(name: &'static str, lines: usize) -> Contestant {
    let mut service = PolicyLayer::new(PolicySite::<Site>::new()).audit(Audit::Enforce).layer(Given);
    Contestant::new(
        name,
        1,
        move || Request::new(response(lines)),
        move |request| {
            let response = pin!(service.call(request));
            match response.poll(&mut Context::from_waker(Waker::noop())) {
                Poll::Ready(Ok(response)) => response.headers().len(),
                Poll::Ready(Err(_)) | Poll::Pending => usize::MAX,
            }
        },
    )
}

fn response(lines: usize) -> Response<()> {
    let mut response = Response::new(());
    let values = (0..lines).filter_map(|i| HeaderValue::try_from(format!("tracker{i}=1; Path=/a/b/c")).ok());
    values.for_each(|value| _ = response.headers_mut().append(SET_COOKIE, value));
    response
}

/// Answers with the response that is the body of the request.
#[derive(Clone)]
struct Given;

impl Service<Request<Response<()>>> for Given {
    type Response = Response<()>;
    type Error = Infallible;
    type Future = Ready<Result<Response<()>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Response<()>>) -> Self::Future {
        ready(Ok(request.into_body()))
    }
}
