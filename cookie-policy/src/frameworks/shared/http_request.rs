//! Requests whose parts have the types of `http`.

use http::uri::{Authority, PathAndQuery};
use http::{Extensions, HeaderMap, Method, Request, Uri};

use super::endpoint::Endpoint;
use super::head::with_host;
use super::jar_request::JarRequest;
use super::layer::PolicyLayer;
use super::missing_layer::{MissingLayer, Registration};
use super::page_request::PageRequest;
#[cfg(any(feature = "axum", feature = "poem", feature = "salvo"))]
use super::part_jars::{PartSource, PartSources};
use super::replies::Reply;
use super::routes::CookiePages;
use crate::jar::Jar;
use crate::policy::Policy;

/// A request whose parts have the types of `http`.
pub(crate) trait HttpRequest {
    fn method(&self) -> &Method;

    /// The address, as the browser sees it.
    fn uri(&self) -> &Uri;

    fn headers(&self) -> &HeaderMap;

    fn extensions(&self) -> &Extensions;

    fn extensions_mut(&mut self) -> &mut Extensions;

    /// Returns the headers, with the host of HTTP/2.
    fn head(&self) -> HeaderMap {
        with_host(self.headers().clone(), self.uri().authority().map(Authority::as_str))
    }
}

impl<B> HttpRequest for Request<B> {
    fn method(&self) -> &Method {
        self.method()
    }

    fn uri(&self) -> &Uri {
        // Inside of nested routers, axum shortens the path.
        #[cfg(feature = "axum")]
        if let Some(axum::extract::OriginalUri(uri)) = self.extensions().get() {
            return uri;
        }
        self.uri()
    }

    fn headers(&self) -> &HeaderMap {
        self.headers()
    }

    fn extensions(&self) -> &Extensions {
        self.extensions()
    }

    fn extensions_mut(&mut self) -> &mut Extensions {
        self.extensions_mut()
    }
}

impl<P: Policy, R: HttpRequest> JarRequest<P> for R {
    fn has_jar(&self) -> bool {
        self.extensions().get::<Jar<P>>().is_some_and(|jar| jar.exchange().has_layer())
    }

    fn make_jar(&self, layer: &PolicyLayer<P>) -> Jar<P> {
        layer.jar_from_request(self.headers(), self.extensions(), page_address(self))
    }

    fn insert_jar(&mut self, jar: Jar<P>) {
        #[cfg(any(feature = "axum", feature = "poem", feature = "salvo"))]
        if let Some(source) = PartSource::of(&jar) {
            let sources = PartSources::with(self.extensions().get(), source);
            self.extensions_mut().insert(sources);
        }
        self.extensions_mut().insert(jar);
    }

    fn path(&self) -> &str {
        self.uri().path()
    }
}

/// Returns the path and the query of the page that the response becomes, if a link can lead there.
fn page_address(request: &impl HttpRequest) -> Option<PathAndQuery> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return None;
    }
    request.uri().path_and_query().cloned()
}

/// Returns the path and the query.
pub(crate) fn address(uri: &Uri) -> &str {
    uri.path_and_query().map_or("/", |address| address.as_str())
}

impl<P: Policy> CookiePages<P> {
    /// Answers a request to one of the pages. `address` is the path with the query, as the browser sees them.
    pub(crate) fn reply_to(
        &self,
        endpoint: Endpoint,
        address: &str,
        request: &impl HttpRequest,
        registration: Registration,
    ) -> Reply<P> {
        let jar = request.extensions().get::<Jar<P>>().cloned();
        let method = request.method().as_str();
        let page_request = PageRequest { endpoint, method, address, head: request.head() };
        self.reply(page_request, jar.ok_or(MissingLayer::of::<P>(registration)))
    }
}
