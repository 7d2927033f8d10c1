//! The pages in Poem.

use std::fmt;

use http::response::Parts;
use poem::{Endpoint, IntoResponse, Middleware, Request, Response};

use super::{REGISTRATION, read};
use crate::frameworks::shared::http_request::address;
use crate::frameworks::shared::replies::Reply;
use crate::frameworks::shared::routes::CookiePages;
use crate::policy::Policy;

/// Puts the pages in front of an application: `Route::new().with(CookiePages::new(&site))`, inside the layer. With feature
/// `poem`.
impl<E: Endpoint, P: Policy> Middleware<E> for CookiePages<P> {
    type Output = CookiePagesEndpoint<E, P>;

    fn transform(&self, inner: E) -> Self::Output {
        CookiePagesEndpoint { inner, pages: self.clone() }
    }
}

/// An application of Poem with [`CookiePages`] in front of it. With feature `poem`.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{CookiePages, CookiePagesEndpoint, Site};
/// use poem::{EndpointExt as _, Route};
///
/// # fn main() {
/// let pages = CookiePages::new(&Site::<TransportPolicy>::new());
/// let app: CookiePagesEndpoint<Route, TransportPolicy> = Route::new().with(pages);
/// assert!(format!("{app:?}").contains(r#""/cookies""#));
/// # }
/// ```
pub struct CookiePagesEndpoint<E, P> {
    inner: E,
    pages: CookiePages<P>,
}

impl<E: Endpoint, P: Policy> Endpoint for CookiePagesEndpoint<E, P> {
    type Output = Response;

    async fn call(&self, mut request: Request) -> poem::Result<Response> {
        let Some(endpoint) = self.pages.endpoint_at(request.uri().path()) else {
            return self.inner.call(request).await.map(IntoResponse::into_response);
        };
        let body = request.take_body();
        let reply = self.pages.reply_to(endpoint, address(request.original_uri()), &request, REGISTRATION);
        let page = match reply {
            Reply::Now(page) => page,
            Reply::AfterBody(posted) => {
                let read = read(body).await;
                posted.respond(read.as_deref().map_err(|rejection| *rejection))
            }
        };
        Ok(translate(page))
    }
}

fn translate(page: http::Response<String>) -> Response {
    let (Parts { status, headers, .. }, body) = page.into_parts();
    let mut response = Response::builder().status(status).body(body);
    *response.headers_mut() = headers;
    response
}

impl<E, P> fmt::Debug for CookiePagesEndpoint<E, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CookiePagesEndpoint").field("pages", &self.pages).finish_non_exhaustive()
    }
}
