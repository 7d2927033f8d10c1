//! The pages as a service.

use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Buf;
use http::{Request, Response};
use http_body::Body;
use pin_project_lite::pin_project;
use tower_service::Service;

use crate::answers::read::MAX_BODY_BYTES;
use crate::answers::rejection::AnswerRejection;
use crate::frameworks::shared::endpoint::Endpoint;
use crate::frameworks::shared::http_request::{HttpRequest, address};
use crate::frameworks::shared::missing_layer::Registration;
use crate::frameworks::shared::replies::Reply;
use crate::frameworks::shared::routes::CookiePages;
use crate::policy::Policy;

pub(crate) const REGISTRATION: Registration =
    Registration { method: "layer", receiver: "the router, after every route, fallback and other layer" };

/// Answers requests for the pages. Any other path gets a 404, so it can be the last service of your own router. With feature
/// `tower`.
impl<P: Policy, B: Body> Service<Request<B>> for CookiePages<P> {
    type Response = Response<String>;
    type Error = Infallible;
    type Future = CookiePagesFuture<P, B>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let uri = HttpRequest::uri(&request).clone();
        self.serve(self.endpoint_at(request.uri().path()), address(&uri), request)
    }
}

impl<P: Policy> CookiePages<P> {
    /// Answers a request. `address` is the path with the query, as the browser sees them.
    pub(crate) fn serve<B: Body>(
        &self,
        endpoint: Option<Endpoint>,
        address: &str,
        request: Request<B>,
    ) -> CookiePagesFuture<P, B> {
        let reply = endpoint
            .map_or_else(not_found, |endpoint| self.reply_to(endpoint, address, &request, REGISTRATION));
        CookiePagesFuture { body: request.into_body(), read: Vec::new(), reply: Some(reply) }
    }
}

fn not_found<P>() -> Reply<P> {
    let mut response = Response::new("Not Found".to_owned());
    *response.status_mut() = http::StatusCode::NOT_FOUND;
    Reply::Now(response)
}

pin_project! {
    /// The future of [`CookiePages`] as a service. With feature `tower`.
    pub struct CookiePagesFuture<P, B> {
        #[pin]
        body: B,
        read: Vec<u8>,
        reply: Option<Reply<P>>,
    }
}

impl<P: Policy, B: Body> Future for CookiePagesFuture<P, B> {
    type Output = Result<Response<String>, Infallible>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let read = match this.reply {
            Some(Reply::AfterBody(_)) => ready!(poll_body(this.body, this.read, context)),
            Some(Reply::Now(_)) | None => Ok(()),
        };
        Poll::Ready(Ok(match this.reply.take() {
            Some(Reply::Now(response)) => response,
            Some(Reply::AfterBody(posted)) => posted.respond(read.map(|()| this.read.as_slice())),
            // A future that is polled after its end need not have a result.
            None => Response::default(),
        }))
    }
}

/// Reads a body to its end, or until it is too long.
fn poll_body<B: Body>(
    mut body: Pin<&mut B>,
    read: &mut Vec<u8>,
    context: &mut Context<'_>,
) -> Poll<Result<(), AnswerRejection>> {
    while let Some(frame) = ready!(body.as_mut().poll_frame(context)) {
        let Ok(frame) = frame else { return Poll::Ready(Err(AnswerRejection::Unreadable)) };
        let Ok(mut data) = frame.into_data() else { continue };
        if data.remaining() > MAX_BODY_BYTES - read.len() {
            return Poll::Ready(Err(AnswerRejection::TooLong));
        }
        while data.has_remaining() {
            read.extend_from_slice(data.chunk());
            data.advance(data.chunk().len());
        }
    }
    Poll::Ready(Ok(()))
}

impl<P, B> fmt::Debug for CookiePagesFuture<P, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CookiePagesFuture").finish_non_exhaustive()
    }
}
