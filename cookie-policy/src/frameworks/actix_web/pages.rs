//! The routes of the policy page in actix-web.

use std::future::ready;

use actix_web::dev::{AppService, HttpServiceFactory};
use actix_web::guard::{Any, Get, Head};
use actix_web::http::header::{LOCATION, VARY};
use actix_web::{HttpRequest, HttpResponse, Route, web};

use super::status;
use crate::frameworks::shared::page_response::PageResponse;
use crate::frameworks::shared::routes::{CookiePages, GPC_PATH};
use crate::jar::Jar;
use crate::jar::answer::Answer;
use crate::policy::Policy;

/// Registers the routes with `App::service`. With feature `actix-web`.
impl<P: Policy> HttpServiceFactory for CookiePages<P> {
    fn register(self, config: &mut AppService) {
        let (shown, answered, published) = (self.clone(), self.clone(), self.clone());
        let show = move |jar: Jar<P>, request: HttpRequest| {
            ready(respond(shown.page(&jar, &request, address(&request))))
        };
        let take = move |jar: Jar<P>, answer: Answer<P>, request: HttpRequest| {
            ready(answered.answer(&jar, answer, address(&request)).map(respond))
        };
        web::resource(self.path()).route(page().to(show)).post(take).register(config);
        let style = || ready(respond(CookiePages::<P>::style()));
        web::resource(self.style_path()).route(page().to(style)).register(config);
        web::resource(GPC_PATH).route(page().to(move || ready(respond(published.gpc())))).register(config);
    }
}

/// Matches `GET` and `HEAD`, because actix-web does not answer `HEAD` with a `GET` route.
fn page() -> Route {
    web::route().guard(Any(Get()).or(Head()))
}

fn address(request: &HttpRequest) -> &str {
    request.uri().path_and_query().map_or("/", |address| address.as_str())
}

fn respond(page: PageResponse) -> HttpResponse {
    let mut response = HttpResponse::build(status(page.status));
    if let Some(location) = page.location {
        response.insert_header((LOCATION, location));
    }
    if let Some(field) = page.vary {
        response.insert_header((VARY, field));
    }
    response.content_type(page.content_type).body(page.body)
}
