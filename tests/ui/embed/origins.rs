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
        font = ["https://a.example https://b.example", "https://a.example:443", "https://a.example:0", "'self'"],
    ),
)]
struct Visits;

#[policy(
    site = "https://example.org",
    provider = "Example",
    recipients = [],
    own_origins = ["https://cdn.example.org/", "https://*.example.org"],
)]
struct SitePolicy();

fn main() {}
