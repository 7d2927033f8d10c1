//! The pages in Salvo.

use http::response::Parts;
use salvo_core::http::{Request, Response};
use salvo_core::routing::Router;
use salvo_core::{Depot, FlowCtrl, Handler, async_trait};

use super::{REGISTRATION, read};
use crate::frameworks::shared::endpoint::Endpoint;
use crate::frameworks::shared::http_request::address;
use crate::frameworks::shared::replies::Reply;
use crate::frameworks::shared::routes::CookiePages;
use crate::policy::Policy;

/// Makes a router for `Router::push`. With feature `salvo`.
impl<P: Policy> From<CookiePages<P>> for Router {
    fn from(pages: CookiePages<P>) -> Self {
        pages.endpoints().fold(Router::new(), |router, endpoint| {
            let path = endpoint.path(pages.page_path());
            router.push(Router::with_path(path).goal(PageHandler { pages: pages.clone(), endpoint }))
        })
    }
}

/// The handler of one of the addresses.
struct PageHandler<P> {
    pages: CookiePages<P>,
    endpoint: Endpoint,
}

#[async_trait]
impl<P: Policy> Handler for PageHandler<P> {
    async fn handle(&self, request: &mut Request, _: &mut Depot, response: &mut Response, _: &mut FlowCtrl) {
        let reply = self.pages.reply_to(self.endpoint, address(request.uri()), request, REGISTRATION);
        let page = match reply {
            Reply::Now(page) => page,
            Reply::AfterBody(posted) => posted.respond(read(request).await),
        };
        write(page, response);
    }
}

/// Keeps headers that other hoops have set.
fn write(page: http::Response<String>, response: &mut Response) {
    let (Parts { status, headers, .. }, body) = page.into_parts();
    response.status_code(status);
    response.headers_mut().extend(headers);
    response.body(body);
}
