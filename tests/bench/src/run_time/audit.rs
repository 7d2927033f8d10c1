//! The audit of a response with many `Set-Cookie` lines of others.

use cookie_policy::{Audit, PolicyLayer, Site as PolicySite};
use http::header::SET_COOKIE;
use http::{HeaderValue, Request, Response};
use tower_layer::Layer as _;

use super::contest::{Contestant, Task};
use super::declared::Site;
use super::service::{Given, call};
use crate::table::Limit;

pub(crate) fn task() -> Task {
    Task {
        name: "20,000 lines of others",
        limits: vec![Limit::Instructions("10,000 lines", 2.2)],
        contestants: vec![contestant("cookie-policy", 20_000), contestant("10,000 lines", 10_000)],
    }
}

fn contestant(name: &'static str, lines: usize) -> Contestant {
    let mut service = PolicyLayer::new(PolicySite::<Site>::new()).audit(Audit::Enforce).layer(Given);
    Contestant::new(
        name,
        1,
        move || Request::new(response(lines)),
        move |request| call(&mut service, request).map(|response| response.headers().len()),
    )
}

fn response(lines: usize) -> Response<()> {
    let mut response = Response::new(());
    let values = (0..lines).filter_map(|i| HeaderValue::try_from(format!("tracker{i}=1; Path=/a/b/c")).ok());
    values.for_each(|value| _ = response.headers_mut().append(SET_COOKIE, value));
    response
}
