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

// A-DEL-MOVED: another path, another domain, both, or from a path to the root
/// To test former places
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Necessary(UserInput), lifetime = session, formerly(path = "/a"))]
struct Path(String);

/// To test former places
#[derive(Cookie)]
#[cookie(
    name = "__Secure-b",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    path = "/b",
    formerly(path = "/b", domain = "example.org"),
)]
struct Domain(String);

/// To test former places
#[derive(Cookie)]
#[cookie(name = "c", provider = site, category = Necessary(UserInput), lifetime = session, path = "/c", formerly())]
struct Root(String);

fn main() {
    let _ = (Path(String::new()), Domain(String::new()), Root(String::new()));
    let _ = (Signed(String::new()), Private::Yes, Private::No);
    assert_eq!(TwoAttributes::DECLARATION.name(), "sessionid");
}
