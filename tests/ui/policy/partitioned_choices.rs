use cookie_policy::{Choices, Cookie, policy};

/// To remember what you chose about cookies
#[derive(Cookie)]
#[cookie(
    name = "__Host-choices",
    provider = site,
    category = Necessary(Choices),
    lifetime = "180 days",
    same_site = None,
    partitioned = true,
)]
struct WidgetChoices(Choices);

/// To count visits
#[derive(Cookie)]
#[cookie(name = "visits", provider = site, category = Statistics, lifetime = "90 days", recipients = [])]
struct Visits(u32);

#[policy(site = "https://example.org", provider = "Example", choices = WidgetChoices, recipients = [])]
struct SitePolicy(WidgetChoices, Visits);

fn main() {}
