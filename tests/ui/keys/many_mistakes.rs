// One declaration with ten mistakes: ten errors, and none that only follows from them.

use cookie_policy::{Answer, Choices, Cookie, Jar, Statistics, policy};

#[derive(Cookie)]
#[cookie(
    name = "visitor id",
    providr = site,
    category = Statistic,
    lifetime = "13 months",
    party = Frist,
    path = "shop",
    domain = ".example.org",
    same_site = None,
    secure = false,
    http_only = "true",
)]
pub struct VisitorId(pub String);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
pub struct Preferences(pub Choices);

/// The cookies of a site.
#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
pub struct SitePolicy(Preferences, VisitorId);

fn main() {
    let mut jar = Jar::<SitePolicy>::from_cookie_header("");
    let _ = jar.answer(Answer::refuse_all().grant::<Statistics>());
    let _ = jar.set(VisitorId("7f2c".into()));
    let _ = VisitorId("7f2c".into()).set(&jar);
    let _: Option<VisitorId> = jar.get();
    let _ = jar.remove::<VisitorId>();
    if let Some(consent) = jar.consent::<Statistics>() {
        let _ = consent.set(VisitorId("7f2c".into()));
        let _ = VisitorId("7f2c".into()).set(consent);
        let _: Option<VisitorId> = consent.get();
    }
    println!("{}", VisitorId::DECLARATION.name());
}
