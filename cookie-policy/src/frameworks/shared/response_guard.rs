//! Sends a jar's lines with the response, or drops them if there is no response.

use std::sync::{Arc, Once};

use super::caching;
use super::head::ResponseHead;
use super::narrowing::Narrowing;
use super::response_audit::ResponseAudit;
use crate::audit::DefaultPath;
use crate::jar::exchange::{Exchange, Lines};

/// Closes a jar: with the response, or when it is dropped without one.
pub(crate) struct ResponseGuard {
    exchange: Arc<Exchange>,
    default_path: DefaultPath,
    response_audit: Arc<ResponseAudit>,
    narrowing: Option<Narrowing>,
    is_sent: bool,
}

impl ResponseGuard {
    pub(crate) fn new(
        exchange: Arc<Exchange>,
        default_path: DefaultPath,
        response_audit: Arc<ResponseAudit>,
        narrowing: Option<Narrowing>,
    ) -> Self {
        exchange.give_to_layer();
        response_audit.tally.see(&exchange);
        Self { exchange, default_path, response_audit, narrowing, is_sent: false }
    }

    /// Appends the jar's lines to the response, whose headers are about to be sent.
    pub(crate) fn send_with(mut self, head: &mut impl ResponseHead) {
        self.is_sent = true;
        warn_of_several_choices(&self.exchange);
        if let Some(narrowing) = self.narrowing {
            narrowing.apply(&self.exchange, head);
        }
        let lines = if head.status() < 500 { self.exchange.take_lines() } else { self.after_error() };
        let is_set_by_others = self.response_audit.apply(&self.exchange, &self.default_path, head, &lines);
        if self.exchange.shows_choices() {
            caching::make_uncacheable(head);
        } else if is_set_by_others || !lines.is_empty() || self.exchange.depends_on_request() {
            caching::make_private(head);
        }
        if self.exchange.varies_by_language() {
            caching::vary_by_language(head);
        }
        lines.into_iter().for_each(|line| head.append_line(line));
    }

    fn after_error(&self) -> Lines {
        let (lines, withheld) = self.exchange.take_lines_after_error();
        for line in withheld {
            tracing::warn!(
                cookie = line.name(),
                "the cookie is not set, because the response is a server error"
            );
        }
        lines
    }
}

impl Drop for ResponseGuard {
    /// Without a response, closes the jar for all its handles, and logs what the browser does not receive.
    fn drop(&mut self) {
        if self.is_sent {
            return;
        }
        for line in self.exchange.take_lines() {
            if line.survives_error() {
                tracing::error!(
                    cookie = line.name(),
                    "the visitor's choice or the removal of a cookie is lost, because the request was cancelled before its response"
                );
            } else if line.sets() {
                tracing::warn!(
                    cookie = line.name(),
                    "the cookie is not set, because the request was cancelled before its response"
                );
            }
        }
    }
}

/// Logs once that a request has several copies of the visitor's choices: every later one of the same browser has them, too.
fn warn_of_several_choices(exchange: &Exchange) {
    static WARNING: Once = Once::new();
    // Looking for them costs the request whose cookies nobody reads.
    if !WARNING.is_completed() && exchange.depends_on_request() && exchange.has_several_choices() {
        WARNING.call_once(|| {
            tracing::warn!(
                "a request has several choices cookies of one name: only what all of them grant is granted; \
                 look for the same name with another domain or path [A-READ-DUP]"
            );
        });
    }
}
