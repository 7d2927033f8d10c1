//! Pages that the browser asks for ahead of a visit: point 26.

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use axum::Router;
use axum::http::HeaderMap;
use axum::response::Html;
use axum::routing::get;
use cookie_policy::Jar;
use cookie_policy_tests_browsers::Browser;

use crate::site::{Shop, ShopPolicy, visit};
use crate::visit::{ACCEPT_ALL, Eyes, visitor};

/// How long the browser may take to ask ahead.
const PATIENCE: Duration = Duration::from_secs(20);

/// A page that makes the browser ask for `/ahead`, in its markup or by speculation rules.
#[derive(Clone, Copy)]
struct Start {
    path: &'static str,
    markup: &'static str,
    rules: &'static str,
    /// The `Sec-Purpose` that the browser sends.
    purpose: &'static str,
}

const LINK: Start =
    Start { path: "/link", markup: "<link rel=prefetch href=/ahead>", rules: "{}", purpose: "prefetch" };

const PREFETCH: Start = Start {
    path: "/prefetch",
    markup: "",
    rules: r#"{ "prefetch": [{ "urls": ["/ahead"], "eagerness": "immediate" }] }"#,
    purpose: "prefetch",
};

const PRERENDER: Start = Start {
    path: "/prerender",
    markup: "",
    rules: r#"{ "prerender": [{ "urls": ["/ahead"], "eagerness": "immediate" }] }"#,
    purpose: "prefetch;prerender",
};

const STARTS: [Start; 3] = [LINK, PREFETCH, PRERENDER];

impl Start {
    fn routes(self) -> Router {
        let page = format!(
            "<!DOCTYPE html><html lang=en><title>Start</title>{}<a href=/ahead>Ahead</a>\
             <form method=post action=/cookies?to=/ahead><button name=answer value=refuse_all>Refuse</button></form>",
            self.markup
        );
        let rules = format!("{}/rules", self.path);
        let names_rules = [("speculation-rules", format!("\"{rules}\""))];
        let is_rules = [("content-type", "application/speculationrules+json")];
        Router::new()
            .route(self.path, get(async move || (names_rules, Html(page))))
            .route(&rules, get(async move || (is_rules, self.rules)))
    }
}

/// A shop with the page `/ahead`, which sets what the visitor allows.
struct Site {
    shop: Shop,
    /// The `Sec-Purpose` of each request for that page, and whether the jar calls it speculative.
    seen: Arc<Mutex<Vec<(String, bool)>>>,
}

impl Site {
    fn start() -> Self {
        let seen = Arc::<Mutex<Vec<_>>>::default();
        let log = Arc::clone(&seen);
        let ahead = async move |jar: Jar<ShopPolicy>, fields: HeaderMap| {
            let purpose = fields.get("sec-purpose").map_or("", |field| field.to_str().unwrap());
            log.lock().unwrap().push((purpose.to_owned(), jar.is_speculative()));
            let page = format!("<!DOCTYPE html><html lang=en><title>Ahead</title>{}", jar.banner());
            visit(&jar, "/ahead").map(|_| Html(page))
        };
        let pages = Router::new().route("/ahead", get(ahead));
        Self { shop: Shop::with(STARTS.into_iter().map(Start::routes).fold(pages, Router::merge)), seen }
    }

    /// Returns the requests for the page so far.
    fn seen(&self) -> Vec<(String, bool)> {
        self.seen.lock().unwrap().clone()
    }

    /// Opens a page that makes the browser ask ahead, and waits until the browser has done so.
    fn ask_ahead(&self, browser: &Browser, start: Start) {
        browser.open(&self.shop.at(start.path));
        let begin = Instant::now();
        while browser.cookie("session").is_none() {
            assert!(begin.elapsed() < PATIENCE, "the browser never asked ahead");
            thread::sleep(Duration::from_millis(20));
        }
        assert_eq!(self.seen(), [(start.purpose.to_owned(), true)]);
    }
}

const NECESSARY: [&str; 2] = ["choices", "session"];
const ALL: [&str; 6] = ["__Host-ad", "audience", "choices", "session", "stops", "visitor_id"];

/// A visitor who accepted everything, whose browser has asked for the page ahead, and who then visits it.
fn visited(start: Start) -> Option<(Browser, Site)> {
    let browser = visitor()?;
    let site = Site::start();
    browser.open(&site.shop.at("/cookies"));
    browser.follow(ACCEPT_ALL);
    site.ask_ahead(&browser, start);
    assert_eq!(browser.names(), NECESSARY);
    browser.follow("a");
    assert_eq!(browser.place(), "/ahead");
    Some((browser, site))
}

#[test]
fn point_26_a_prefetched_page_sets_only_what_is_necessary_until_it_is_visited() {
    let Some((browser, site)) = visited(LINK) else { return };
    // Chromium asks again, because the page varies by `Cookie` and has set one.
    assert_eq!(site.seen().last(), Some(&(String::new(), false)));
    assert_eq!(browser.names(), ALL);
}

#[test]
fn point_26_a_page_prefetched_by_speculation_rules_sets_the_rest_with_the_next_request() {
    let Some((browser, site)) = visited(PREFETCH) else { return };
    assert_eq!((site.seen().len(), browser.names()), (1, NECESSARY.map(str::to_owned).to_vec()));
    browser.open(&site.shop.at("/stops"));
    assert_eq!(browser.names(), ALL);
}

#[test]
fn point_26_a_prerendered_page_sets_the_rest_with_the_next_request() {
    let Some((browser, site)) = visited(PRERENDER) else { return };
    assert!(browser.is("performance.getEntriesByType('navigation')[0].activationStart > 0"));
    assert_eq!((site.seen().len(), browser.names()), (1, NECESSARY.map(str::to_owned).to_vec()));
    browser.open(&site.shop.at("/stops"));
    assert_eq!(browser.names(), ALL);
}

#[test]
fn point_26_an_answer_counts_on_a_page_that_was_asked_for_before_it() {
    let Some(browser) = visitor() else { return };
    for start in STARTS {
        browser.forget_all();
        let site = Site::start();
        site.ask_ahead(&browser, start);
        assert_eq!(browser.names(), ["session"], "not even anonymous statistics");
        browser.follow("button");
        for _ in 0..2 {
            assert!(!browser.is_asked(), "{}", start.path);
            browser.open(&site.shop.at("/ahead"));
        }
        assert_eq!(browser.names(), NECESSARY);
    }
}
