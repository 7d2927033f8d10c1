//! Feature `salvo`: a hoop, extractors and responses.

mod pages;

use std::fmt;

use http::{Extensions, HeaderMap, Method, StatusCode, Uri};
use salvo_core::extract::{Extractible, Metadata};
use salvo_core::http::{ParseError, Request, Response};
use salvo_core::writing::Scribe;
use salvo_core::{Depot, FlowCtrl, Handler, async_trait};

use crate::answers::read::{MAX_BODY_BYTES, answer_in};
use crate::answers::rejection::AnswerRejection;
use crate::frameworks::shared::http_extractors::{answer_format, jar_in};
use crate::frameworks::shared::http_head::HttpHead;
use crate::frameworks::shared::http_request::HttpRequest;
use crate::frameworks::shared::layer::PolicyLayer;
use crate::frameworks::shared::missing_layer::{MissingLayer, Registration, error_body};
use crate::jar::Jar;
use crate::jar::answer::Answer;
use crate::policy::Policy;
use crate::policy::list::List;
use crate::wire::error::Error;

const REGISTRATION: Registration =
    Registration { method: "hoop", receiver: "the `Service`, before every other hoop" };

/// The layer as a hoop: `Service::new(router).hoop(PolicyLayer::new(Site::<MyPolicy>::new()))`.
///
/// Add it to the `Service`, because the hoops of a `Router` do not run for addresses without a route (404). Add it first,
/// because the first hoop is the outermost. Only a `Catcher` runs after it: one must not remove headers or set cookies.
///
/// The cookies that other code adds to Salvo's own jar (`Response::add_cookie`) are audited, too.
///
/// With feature `salvo`.
#[async_trait]
impl<P: Policy> Handler for PolicyLayer<P> {
    async fn handle(
        &self,
        request: &mut Request,
        depot: &mut Depot,
        response: &mut Response,
        flow: &mut FlowCtrl,
    ) {
        let guard = self.begin(request);
        flow.call_next(request, depot, response).await;
        if let Some(guard) = guard {
            write_cookies(response);
            let status = response.status_code.unwrap_or_default();
            guard.send_with(&mut HttpHead { status, headers: response.headers_mut() });
        }
    }
}

/// Writes the cookies of Salvo's own jar into the headers. Salvo does so after every hoop, where the audit would not see them.
fn write_cookies(response: &mut Response) {
    if response.has_cookie_changes() {
        let written = response.strip_to_hyper();
        response.merge_hyper(written);
    }
}

impl HttpRequest for Request {
    fn method(&self) -> &Method {
        self.method()
    }

    fn uri(&self) -> &Uri {
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

/// Salvo asks for the fields of an extractor. The jar and the answer have none.
static METADATA: Metadata = Metadata::new("");

/// Extracts the jar that [`PolicyLayer`] made for the request, as a handle, or that of a [part](List) of its policy. A hoop
/// inside the layer gets it with `Jar::<MyPolicy>::extract(request, depot)`.
///
/// With feature `salvo`.
#[expect(refining_impl_trait_reachable, reason = "callers see which error it is")]
impl<'ex, P: List> Extractible<'ex> for Jar<P> {
    fn metadata() -> &'static Metadata {
        &METADATA
    }

    async fn extract(request: &'ex mut Request, _: &'ex mut Depot) -> Result<Self, MissingLayer> {
        jar_in(request.extensions()).ok_or(MissingLayer::of::<P>(REGISTRATION))
    }
}

/// Extracts the visitor's answer from a form or from JSON that a page of this site posted: see
/// [`Site::read_answer`](crate::Site::read_answer).
///
/// It reads the body, which other extractors can read again. [`CookiePages`](crate::CookiePages) use it for you. To handle a
/// rejection in the handler, call `Answer::<MyPolicy>::extract(request, depot)`.
///
/// With feature `salvo`.
#[expect(refining_impl_trait_reachable, reason = "callers see which error it is")]
impl<'ex, P: Policy> Extractible<'ex> for Answer<P> {
    fn metadata() -> &'static Metadata {
        &METADATA
    }

    async fn extract(request: &'ex mut Request, _: &'ex mut Depot) -> Result<Self, AnswerRejection> {
        let format = answer_format::<P>(request);
        answer_in(read(request).await, format)
    }
}

/// Reads a body to its end, or until it is too long.
async fn read(request: &mut Request) -> Result<&[u8], AnswerRejection> {
    match request.payload_with_max_size(MAX_BODY_BYTES).await {
        Ok(body) => Ok(body),
        Err(ParseError::PayloadTooLarge) => Err(AnswerRejection::TooLong),
        Err(_) => Err(AnswerRejection::Unreadable),
    }
}

impl Scribe for MissingLayer {
    fn render(self, response: &mut Response) {
        response.render_with_status(StatusCode::INTERNAL_SERVER_ERROR, self.logged_body());
    }
}

impl Scribe for Error {
    /// Writes status 400 with the error as text if a cookie of the request is invalid. Any other error gets status 500, and
    /// is logged (`tracing`, level `ERROR`). With feature `salvo`.
    fn render(self, response: &mut Response) {
        respond(self.status(), &self, response);
    }
}

impl Scribe for AnswerRejection {
    fn render(self, response: &mut Response) {
        respond(self.status(), &self, response);
    }
}

fn respond(status: u16, error: &dyn fmt::Display, response: &mut Response) {
    let code = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.render_with_status(code, error_body(status, error));
}
