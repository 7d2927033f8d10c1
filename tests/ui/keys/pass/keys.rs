use cookie_policy::Cookie;

/// To test keys
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site)]
#[cookie(category = Necessary(Authentication), lifetime = session,)]
struct TwoAttributes(String);

// A-SEAL: what this server sets
/// To test seals
#[derive(Cookie)]
#[cookie(name = "signed", provider = site, category = Necessary(UserInput), lifetime = session, seal = signed)]
struct Signed(String);

/// To test seals
#[derive(Cookie)]
#[cookie(name = "private", provider = site, category = Necessary(UserInput), lifetime = session, seal = private)]
enum Private {
    Yes,
    No,
}

fn main() {
    let _ = (Signed(String::new()), Private::Yes, Private::No);
    assert_eq!(TwoAttributes::DECLARATION.name(), "sessionid");
}
