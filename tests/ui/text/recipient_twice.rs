use cookie_policy::{Cookie, policy};

/// To count visits
#[derive(Cookie)]
#[cookie(name = "visits", provider = site, category = Statistics, lifetime = session, recipients = ["A Ltd", "B Ltd", "A Ltd"])]
struct Visits(String);

#[policy(site = "https://example.org", provider = "Example", recipients = ["A Ltd", "A Ltd"], processors = ["C Ltd", "C Ltd"])]
struct SitePolicy();

fn main() {}
