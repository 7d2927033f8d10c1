// The declarations that the examples of the documentation share.
use cookie_policy::{Choices, Cookie, Jar, Policy, policy};

/// To remember the user from one page to another
#[derive(Cookie, Debug)]
#[cookie(
    name = "sessionid",
    provider = "Opendatasoft",
    function = "Authentication (front and back office)",
    category = Necessary(Authentication),
    lifetime = session or "14 days",
)]
pub struct SessionId(pub String);

/// To remember the visitor's cookie preferences
#[derive(Cookie, Debug)]
#[cookie(name = "cookies_preferences", provider = "Opendatasoft", category = Necessary(Choices), lifetime = "184 days")]
pub struct CookiePreferences(pub Choices);

/// To tell a returning visitor from a new one
#[derive(Cookie, Debug)]
#[cookie(
    name = "visitor_id",
    provider = "Opendatasoft",
    category = Statistics,
    lifetime = "390 days",
    recipients = ["InnoCraft Ltd"],
)]
pub struct VisitorId(pub String);

/// The cookies of the transport site.
#[policy(site = "https://transport.opendatasoft.com", choices = CookiePreferences, recipients = [])]
pub struct TransportPolicy(SessionId, CookiePreferences, VisitorId);
