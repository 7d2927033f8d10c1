//! The browser of a visitor.

use std::time::{Duration, SystemTime};

use super::context::{Cause, Context};
use super::store::{Api, Store};
use crate::jar::decision::unix_seconds;
use crate::jar::request::Request;
use crate::jar::visit::Visit;
use crate::wire::cookie_header::CookieHeader;

/// What is the same on all pages that a visitor has open.
#[derive(Debug)]
pub(super) struct Browser {
    pub(super) store: Store,
    now: SystemTime,
    pub(super) gpc: bool,
}

impl Browser {
    pub(super) fn new(now: SystemTime) -> Self {
        Self { store: Store::default(), now, gpc: false }
    }

    pub(super) fn now(&self) -> SystemTime {
        self.now
    }

    pub(super) fn wait(&mut self, time: Duration) {
        self.set_time(self.now + time);
    }

    pub(super) fn set_time(&mut self, now: SystemTime) {
        self.now = now;
        self.store.remove_expired(self.seconds());
    }

    pub(super) fn receive(&mut self, line: &[u8], context: &Context, api: Api) {
        let now = self.seconds();
        self.store.receive(line, context, api, now);
    }

    /// What the library reads of the next request.
    pub(super) fn request(&self, context: &Context) -> Request {
        Request {
            visit: Visit::at(context.address.path()),
            gpc: self.gpc,
            is_speculative: context.is_speculative,
            // Over plain HTTP, browsers do not say.
            is_navigation: context.cause != Cause::Fetch || !context.address.is_secure(),
            ..Request::new(CookieHeader::new([self.store.header(context, Api::Http)]))
        }
    }

    fn seconds(&self) -> i64 {
        i64::try_from(unix_seconds(self.now)).unwrap_or(i64::MAX)
    }
}
