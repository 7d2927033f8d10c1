use cookie_policy::{Answer, Category, Choices, Cookie, Jar, policy};

/// Suggests stops.
#[derive(Category)]
#[category(key = "Personal Stops", label = "Stops")]
pub struct Stops;

/// Suggests lines.
#[derive(Category)]
#[category(key = "Personal Lines", label = "Lines")]
pub struct Lines;

/// To suggest stops
#[derive(Cookie)]
#[cookie(name = "stops", provider = site, category = crate::Stops, lifetime = session, recipients = [])]
struct LastStops(String);

/// To suggest lines
#[derive(Cookie)]
#[cookie(name = "lines", provider = site, category = crate::Lines, lifetime = session, recipients = [])]
struct LastLines(String);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct SitePolicy(Preferences, LastStops, LastLines);

// Two mistakes above, so two errors: what uses the categories is not reported, too.
fn main() {
    let mut jar = Jar::<SitePolicy>::from_cookie_header("");
    let _ = jar.answer(Answer::refuse_all().grant::<Stops>());
    if let Some(consent) = jar.consent::<Stops>() {
        let _ = LastStops("4".into()).set(consent);
    }
}
