//! The layer on a request with cookies whose jar nobody asks for anything.

use cookie_policy::{PolicyLayer, Site as PolicySite};
use http::{HeaderMap, Request, Response};
use tower_cookies::CookieManagerLayer;
use tower_layer::Layer as _;

use super::contest::{Contestant, Task};
use super::declared::Site;
use super::request::headers;
use super::service::{EARLIER_REQUESTS, Given, call};
use crate::table::Limit;

const BATCH: usize = 64;

pub(crate) fn task() -> Task {
    let headers = headers();
    let request = {
        let headers = headers.clone();
        move || request(&headers)
    };
    let mut own = PolicyLayer::new(PolicySite::<Site>::new()).layer(Given);
    (0..EARLIER_REQUESTS).for_each(|_| drop(call(&mut own, request())));
    let mut tower_cookies = CookieManagerLayer::new().layer(Given);
    Task {
        name: "the layer, with 12 cookies",
        limits: vec![Limit::Ratio("tower-cookies", 1.5)],
        contestants: vec![
            Contestant::new("cookie-policy", BATCH, request.clone(), move |request| call(&mut own, request)),
            Contestant::new("tower-cookies", BATCH, request, move |request| {
                call(&mut tower_cookies, request)
            }),
        ],
    }
}

fn request(headers: &HeaderMap) -> Request<Response<()>> {
    let mut request = Request::new(Response::new(()));
    headers.clone_into(request.headers_mut());
    request
}
