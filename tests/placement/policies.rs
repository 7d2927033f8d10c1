//! An application with one cookie of each kind, at a known address and at one that is known only at run time.

use cookie_policy::{Choices, Cookie, policy};

/// To keep you logged in
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "__Host-session",
    prefix = if_possible,
    provider = site,
    category = Necessary(Authentication),
    lifetime = session or "14 days",
)]
pub(super) struct Session(pub(super) String);

/// To remember your language
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "__Secure-language",
    prefix = if_possible,
    provider = site,
    category = Necessary(UserInterface),
    lifetime = "30 days",
)]
pub(super) struct Language(pub(super) String);

/// To keep the basket
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "basket", provider = site, category = Necessary(UserInput), lifetime = session, path = "/shop")]
pub(super) struct Basket(pub(super) String);

/// To remember what you chose
#[derive(Cookie, Debug)]
#[cookie(
    name = "__Host-choices",
    prefix = if_possible,
    provider = site,
    category = Necessary(Choices),
    lifetime = "180 days",
)]
pub(super) struct Chosen(pub(super) Choices);

/// To count visits
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "visits", provider = site, category = Statistics, lifetime = "90 days", recipients = [])]
pub(super) struct Visits(pub(super) u32);

/// To measure visits
#[derive(Cookie, Debug)]
#[cookie(
    name = "_ga",
    provider = "Measures Ltd",
    category = Statistics,
    lifetime = "390 days",
    set_by = Script,
    recipients = ["Measures Ltd"],
)]
pub(super) struct Measured(pub(super) String);

/// To play videos
#[derive(Cookie, Debug)]
#[cookie(
    name = "player",
    provider = "Video Ltd",
    category = Marketing,
    lifetime = "180 days",
    party = Third,
    recipients = ["Video Ltd"],
)]
pub(super) struct Player;

/// The application at its own address.
#[policy(
    site = "https://app.example.org",
    provider = "App",
    choices = Chosen,
    plain_http = allowed,
    recipients = [],
)]
pub(super) struct AppPolicy(Session, Language, Basket, Chosen, Visits, Measured, Player);

/// The application where others install it.
#[policy(site = run_time, choices = Chosen, plain_http = allowed, recipients = [])]
pub(super) struct VaultPolicy(Session, Language, Basket, Chosen, Visits, Measured, Player);

/// To keep you logged in on every host
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "shared", provider = site, category = Necessary(UserInput), lifetime = session, domain = site)]
pub(super) struct Shared(pub(super) String);

/// An application whose subdomains get its cookie.
#[policy(site = "https://app.example.org", provider = "App", recipients = [])]
pub(super) struct SharingPolicy(Shared);
