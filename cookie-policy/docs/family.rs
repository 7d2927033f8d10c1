use cookie_policy::{Answer, Choices, Cookie, CookieSuffix, Jar, Statistics, policy};

/// To log in with an account of another site
#[derive(Cookie, Debug)]
#[cookie(
    name = "oidc_{}",
    names = 20,
    provider = site,
    category = Necessary(Authentication),
    lifetime = "10 minutes",
)]
pub struct OidcFlow(pub String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
pub struct SitePolicy(OidcFlow);

/// To compare two versions of a page
#[derive(Cookie, Debug)]
#[cookie(
    name = "test_{}",
    names = 5,
    provider = site,
    category = Statistics,
    lifetime = "30 days",
    recipients = [],
)]
pub struct Experiment(pub String);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
pub struct MyChoices(pub Choices);

#[policy(site = "https://shop.example.org", provider = "Example", choices = MyChoices, recipients = [])]
pub struct ShopPolicy(Experiment, MyChoices);
