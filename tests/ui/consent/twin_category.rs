use cookie_policy::{Answer, Category, Choices, Cookie, Jar, policy};

mod advertising {
    use cookie_policy::Category;

    /// Profiles that are sold.
    #[derive(Category)]
    #[category(key = "personal", label = "Sold profiles", sale_or_share = true)]
    pub struct Personal;
}

/// Remembers your stops.
#[derive(Category)]
#[category(key = "personal", label = "Personal stops")]
struct Personal;

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

/// To follow visitors
#[derive(Cookie)]
#[cookie(name = "profile", provider = site, category = crate::advertising::Personal, lifetime = session, recipients = [])]
struct Profile(String);

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct SitePolicy(Preferences, Profile);

fn main() {
    let mut jar = Jar::<SitePolicy>::from_cookie_header("");
    let _ = jar.answer(Answer::refuse_all().grant::<Personal>());
}
