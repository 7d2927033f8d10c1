//! The examples of `docs/embeds.md` for analytics, under a strict policy of the application: point 41.

use axum::Router;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use cookie_policy::{Choices, Cookie, CookiePages, Embed, Jar, Narrowing, PolicyLayer, Site, policy};
use cookie_policy_tests_browsers::Browser;

use super::third_party;
use crate::site::Scheme;
use crate::visit::ACCEPT_ALL;

/// To remember the visitor's choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct MyChoices(#[allow(dead_code)] Choices);

/// To see which pages visitors use
#[derive(Embed)]
#[embed(
    title = "Google Analytics",
    provider = "Google Ireland Limited",
    category = Statistics,
    script = "https://www.googletagmanager.com/gtag/js?id={id}",
    start = "embeds/start/ga.js",
    recipients = ["Google Ireland Limited"],
    privacy = "https://policies.google.com/privacy",
    countries = [IE, US],
)]
struct Analytics {
    id: &'static str,
}

/// To count visits of each page
#[derive(Embed)]
#[embed(
    title = "Matomo",
    provider = site,
    category = Statistics(Anonymous),
    script = "https://stats.example.org/matomo.js",
    start = "embeds/start/matomo.js",
)]
struct Matomo {
    site: u32,
}

/// To count visits of each page
#[derive(Embed)]
#[embed(
    title = "Plausible",
    provider = "Plausible Insights OÜ",
    category = Statistics,
    script = "https://plausible.io/js/{script}.js",
    start = "embeds/start/plausible.js",
    recipients = ["Plausible Insights OÜ"],
    privacy = "https://plausible.io/data-policy",
    countries = [DE],
)]
struct Plausible {
    script: &'static str,
}

#[policy(
    site = "http://localhost",
    provider = "Example",
    choices = MyChoices,
    recipients = [],
    plain_http = allowed,
    audience_exemption = [FR],
    embeds = [Analytics, Matomo, Plausible],
    own_origins = ["https://stats.example.org"],
)]
struct RecipePolicy(MyChoices);

const NONCE: &str = "bm9uY2U=";

/// A page with a strict policy, and with all three.
async fn page(jar: Jar<RecipePolicy>) -> impl IntoResponse {
    let field = format!("script-src 'nonce-{NONCE}' 'strict-dynamic'; object-src 'none'; base-uri 'none'");
    let embeds = [
        jar.embed(Analytics { id: "G-1" }).nonce(NONCE),
        jar.embed(Matomo { site: 7 }).nonce(NONCE),
        jar.embed(Plausible { script: "pa-1" }).nonce(NONCE),
    ];
    let tags = embeds.map(|embed| embed.to_string()).concat();
    ([(CONTENT_SECURITY_POLICY, field)], Html(format!("<!DOCTYPE html><title>Recipes</title>{tags}")))
}

/// What each start leaves for the script of its provider.
fn found(browser: &Browser) -> [String; 3] {
    [
        "JSON.stringify(window.dataLayer?.map(one => [...one].filter(it => !(it instanceof Date))) ?? '')",
        "JSON.stringify(window._paq ?? '')",
        "JSON.stringify(window.plausible?.o ?? '')",
    ]
    .map(|script| browser.text(script))
}

const GOOGLE: &str = r#"[["js"],["config","G-1",{"cookie_domain":"none","cookie_update":false}]]"#;

const MATOMO: &str = "[[\"setTrackerUrl\",\"https://stats.example.org/matomo.php\"],[\"setSiteId\",\"7\"],\
    [\"disableCookies\"],[\"trackPageView\"],[\"enableLinkTracking\"]]";

#[test]
fn point_41_the_examples_for_analytics_run_under_a_strict_policy() {
    let third_party = third_party::start();
    let hosts = ["www.googletagmanager.com", "stats.example.org", "plausible.io"];
    let arguments = third_party.arguments(&hosts);
    let Some(browser) = Browser::start("embeds in a browser", &arguments.each_ref().map(String::as_str))
    else {
        return;
    };
    let site = Site::<RecipePolicy>::new();
    let routes = Router::new().route("/", get(page)).merge(CookiePages::new(&site));
    let layer = PolicyLayer::new(site).narrow(Narrowing::Enforce);
    let server = Scheme::Http.start(routes.layer(layer));
    let at = |path: &str| Scheme::Http.url("localhost", &server, path);

    browser.open(&at("/"));
    browser.until("document.documentElement.dataset.tag");
    assert_eq!(found(&browser), ["\"\"", MATOMO, "\"\""]);
    assert_eq!(third_party.take_requests(), ["/matomo.js"]);

    browser.open(&at("/cookies"));
    browser.follow(ACCEPT_ALL);
    browser.open(&at("/"));
    browser.until("document.readyState === 'complete'");
    assert_eq!(found(&browser), [GOOGLE, MATOMO, "{}"]);
    assert_eq!(third_party.take_requests(), ["/gtag/js", "/js/pa-1.js", "/matomo.js"]);
}
