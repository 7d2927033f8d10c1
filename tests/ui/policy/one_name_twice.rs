use cookie_policy::{Choices, Cookie, policy};

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

/// To tell a returning visitor from a new one
#[derive(Cookie)]
#[cookie(name = "visitor_id", provider = site, category = Statistics, lifetime = "390 days", recipients = [])]
struct VisitorId(String);

/// To keep the basket
#[derive(Cookie)]
#[cookie(name = "visitor_id", provider = site, category = Necessary(UserInput), lifetime = session, path = "/basket")]
struct Basket(String);

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct SitePolicy(Preferences, VisitorId, Basket);

/// The choices of before
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(UserInput), lifetime = session, path = "/old")]
struct OldChoices(String);

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct OldPolicy(Preferences, OldChoices);

/// To keep users logged in
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(Authentication), lifetime = session)]
struct SessionId(String);

/// To keep administrators logged in
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(Authentication), lifetime = session, path = "/admin")]
struct AdminSession(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct TwoSessions(SessionId, AdminSession);

/// To keep the basket
#[derive(Cookie)]
#[cookie(name = "__Secure-a", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Prefixed(String);

/// To keep the basket
#[derive(Cookie)]
#[cookie(name = "__Secure-a", provider = site, category = Necessary(UserInput), lifetime = session, path = "/a")]
struct PrefixedBelow(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct TwoPrefixed(Prefixed, PrefixedBelow);

fn main() {}
