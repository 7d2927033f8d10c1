//! The end of a jar: its lines leave with the response or, when there is none, not at all.

use std::sync::Arc;

use crate::exchange::Exchange;
use crate::jar::Jar;
use crate::policy::Policy;
use crate::set_cookie::SetCookie;

/// What each framework has in its own type: a response's status and fields.
pub(super) trait Head {
    fn status(&self) -> u16;

    /// Adds a `Set-Cookie` field to those that are there.
    fn append(&mut self, line: SetCookie);
}

/// A jar on its way out.
pub(super) struct Departure {
    exchange: Arc<Exchange>,
    has_left: bool,
}

impl Departure {
    pub(super) fn of<P: Policy>(jar: &Jar<P>) -> Self {
        Self { exchange: jar.shared(), has_left: false }
    }

    /// The response's header is about to leave, and the lines with it.
    pub(super) fn with(mut self, head: &mut impl Head) {
        self.has_left = true;
        if head.status() < 500 {
            self.exchange.leave().into_iter().for_each(|line| head.append(line));
        } else {
            self.with_error(head);
        }
    }

    fn with_error(&self, head: &mut impl Head) {
        let (leaving, withheld) = self.exchange.leave_after_error();
        for line in withheld {
            tracing::warn!(cookie = line.name(), "not set: the response reports an error of the server");
        }
        leaving.into_iter().for_each(|line| head.append(line));
    }
}

impl Drop for Departure {
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
