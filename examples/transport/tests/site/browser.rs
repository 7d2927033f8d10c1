//! A client with a cookie store that many Rust programs use.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use reqwest::Url;
use reqwest::blocking::Client as Http;
use reqwest::cookie::{CookieStore, Jar};
use reqwest::header::{CONTENT_TYPE, HeaderValue};

use crate::server::Server;
use crate::{Client, DAY, Visit};

/// The store, which does not return lifetimes, and the `Set-Cookie` headers that it received.
#[derive(Default)]
struct Store {
    jar: Jar,
    lines: Mutex<Vec<String>>,
}

impl CookieStore for Store {
    fn set_cookies(&self, lines: &mut dyn Iterator<Item = &HeaderValue>, url: &Url) {
        let lines: Vec<&HeaderValue> = lines.collect();
        self.jar.set_cookies(&mut lines.iter().copied(), url);
        self.lines.lock().unwrap().extend(lines.iter().map(|line| line.to_str().unwrap().to_owned()));
    }

    fn cookies(&self, url: &Url) -> Option<HeaderValue> {
        self.jar.cookies(url)
    }
}

impl Store {
    /// Returns the lifetime in days of the last `Set-Cookie` header for the cookie.
    fn days(&self, name: &str) -> u64 {
        let lines = self.lines.lock().unwrap();
        let line = lines.iter().rfind(|line| line.split('=').next() == Some(name)).unwrap();
        let seconds = line.split("; ").find_map(|part| part.strip_prefix("Max-Age=")).unwrap();
        seconds.parse::<u64>().unwrap() / DAY
    }
}

pub(super) struct Browser {
    http: Http,
    store: Arc<Store>,
    site: Url,
}

impl Browser {
    pub(super) fn new(server: &Server) -> Self {
        let store = Arc::new(Store::default());
        let http = Http::builder().cookie_provider(Arc::clone(&store)).no_proxy().build().unwrap();
        let site = format!("http://{}/", server.address()).parse().unwrap();
        Self { http, store, site }
    }
}

impl Client for Browser {
    fn visit(&self, visit: Visit) {
        let request = match visit {
            Visit::Open(page) => self.http.get(self.site.join(page).unwrap()),
            Visit::Answer(form) => {
                let request = self.http.post(self.site.join("/cookies").unwrap()).body(form);
                request.header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            }
        };
        let status = request.send().unwrap().status();
        assert!(!status.is_server_error(), "{status}");
    }

    fn cookies(&self) -> BTreeMap<String, u64> {
        let header = self.store.cookies(&self.site);
        let header = header.iter().flat_map(|header| header.to_str()).flat_map(|text| text.split("; "));
        let names = header.filter_map(|pair| pair.split('=').next());
        names.map(|name| (name.to_owned(), self.store.days(name))).collect()
    }
}
