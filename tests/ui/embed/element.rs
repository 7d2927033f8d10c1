use cookie_policy::Embed;

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security))]
struct None;

/// To show a page
#[derive(Embed)]
#[embed(title = "Page", provider = site, category = Necessary(Security), frame = "/a", script = "/b", image = "/c")]
struct Three;

/// To show a page
#[derive(Embed)]
#[embed(
    title = "Page",
    provider = site,
    category = Necessary(Security),
    frame = "/a",
    start = "start.js",
    placeholder = shown,
    origins(connect = ["https://a.example"], frame = ["https:"]),
    sandbox = "allow-scripts allow-same-origin allow-everything",
    referrer_policy = "unsafe-url",
    loading = "soon",
    ratio = "16:10",
    thumbnail = "https://a.example/video.webp",
)]
struct Frame;

/// To count visits
#[derive(Embed)]
#[embed(
    title = "Visits",
    provider = site,
    category = Necessary(Security),
    script = "/a",
    sandbox = "",
    allow = "",
    loading = "lazy",
    ratio = "16:9",
    thumbnail = "/video.webp",
    start = "../start.js",
    referrer_policy = "no-referer",
)]
struct Script;

/// To count visits
#[derive(Embed)]
#[embed(title = "Visits", provider = site, category = Necessary(Security), image = "/a", origins(media = []))]
struct Image;

/// To count visits
#[derive(Embed)]
#[embed(title = "Visits", provider = site, category = Necessary(Security), script = "/a")]
enum Enum {
    A,
}

/// To count visits
#[derive(Embed)]
#[embed(title = "Visits", provider = site, category = Necessary(Security), script = "/{id}")]
struct Generic<T> {
    id: T,
}

fn main() {}
