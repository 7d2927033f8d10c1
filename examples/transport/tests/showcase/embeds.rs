//! What the pages load from other sites, by Chromium's own log and by what reaches those sites.

use std::thread::sleep;
use std::time::{Duration, Instant};

use axum::response::{Html, IntoResponse as _, Response};
use cookie_policy_tests_browsers::Browser;
use cookie_policy_tests_servers::ThirdParty;
use serde_json::json;

use crate::server::Server;
use crate::{WATCH, answer, assert_well};

const HOSTS: [&str; 2] = ["www.youtube-nocookie.com", "www.openstreetmap.org"];

const PAGES: [&str; 9] = [
    "/",
    "/stops",
    "/stops?line=7",
    "/stops/harbour",
    "/search?q=zoo",
    "/map",
    "/login",
    "/cookies",
    "/nothing",
];

const VIDEO: &str = "https://www.youtube-nocookie.com/embed/3YcZ3Zqk0a8";
const MAP: &str = "https://www.openstreetmap.org/export/embed.html\
    ?bbox=-1.1590,46.1547,-1.1470,46.1607&layer=mapnik&marker=46.1577,-1.1530";

/// How long a page may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

const ALLOW: &str = ".visitor-embed button";

/// The site, and the sites of the videos and maps.
struct Visit {
    browser: Browser,
    server: Server,
    providers: ThirdParty,
}

fn provided(_: &str) -> Response {
    Html("<!DOCTYPE html><html lang=en><title>Content</title><p>Content").into_response()
}

impl Visit {
    fn start() -> Option<Self> {
        let providers = ThirdParty::start(provided);
        let arguments = providers.arguments(&HOSTS);
        let browser =
            Browser::start_logging("the embeds of the example", &arguments.each_ref().map(String::as_str))?;
        browser.run_first(WATCH);
        Some(Self { browser, server: Server::start(), providers })
    }

    fn at(&self, path: &str) -> String {
        format!("http://{}{path}", self.server.address())
    }

    /// Opens a page and looks at the whole of it. Returns what it requested from other sites.
    fn open(&self, path: &str) -> Vec<String> {
        self.browser.open(&self.at(path));
        self.look()
    }

    /// Looks at the whole page. Returns what it requested from other sites.
    fn look(&self) -> Vec<String> {
        self.browser.look_at_all();
        sleep(Duration::from_millis(500));
        self.elsewhere()
    }

    /// Looks at the page until a provider is asked for this path.
    #[track_caller]
    fn loads(&self, path: &str) {
        let start = Instant::now();
        self.browser.look_at_all();
        let mut requests = self.providers.take_requests();
        while requests.is_empty() && start.elapsed() < PATIENCE {
            sleep(Duration::from_millis(20));
            requests = self.providers.take_requests();
        }
        assert_eq!(requests, [path]);
    }

    /// Returns what pages requested from other sites since the last call.
    fn elsewhere(&self) -> Vec<String> {
        let (own, others): (Vec<_>, Vec<_>) =
            self.browser.take_requests().into_iter().partition(|url| url.starts_with(&self.at("/")));
        assert!(!own.is_empty(), "the log has the page itself");
        others
    }
}

#[test]
fn before_consent_no_page_loads_anything_from_elsewhere() {
    let Some(visit) = Visit::start() else { return };
    for path in PAGES {
        assert_eq!(visit.open(path), [""; 0], "{path}");
    }
    assert_eq!(visit.providers.connections(), 0);
}

#[test]
fn a_visitor_who_allows_maps_sees_maps_and_no_videos() {
    let Some(visit) = Visit::start() else { return };
    assert_eq!(visit.open("/stops/harbour"), [""; 0]);
    visit.browser.follow(ALLOW);
    visit.loads("/export/embed.html");
    assert_eq!(visit.elsewhere(), [MAP]);
    assert!(visit.browser.is("!!document.querySelector(':target > iframe[title=\"Map: Harbour\"]')"));
    assert_eq!(visit.open("/"), [""; 0]);
    assert_eq!(visit.providers.take_requests(), [""; 0]);
    assert_well(&visit.browser);
}

#[test]
fn a_visitor_who_allows_videos_keeps_what_they_typed() {
    let Some(visit) = Visit::start() else { return };
    visit.open("/");
    visit.browser.script("document.querySelector('#q').value = 'har'");
    visit.browser.follow(ALLOW);
    visit.loads("/embed/3YcZ3Zqk0a8");
    assert_eq!(visit.elsewhere(), [VIDEO]);
    assert_eq!(visit.browser.text("document.querySelector('#q').value"), "har");
    assert_well(&visit.browser);
}

#[test]
fn after_a_withdrawal_nothing_is_loaded_from_elsewhere() {
    let Some(visit) = Visit::start() else { return };
    visit.browser.open(&visit.at("/cookies"));
    answer(&visit.browser, "button[value=accept_all]");
    for (path, loaded) in [("/", "/embed/3YcZ3Zqk0a8"), ("/stops/harbour", "/export/embed.html")] {
        visit.browser.open(&visit.at(path));
        visit.loads(loaded);
    }
    assert_eq!(visit.elsewhere(), [VIDEO, MAP]);
    visit.browser.open(&visit.at("/cookies"));
    answer(&visit.browser, "button[value=refuse_all]");
    for path in PAGES {
        assert_eq!((visit.open(path), visit.browser.count("iframe")), (vec![], 0), "{path}");
    }
    assert_eq!(visit.providers.take_requests(), [""; 0]);
}

#[test]
fn what_somebody_writes_by_hand_is_not_loaded_before_consent() {
    let Some(visit) = Visit::start() else { return };
    visit.open("/");
    let frame = format!(
        "const frame = document.createElement('iframe'); frame.src = {}; document.body.append(frame);",
        json!(VIDEO)
    );
    visit.browser.script(&frame);
    visit.browser.until("violations.length");
    assert_eq!(visit.browser.script("return violations"), json!(["frame-src"]));
    sleep(Duration::from_millis(500));
    assert_eq!(visit.providers.take_requests(), [""; 0]);
}
