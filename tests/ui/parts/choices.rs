use cookie_policy::{Choices, Cookie, policy};

/// To remember the visitor's choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "180 days")]
struct MyChoices(Choices);

#[policy(part)]
struct BannerCookies(MyChoices);

fn main() {}
