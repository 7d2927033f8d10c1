use cookie_policy::{Answer, Choices, Cookie, Jar, policy};

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

/// To remember the visitor's cookie preferences for longer than the list says
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "400 days")]
struct LongerPreferences(Choices);

/// The cookies of a site.
#[policy(site = "https://example.org", provider = "Example", choices = LongerPreferences, recipients = [])]
struct SitePolicy(Preferences);

fn main() {
    let mut jar = Jar::<SitePolicy>::from_cookie_header("");
    let _ = jar.answer(Answer::refuse_all());
}
