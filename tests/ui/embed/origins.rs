use cookie_policy::{Embed, policy};

/// To count visits
#[derive(Embed)]
#[embed(
    title = "Visits",
    provider = site,
    category = Necessary(Security),
    script = "/a",
    origins(
        connect = ["https://a.example/", "https://a.example/b", "a.example", "http://a.example", "*", "https://*"],
        image = ["https://*.*.example", "https://a.*.example", "https://a.example;", "https://A.example", "https:"],
        script = ["wss://a.example"],
        media = ["wss://*.a.example"],
        font = ["https://a.example https://b.example", "https://a.example:443", "https://a.example:0", "'self'"],
    ),
)]
struct Visits;

#[policy(
    site = "https://example.org",
    provider = "Example",
    recipients = [],
    own_origins = ["https://cdn.example.org/", "https://*.example.org", "wss://*.example.org"],
)]
struct SitePolicy();

/// To write to the support
#[derive(Embed)]
#[embed(
    title = "Chat",
    provider = site,
    category = Necessary(Security),
    script = "/b",
    origins(connect = ["ws://a.example", "wss:", "wss://", "wss://a.example/", "wss://a.example:443", "wss://*"]),
)]
struct Chat;

fn main() {}
