use cookie_policy::{Embed, policy};

/// To tell people from programs
#[derive(Embed)]
#[embed(
    title = "Captcha",
    provider = "Captcha Ltd",
    category = Necessary(Security),
    script = "https://captcha.example/api.js",
    privacy = "https://captcha.example/privacy",
    countries = [US],
)]
struct Captcha;

#[policy(site = "https://example.org", provider = "Example", recipients = [], embeds = [Captcha], deny(B_EMBED_NEEDED))]
struct SitePolicy();

fn main() {}
