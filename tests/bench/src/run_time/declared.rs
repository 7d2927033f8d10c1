//! The cookies of the tasks.

use cookie_policy::{Choices, Cookie, policy};

/// To remember the user from one page to another
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(Authentication), lifetime = session)]
pub(crate) struct SessionId(pub(crate) String);

/// To remember the visitor's language
#[derive(Cookie)]
#[cookie(name = "language", provider = site, category = Necessary(UserInterface), lifetime = session)]
pub(crate) struct Language(pub(crate) String);

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "cookies_preferences", provider = site, category = Necessary(Choices), lifetime = "184 days")]
pub(crate) struct CookiePreferences(pub(crate) Choices);

/// Cookies that visitors can refuse.
macro_rules! refusable {
    ($($name:ident = $cookie:literal: $category:ident,)*) => {$(
        /// To tell a returning visitor from a new one
        #[derive(Cookie)]
        #[cookie(
            name = $cookie, provider = site, category = $category, lifetime = "390 days", recipients = ["InnoCraft Ltd"],
        )]
        pub(crate) struct $name(pub(crate) String);
    )*};
}

refusable!(
    VisitorId = "visitor_id": Statistics,
    VisitCount = "visit_count": Statistics,
    FirstPage = "first_page": Statistics,
    LastPage = "last_page": Statistics,
    Scrolled = "scrolled": Statistics,
    Campaign = "campaign": Marketing,
    Audience = "audience": Marketing,
    Banner = "banner": Marketing,
    Referrer = "referrer": Marketing,
    Offer = "offer": Marketing,
);

/// The cookies of the site.
#[policy(
    site = "https://example.org",
    provider = "Example",
    choices = CookiePreferences,
    recipients = [],
)]
pub(crate) struct Site(
    SessionId,
    Language,
    CookiePreferences,
    VisitorId,
    VisitCount,
    FirstPage,
    LastPage,
    Scrolled,
    Campaign,
    Audience,
    Banner,
    Referrer,
    Offer,
);

/// A session identifier of 32 bytes.
pub(crate) const SESSION: &str = "38afes7a8fd0b1c2d3e4f5a6b7c8d9e0";

/// The choices cookie of a visitor who granted everything, as the browser sends it.
pub(crate) fn granted() -> String {
    let mut visitor = cookie_policy::testing::Visitor::<Site>::new();
    let answered = visitor.answer(cookie_policy::Answer::accept_all());
    assert!(answered.is_ok());
    visitor.header()
}
