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

/// To test seals
#[derive(Cookie)]
#[cookie(
    name = "formerly_signed",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    seal = private,
    formerly_signed = true,
)]
struct FormerlySigned(String);

/// To test seals
#[derive(Cookie)]
#[cookie(name = "never_signed", provider = site, category = Necessary(UserInput), lifetime = session, formerly_signed = false)]
struct NeverSigned(String);

// A-DEL-MOVED: another name, path, domain or partition, several of them, or from a path to the root
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

/// To test former places
#[derive(Cookie)]
#[cookie(
    name = "__Host-d",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    partitioned = true,
    formerly(),
    formerly(name = "d", until = "2027-11-24"),
    formerly(name = "d", path = "/d"),
    formerly(name = "d", path = "/d/"),
    formerly(name = "D", path = "/d"),
    formerly(name = "d", domain = "example.org"),
    formerly(name = "d", domain = "example.org", partitioned = true),
    formerly(name = "__Secure-d", path = "/d", until = "1970-01-01"),
    formerly(name = "__host-d"),
    formerly(name = "__Host-Http-d"),
)]
struct Everything(String);

/// To test former places
#[derive(Cookie)]
#[cookie(
    name = "e_*",
    provider = site,
    category = Statistics,
    lifetime = session,
    set_by = Script,
    recipients = [],
    formerly(name = "e_*", path = "/e"),
    formerly(domain = "example.org"),
)]
struct Varying;

fn main() {
    let _ = (Everything(String::new()), Varying);
    let _ = (Path(String::new()), Domain(String::new()), Root(String::new()));
    let _ = (Signed(String::new()), Private::Yes, Private::No);
    let _ = (FormerlySigned(String::new()), NeverSigned(String::new()));
    assert_eq!(TwoAttributes::DECLARATION.name(), "sessionid");
}
