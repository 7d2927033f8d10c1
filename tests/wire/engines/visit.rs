//! A browser and the site that it visits.

use std::cell::Cell;

use cookie_policy_tests_browsers::{Browser, Engine};

use crate::server::{PATH, Server};

pub(super) struct Visit {
    pub(super) engine: Engine,
    pub(super) browser: Browser,
    server: Server,
    hosts: Cell<u32>,
}

impl Visit {
    /// `None` if there is no such browser.
    pub(super) fn start(engine: Engine) -> Option<Self> {
        let browser = engine.start("what browsers keep")?;
        Some(Self { engine, browser, server: Server::start(), hosts: Cell::new(0) })
    }

    /// A host that the browser has no cookies of.
    pub(super) fn new_host(&self) -> String {
        self.hosts.set(self.hosts.get() + 1);
        format!("host{}.localhost", self.hosts.get())
    }

    /// Visits a host whose response has these lines and such a `Date`. Returns the cookies that the request had, sorted.
    pub(super) fn receive_at(&self, host: &str, date: Option<&str>, lines: &[String]) -> Vec<String> {
        self.server.respond_at(date, lines);
        self.browser.open(&format!("http://{host}:{}{PATH}", self.server.port));
        let header = self.server.cookies();
        let pieces = header.split("; ").filter(|piece| !piece.is_empty());
        let mut pieces: Vec<_> = pieces.map(str::to_owned).collect();
        pieces.sort();
        pieces
    }

    /// The same without a `Date`.
    pub(super) fn receive(&self, host: &str, lines: &[&str]) -> Vec<String> {
        let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        self.receive_at(host, None, &lines)
    }

    /// Returns the cookies that the next request has, sorted.
    pub(super) fn sent(&self, host: &str) -> Vec<String> {
        self.receive(host, &[])
    }

    /// Returns what a new host gets back after one response for each list of lines.
    pub(super) fn after(&self, responses: &[&[&str]]) -> Vec<String> {
        let host = self.new_host();
        responses.iter().for_each(|lines| _ = self.receive(&host, lines));
        self.sent(&host)
    }
}
