use cookie_policy::{Embed, policy};

/// To show a map
#[derive(Embed)]
#[embed(
    title = "Map",
    provider = site,
    category = Necessary(UserInterface),
    frame = "https://example.org/map",
    sandbox = "allow-scripts allow-forms allow-same-origin",
)]
struct Map;

#[policy(site = "https://example.org/app", provider = "Example", recipients = [], embeds = [Map])]
struct SitePolicy();

#[policy(site = "https://example.org?home", provider = "Example", recipients = [], embeds = [Map])]
struct WithAQuery();

fn main() {}
