//! Declarations that a server shares with a client in the browser, and what that client does with them.

use cookie_policy::{Choices, Cookie, Lifetime, policy};

/// To keep users logged in
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "__Host-session",
    provider = site,
    category = Necessary(Authentication),
    lifetime = "14 days",
    seal = private,
)]
pub struct Session(pub String);

/// To remember how the visitor likes the pages
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "theme",
    provider = site,
    category = Preferences,
    lifetime = "30 days",
    recipients = [],
    set_by = Script,
)]
pub struct Theme(pub String);

/// To remember the visitor's cookie preferences
#[derive(Cookie, Debug)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days", http_only = false)]
pub struct Preferences(pub Choices);

/// The cookies of a site with a client.
#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
#[derive(Debug)]
pub struct SharedPolicy(Session, Theme, Preferences);

/// Returns what the client assigns to `document.cookie`.
#[must_use]
pub fn theme_line(theme: &str) -> String {
    let cookie = Theme::DECLARATION;
    let max_age = match cookie.lifetime() {
        Lifetime::Persistent(time) => format!("; Max-Age={}", time.as_secs()),
        _ => String::new(),
    };
    let (name, path, same_site) = (cookie.name(), cookie.path(), cookie.same_site());
    format!("{name}={theme}; Path={path}; SameSite={same_site}; Secure{max_age}")
}

/// Returns the policy page, which the client can show.
#[must_use]
pub fn page() -> String {
    SharedPolicy::document().html().to_string()
}
