use cookie_policy::Cookie;

/// To suggest stops
#[derive(Cookie)]
#[cookie(name = "stops", provider = site, category = crate::Personalisation, lifetime = session, recipients = [])]
struct Stops(String);

fn main() {}
