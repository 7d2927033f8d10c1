//! The pages in actix-web.

use actix_web::dev::{AppService, HttpServiceFactory};
use actix_web::{HttpRequest, HttpResponse, web};

use super::errors::status;
use super::{REGISTRATION, read, whole_head};
use crate::frameworks::shared::endpoint::Endpoint;
use crate::frameworks::shared::head::RequestHead;
use crate::frameworks::shared::missing_layer::MissingLayer;
use crate::frameworks::shared::page_request::PageRequest;
use crate::frameworks::shared::replies::Reply;
use crate::frameworks::shared::routes::CookiePages;
use crate::jar::Jar;
use crate::policy::Policy;

/// Registers the pages with `App::service`. With feature `actix-web`.
impl<P: Policy> HttpServiceFactory for CookiePages<P> {
    fn register(self, config: &mut AppService) {
        for endpoint in self.endpoints() {
            let pages = self.clone();
            let serve = move |jar: Option<Jar<P>>, request: HttpRequest, body: web::Payload| {
                serve(pages.clone(), endpoint, jar, request, body)
            };
            web::resource(endpoint.path(self.page_path())).route(web::route().to(serve)).register(config);
        }
    }
}

async fn serve<P: Policy>(
    pages: CookiePages<P>,
    endpoint: Endpoint,
    jar: Option<Jar<P>>,
    request: HttpRequest,
    body: web::Payload,
) -> HttpResponse {
    let page_request = PageRequest {
        endpoint,
        method: RequestHead::method(&request),
        address: &request.address(),
        head: whole_head(&request),
    };
    let response = match pages.reply(page_request, jar.ok_or(MissingLayer::of::<P>(REGISTRATION))) {
        Reply::Now(response) => response,
        Reply::AfterBody(posted) => {
            let read = read(body).await;
            posted.respond(read.as_deref().map_err(|rejection| *rejection))
        }
    };
    translate(response)
}

/// actix-web has types of an older `http`.
fn translate(response: http::Response<String>) -> HttpResponse {
    let (head, body) = response.into_parts();
    let mut translated = HttpResponse::build(status(head.status.as_u16()));
    for (name, value) in &head.headers {
        translated.append_header((name.as_str(), value.as_bytes()));
    }
    translated.body(body)
}
