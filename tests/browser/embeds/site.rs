//! A site that embeds a video and a tag.

use axum::Router;
use axum::http::Uri;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use cookie_policy::{
    Category, Choices, Cookie, CookiePages, Document, Embed, Embedded, Jar, Narrowing, PolicyLayer, Site,
    Tally, policy,
};
use cookie_policy_tests_servers::Server;

use crate::site::Scheme;

/// Shows videos of other sites on these pages.
#[derive(Category)]
#[category(key = "videos", label = "Videos")]
pub(super) struct Videos;

/// To remember the visitor's choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct MyChoices(#[allow(dead_code)] Choices);

/// To tell visitors from each other
#[derive(Cookie)]
#[cookie(
    name = "_stats",
    provider = "Stats Ltd",
    category = Statistics,
    lifetime = session,
    set_by = Script,
    recipients = ["Stats Ltd"],
)]
struct Stats;

/// To show videos of the city
#[derive(Embed)]
#[embed(
    title = "Video",
    provider = "Video Ltd",
    category = crate::embeds::site::Videos,
    frame = "https://video.example/embed/{id}",
    link = "https://video.example/watch/{id}",
    recipients = ["Video Ltd"],
    privacy = "https://video.example/privacy",
    countries = [US],
    ratio = "16:9",
)]
pub(super) struct Video {
    pub(super) id: String,
}

/// To show pages of the city
#[derive(Embed)]
#[embed(
    title = "Page",
    provider = "Video Ltd",
    category = crate::embeds::site::Videos,
    frame = "https://video.example/e/{segment}/v{part}.html?q={value}&o={option}#{fragment}",
    recipients = ["Video Ltd"],
    privacy = "https://video.example/privacy",
    countries = [US],
)]
pub(super) struct Everywhere {
    pub(super) segment: String,
    pub(super) part: String,
    pub(super) value: String,
    pub(super) option: Option<String>,
    pub(super) fragment: String,
}

/// To show a page that leads to others
#[derive(Embed)]
#[embed(
    title = "Directory",
    provider = "Video Ltd",
    category = Preferences,
    frame = "https://video.example/directory",
    origins(frame = ["https:"]),
    recipients = ["Video Ltd"],
    privacy = "https://video.example/privacy",
    countries = [US],
)]
#[allow(dead_code, reason = "its origins are what a test needs")]
struct Directory;

/// To count visits
#[derive(Embed)]
#[embed(
    title = "Statistics of Stats Ltd",
    provider = "Stats Ltd",
    category = Statistics,
    script = "https://stats.example/tag.js",
    start = "embeds/start.js",
    cookies = [Stats],
    recipients = ["Stats Ltd"],
    privacy = "https://stats.example/privacy",
    countries = [US],
)]
pub(super) struct Tag {
    pub(super) site: u32,
}

/// To show how many ride the tram
#[derive(Embed)]
#[embed(
    title = "Passengers",
    provider = "Video Ltd",
    category = crate::embeds::site::Videos,
    image = "https://video.example/passengers.svg",
    placeholder = shown,
    recipients = ["Video Ltd"],
    privacy = "https://video.example/privacy",
    countries = [US],
)]
struct Passengers;

#[policy(
    site = "http://localhost",
    provider = "Example",
    choices = MyChoices,
    recipients = [],
    plain_http = allowed,
    embeds = [Video, Everywhere, Directory, Tag, Passengers],
)]
pub(super) struct VideoPolicy(MyChoices, Stats);

pub(crate) struct VideoSite {
    server: Server,
    scheme: Scheme,
    pub(crate) tally: Tally,
}

/// The nonce of a page. In an application, each response has its own.
const NONCE: &str = "bm9uY2U=";

/// What somebody wrote by hand.
const BY_HAND: &str = "<script src=\"https://stats.example/hand.js\"></script>\
    <iframe title=\"By hand\" src=\"https://video.example/hand\"></iframe>\
    <iframe title=\"Own\" src=\"/own\"></iframe>";

const SCRIPT: &str = "<script src=\"https://stats.example/hand.js\"></script>";
const FRAME: &str = "<iframe title=\"By hand\" src=\"https://video.example/hand\"></iframe>";

/// A page with a strict policy, whose own script loads further ones.
const STRICT: &str = "<script nonce=\"bm9uY2U=\">document.documentElement.dataset.inline = 'ran';
    const script = document.createElement('script');
    script.src = 'https://stats.example/dynamic.js';
    script.onerror = () => document.documentElement.dataset.dynamic = 'blocked';
    document.head.append(script);</script>
    <script>document.documentElement.dataset.other = 'ran';</script>";

impl VideoSite {
    pub(crate) fn start(narrowing: Narrowing) -> Self {
        Self::served(Scheme::Http, narrowing)
    }

