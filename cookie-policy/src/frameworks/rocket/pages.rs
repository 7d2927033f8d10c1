//! The pages in Rocket.

use std::io::Cursor;

use rocket::data::Data;
use rocket::http::{Method, Status};
use rocket::request::Request;
use rocket::response::Response;
use rocket::route::{self, Handler, Route};

use super::{REGISTRATION, RequestJar, read, whole_head};
use crate::frameworks::shared::endpoint::Endpoint;
use crate::frameworks::shared::head::RequestHead;
use crate::frameworks::shared::missing_layer::MissingLayer;
use crate::frameworks::shared::page_request::PageRequest;
use crate::frameworks::shared::replies::Reply;
use crate::frameworks::shared::routes::CookiePages;
use crate::policy::Policy;

/// Makes the routes for `Rocket::mount`, at `/`. With feature `rocket`.
impl<P: Policy> From<CookiePages<P>> for Vec<Route> {
    fn from(pages: CookiePages<P>) -> Self {
        let posts = [Endpoint::Page, Endpoint::Reports].map(|endpoint| (Method::Post, endpoint));
        let all = pages.endpoints().map(|endpoint| (Method::Get, endpoint)).chain(posts);
        let route = |(method, endpoint): (Method, Endpoint)| {
            Route::new(
                method,
                &endpoint.path(pages.page_path()),
                PageHandler { pages: pages.clone(), endpoint },
            )
        };
        all.map(route).collect()
    }
}

/// The handler of one of the routes.
struct PageHandler<P> {
    pages: CookiePages<P>,
    endpoint: Endpoint,
}

impl<P> Clone for PageHandler<P> {
    fn clone(&self) -> Self {
        Self { pages: self.pages.clone(), endpoint: self.endpoint }
    }
}

#[rocket::async_trait]
impl<P: Policy> Handler for PageHandler<P> {
    async fn handle<'r>(&self, request: &'r Request<'_>, data: Data<'r>) -> route::Outcome<'r> {
        let jar = RequestJar::<P>::of(request).map(|own| own.jar.clone());
        let page_request = PageRequest {
            endpoint: self.endpoint,
            method: RequestHead::method(request),
            address: &request.address(),
            head: whole_head(request),
        };
        let reply = self.pages.reply(page_request, jar.ok_or(MissingLayer::of::<P>(REGISTRATION)));
        let response = match reply {
            Reply::Now(response) => response,
            Reply::AfterBody(posted) => {
                let read = read(data).await;
                posted.respond(read.as_deref().map_err(|rejection| *rejection))
            }
        };
        route::Outcome::Success(translate(response))
    }
}

fn translate(response: http::Response<String>) -> Response<'static> {
    let (head, body) = response.into_parts();
    let mut translated = Response::new();
    translated.set_status(Status::new(head.status.as_u16()));
    for (name, value) in &head.headers {
        // The headers of the pages are ASCII.
        translated
            .adjoin_raw_header(name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned());
    }
    translated.set_sized_body(body.len(), Cursor::new(body));
    translated
}
