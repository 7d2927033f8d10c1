//! A browser and the site that it visits.

use std::time::{SystemTime, UNIX_EPOCH};

use cookie_policy_tests_browsers::{Browser, Kept};

use crate::server::{PATH, Server};

pub(super) struct Visit {
    server: Server,
    browser: Browser,
}

impl Visit {
    /// `trusted` is a host that is treated as secure without TLS. Returns `None` if there is no browser.
    pub(super) fn start(trusted: &str) -> Option<Self> {
        let server = Server::start();
        let trust = format!("--unsafely-treat-insecure-origin-as-secure=http://{trusted}:{}", server.port);
        let browser = Browser::start("the browser's cookies", &[&trust])?;
        Some(Self { server, browser })
    }

    /// Returns what the browser has stored after a response with these headers.
    pub(super) fn after(&self, host: &str, lines: impl IntoIterator<Item: Into<String>>) -> Vec<Kept> {
        self.server.respond(&lines.into_iter().map(Into::into).collect::<Vec<_>>());
        self.browser.open(&format!("http://{host}:{}{PATH}", self.server.port));
        self.browser.cookies()
    }

    /// The same in a browser without cookies.
    pub(super) fn afresh(&self, host: &str, lines: impl IntoIterator<Item: Into<String>>) -> Vec<Kept> {
        self.browser.forget_all();
        self.after(host, lines)
    }

    /// Returns the `Cookie` header of the next request.
    pub(super) fn header(&self, host: &str) -> String {
        self.after(host, [""; 0]);
        self.server.cookies()
    }
}

/// Seconds since 1970.
pub(super) fn now() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("the clock is right");
    now.as_secs() as i64
}
