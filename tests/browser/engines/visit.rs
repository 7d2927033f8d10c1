//! A browser, and the hosts that it visits.

use std::cell::Cell;

use cookie_policy_tests_browsers::{Browser, Engine};

use crate::site::Shop;

pub(super) struct Visit {
    pub(super) browser: Browser,
    pub(super) engine: Engine,
    hosts: Cell<u32>,
}

/// A shop at a host of its own.
pub(super) struct Place<'v> {
    browser: &'v Browser,
    pub(super) shop: Shop,
    host: String,
}

impl Visit {
    /// `None` if there is no such browser.
    pub(super) fn start(engine: Engine) -> Option<Self> {
        let browser = engine.start("the banner and the page")?;
        Some(Self { browser, engine, hosts: Cell::new(0) })
    }

    /// A host that the browser has no cookies of.
    pub(super) fn host(&self) -> String {
        self.hosts.set(self.hosts.get() + 1);
        format!("host{}.localhost", self.hosts.get())
    }

    /// A shop at such a host.
    pub(super) fn shop(&self, shop: Shop) -> Place<'_> {
        Place { browser: &self.browser, shop, host: self.host() }
    }
}

impl Place<'_> {
    pub(super) fn at(&self, path: &str) -> String {
        self.shop.at_host(&self.host, path)
    }

    pub(super) fn open(&self, path: &str) {
        self.browser.open(&self.at(path));
    }

    /// Returns the names of the cookies that the next request has, sorted.
    pub(super) fn sent(&self) -> Vec<String> {
        self.open("/shop/basket");
        let requests = self.shop.requests();
        let request = requests.iter().rfind(|request| request.starts_with("GET /shop/basket "));
        let cookies = request.expect("the page was asked for").splitn(3, ' ').nth(2).unwrap_or_default();
        let pieces = cookies.split("; ").filter(|piece| !piece.is_empty());
        let mut names: Vec<_> =
            pieces.filter_map(|piece| Some(piece.split_once('=')?.0.to_owned())).collect();
        names.sort();
        names
    }
}
