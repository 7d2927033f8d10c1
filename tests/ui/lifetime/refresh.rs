use cookie_policy::{Choices, Cookie};

/// To keep the basket
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Necessary(UserInput), lifetime = session, refresh = true)]
struct Basket(String);

/// To count visits
#[derive(Cookie)]
#[cookie(name = "b", provider = site, category = Statistics(Anonymous), lifetime = "30 days", refresh = true)]
struct Audience(String);

/// To remember the choices
#[derive(Cookie)]
#[cookie(name = "c", provider = site, category = Necessary(Choices), lifetime = "184 days", refresh = true)]
struct Preferences(Choices);

fn main() {}
