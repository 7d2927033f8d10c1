use cookie_policy::{Choices, Cookie};

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "1 day", seal = signed)]
struct Preferences(Choices);

/// To remember the map
#[derive(Cookie)]
#[cookie(
    name = "map",
    provider = site,
    category = Preferences,
    lifetime = session,
    recipients = [],
    set_by = Script,
    seal = signed,
)]
struct Map(String);

/// To show videos
#[derive(Cookie)]
#[cookie(
    name = "player",
    provider = "Player",
    category = Marketing,
    lifetime = session,
    recipients = [],
    party = Third,
    seal = private,
)]
struct Player;

/// To keep the session of another program
#[derive(Cookie)]
#[cookie(name = "sid", provider = site, category = Necessary(Authentication), lifetime = session, seal = private)]
struct Elsewhere;

/// To keep the basket
#[derive(Cookie)]
#[cookie(name = "basket", provider = site, category = Necessary(UserInput), lifetime = session, formerly_signed = true)]
struct Basket(String);

fn main() {}
