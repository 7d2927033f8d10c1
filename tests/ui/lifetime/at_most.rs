use cookie_policy::{Choices, Cookie};

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Necessary(Authentication), lifetime = at_most)]
struct Alone(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "b", provider = site, category = Necessary(Authentication), lifetime = at_most session)]
struct OfASession(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "c", provider = site, category = Necessary(Authentication), lifetime = session or at_most "1 day")]
struct Mixed(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "d", provider = site, category = Necessary(Authentication), lifetime = at_least "1 day")]
struct AtLeast(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "e", provider = site, category = Necessary(Authentication), lifetime = at_most "401 days")]
struct TooLong(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "f", provider = site, category = Necessary(Authentication), lifetime = at_most "0 days")]
struct Zero(String);

/// To remember the choices
#[derive(Cookie)]
#[cookie(name = "g", provider = site, category = Necessary(Choices), lifetime = at_most "184 days")]
struct Preferences(Choices);

fn main() {}
