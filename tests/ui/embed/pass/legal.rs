#![allow(dead_code)]

#[path = "../../embeds_site.rs"]
mod site;

use cookie_policy::{Cookie, Embed, Jar, policy};
use site::{CookiePreferences, Map, Video, VisitorId};

// A-EMBED-ADDRESS: a literal host with another port
// A-EMBED-FIELD: in a segment, in a value and in the fragment
// A-EMBED-OPTION: a whole value
// A-EMBED-LITERAL: encoded, and dots beside other characters
/// To show a page
#[derive(Embed)]
#[embed(
    title = "Page",
    provider = "Page Ltd",
    category = Necessary(Security),
    frame = "https://xn--bcher-kva.example:8443/a%20b/..{x}/v{x}.html?a={y}&b=1{y}2&c={z}#{x}-{y}",
    privacy = "https://a.example/",
    countries = [],
)]
struct Everywhere {
    x: String,
    y: u16,
    z: Option<bool>,
}

// A-EMBED-ORIGIN: with subdomains, with a port, sockets, and anything with TLS in a frame
/// To count visits
#[derive(Embed)]
#[embed(
    title = "Visits",
    provider = site,
    category = Necessary(Security),
    script = "/a.js",
    origins(
        connect = ["https://*.a.example", "https://a.example:8443", "wss://a.example", "wss://*.a.example:8443"],
        frame = ["https:"],
    ),
    privacy = "https://a.example/",
    countries = [],
)]
struct Origins;

// A-EMBED-SANDBOX: of another site
// A-EMBED-REFERRER: the origin only
/// To show a page
#[derive(Embed)]
#[embed(
    key = "sandboxed",
    title = "Page",
    provider = "Page Ltd",
    category = Necessary(Security),
    frame = "https://a.example/",
    sandbox = "allow-scripts allow-same-origin",
    referrer_policy = "strict-origin-when-cross-origin",
    privacy = "https://a.example/",
    countries = [UK, EU, US],
)]
struct Sandboxed();

// A-EMBED-SANDBOX: of another origin that the site runs, and of this one without scripts
/// To show a page
#[derive(Embed)]
#[embed(
    key = "on-the-cdn",
    title = "Page",
    provider = site,
    category = Necessary(Security),
    frame = "https://cdn.example.org/",
    sandbox = "allow-scripts allow-same-origin",
)]
struct SandboxedOnTheCdn;

/// To show a page
#[derive(Embed)]
#[embed(
    key = "without-scripts",
    title = "Page",
    provider = site,
    category = Necessary(Security),
    frame = "https://example.org/page",
    sandbox = "allow-forms allow-same-origin",
)]
struct WithoutScripts;

// A-EMBED-START: below the package
/// To count visits
#[derive(Embed)]
#[embed(title = "Visits", provider = site, category = Necessary(Security), script = "/b.js", start = "Cargo.toml")]
struct Started(String, Option<u8>);

// B-EMBED-COOKIE: of the third party
/// To tell visitors from each other
#[derive(Cookie)]
#[cookie(name = "visitor", provider = "Video Ltd", category = Statistics, lifetime = session, party = Third, recipients = [])]
struct Visitor;

// B-EMBED-WHERE: from an origin that the site runs itself
/// To count visits
#[derive(Embed)]
#[embed(
    key = "visits",
    title = "Visits",
    provider = site,
    category = Statistics(Anonymous),
    script = "https://cdn.example.org/a.js",
    origins(connect = ["https://example.org", "wss://example.org", "https://cdn.example.org"]),
    cookies = [Visitor],
)]
struct Audience;

// A-EMBED-KEY: different keys
#[policy(
    site = "https://example.org/app",
    provider = "Example",
    choices = CookiePreferences,
    recipients = [],
    audience_exemption = [FR],
    embeds = [Everywhere, Origins, Sandboxed, SandboxedOnTheCdn, WithoutScripts, Audience, Video, Map],
    own_origins = ["https://cdn.example.org", "wss://chat.example.org"],
)]
struct SitePolicy(CookiePreferences, VisitorId, Visitor);

fn main() {
    let jar = Jar::<SitePolicy>::from_cookie_header("");
    let _ = jar.embed(Everywhere { x: String::new(), y: 1, z: None });
    let _ = jar.embed(Sandboxed());
}
