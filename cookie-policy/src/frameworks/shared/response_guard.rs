//! The end of a jar: its lines leave with the response or, when there is none, not at all.

use std::sync::Arc;

use super::caching;
use super::head::ResponseHead;
use super::response_audit::ResponseAudit;
use crate::audit::DefaultPath;
use crate::jar::exchange::Exchange;
use crate::wire::set_cookie::SetCookie;

/// A jar on its way out.
pub(crate) struct ResponseGuard {
    exchange: Arc<Exchange>,
    default_path: DefaultPath,
    response_audit: Arc<ResponseAudit>,
    has_left: bool,
}

impl ResponseGuard {
    pub(crate) fn new(
        exchange: Arc<Exchange>,
        default_path: DefaultPath,
        response_audit: Arc<ResponseAudit>,
    ) -> Self {
        response_audit.tally.see(&exchange);
        Self { exchange, default_path, response_audit, has_left: false }
    }

    /// The response's header is about to leave, and the lines with it.
    pub(crate) fn with(mut self, head: &mut impl ResponseHead) {
        self.has_left = true;
        let leaving =
            if head.status() < 500 { Vec::from_iter(self.exchange.leave()) } else { self.after_error() };
        let is_set_by_others = self.response_audit.check(&self.exchange, &self.default_path, head, &leaving);
        if is_set_by_others || !leaving.is_empty() || self.exchange.is_asked() {
            caching::keep_apart(head);
        }
        leaving.into_iter().for_each(|line| head.append_line(line));
    }

    fn after_error(&self) -> Vec<SetCookie> {
        let (leaving, withheld) = self.exchange.leave_after_error();
        for line in withheld {
            tracing::warn!(cookie = line.name(), "not set: the response reports an error of the server");
        }
        leaving
    }
}

impl Drop for ResponseGuard {
    /// The request was given up, unless the lines left before. Whoever still holds the jar learns that nothing leaves any
    /// more, and the log what the browser did not learn.
    fn drop(&mut self) {
        if self.has_left {
            return;
        }
        for line in self.exchange.leave() {
            if line.survives_error() {
                tracing::error!(
                    cookie = line.name(),
                    "what the visitor decided, or a removal, is lost: the request was given up before its response left"
                );
            } else {
                tracing::warn!(
                    cookie = line.name(),
                    "not set: the request was given up before its response left"
                );
            }
        }
    }
}