    pub(crate) fn served(scheme: Scheme, narrowing: Narrowing) -> Self {
        let site = Site::<VideoPolicy>::new();
        let routes = Router::new()
            .route("/", get(async |jar: Jar<VideoPolicy>| page(&jar, "")))
            .route("/hand", get(async |jar: Jar<VideoPolicy>| page(&jar, BY_HAND)))
            .route("/script", get(async |jar: Jar<VideoPolicy>| page(&jar, SCRIPT)))
            .route("/frame", get(async |jar: Jar<VideoPolicy>| page(&jar, FRAME)))
            .route("/strict", get(strict))
            .route("/form", get(async |jar: Jar<VideoPolicy>| with_module(&jar.embed(tram()))))
            .route("/image", get(async |jar: Jar<VideoPolicy>| with_module(&jar.embed(Passengers))))
            .route("/own", get(async || Html("<!DOCTYPE html><title>Own</title>")))
            .route("/prefetch", get(async || in_advance("prefetch")))
            .route("/prerender", get(async || in_advance("prerender")))
            .route("/hints", get(async || Html(HINTS)))
            .route("/watched", get(async || Html(format!("{WATCHED}{BY_HAND}"))))
            .route("/others", get(others))
            .route("/style.css", get(async || ([("content-type", "text/css")], Document::STYLESHEET)))
            .merge(CookiePages::new(&site));
        let layer = PolicyLayer::new(site).narrow(narrowing);
        let tally = layer.tally();
        Self { server: scheme.start(routes.layer(layer)), scheme, tally }
    }

    pub(crate) fn at(&self, path: &str) -> String {
        self.at_host("localhost", path)
    }

    /// Returns the same address at another host of this machine.
    pub(crate) fn at_host(&self, host: &str, path: &str) -> String {
        self.scheme.url(host, &self.server, path)
    }
}

/// A page that asks the browser to load the home page in advance.
fn in_advance(how: &str) -> Html<String> {
    Html(format!(
        "<!DOCTYPE html><title>Start</title><script type=\"speculationrules\">\
         {{ \"{how}\": [{{ \"urls\": [\"/\"], \"eagerness\": \"immediate\" }}] }}</script>"
    ))
}

/// What somebody wrote by hand, so that pages load faster.
const HINTS: &str = "<!DOCTYPE html><title>Hints</title>\
    <link rel=\"preload\" as=\"script\" href=\"https://stats.example/preload.js\">\
    <link rel=\"modulepreload\" href=\"https://stats.example/module.js\">\
    <link rel=\"prefetch\" href=\"https://stats.example/prefetch.js\">";

/// Records what the browser blocks.
const WATCHED: &str = "<!DOCTYPE html><title>Watched</title><script>window.violations = [];
    addEventListener('securitypolicyviolation', event => violations.push(event.blockedURI));</script>";

/// A page that loads a script, and pages in three ways, of another host of this machine, which nobody declared.
async fn others(uri: Uri) -> Html<String> {
    let other = format!("https://other.localhost:{}", uri.query().unwrap_or_default());
    Html(format!(
        "<!DOCTYPE html><title>Others</title><script src=\"{other}/hand.js\"></script>\
         <iframe title=\"By hand\" src=\"{other}/hand\"></iframe>\
         <object data=\"{other}/object\" type=\"text/html\"></object><embed src=\"{other}/embed\" type=\"text/html\">"
    ))
}

fn tram() -> Video {
    Video { id: "tram".into() }
}

fn page(jar: &Jar<VideoPolicy>, more: &str) -> Html<String> {
    Html(format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>Tram</title>\n\
         <link rel=\"stylesheet\" href=\"/style.css\">\n{}</head>\n<body>\n<main>\n<h1>The tram</h1>\n\
         <div style=\"height: 30rem\"></div>{}\n{}</main>{more}\n</body>\n</html>",
        jar.embed(Tag { site: 7 }),
        jar.embed(tram()).title("The new tram"),
        jar.embed(Video { id: "bus".into() }),
    ))
}

async fn strict(jar: Jar<VideoPolicy>) -> impl IntoResponse {
    let field = format!("script-src 'nonce-{NONCE}' 'strict-dynamic'; object-src 'none'; base-uri 'none'");
    let tag = jar.embed(Tag { site: 7 }).nonce(NONCE);
    ([(CONTENT_SECURITY_POLICY, field)], Html(format!("<!DOCTYPE html><title>Strict</title>{STRICT}{tag}")))
}

/// A page with the module, a form to fill in, and an embed.
fn with_module(embed: &Embedded) -> Html<String> {
    Html(format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<title>Form</title>\n\
         <script type=\"module\" src=\"/cookies/script.js\"></script>\n\
         <form><input name=\"town\"></form>\n{embed}\n</html>"
    ))
}
