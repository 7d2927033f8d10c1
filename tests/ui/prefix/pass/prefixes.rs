use cookie_policy::Cookie;

// A-PFX-SECURE: a domain and a path
/// To test prefixes
#[derive(Cookie)]
#[cookie(
    name = "__Secure-login",
    provider = site,
    category = Necessary(Authentication),
    lifetime = session,
    domain = "example.org",
    path = "/shop",
    http_only = false,
)]
struct Secure(String);

// A-PFX-HOST: readable by scripts, the path written out
/// To test prefixes
#[derive(Cookie)]
#[cookie(
    name = "__Host-login",
    provider = site,
    category = Necessary(Authentication),
    lifetime = session,
    path = "/",
    secure = true,
    http_only = false,
)]
struct Host(String);

// A-PFX-HTTP: a domain and a path
// A-PFX-JS: set by the server
/// To test prefixes
#[derive(Cookie)]
#[cookie(
    name = "__Http-login",
    provider = site,
    category = Necessary(Authentication),
    lifetime = session,
    domain = "example.org",
    path = "/shop",
)]
struct Http(String);

// A-PFX-HOSTHTTP: nothing but the defaults
/// To test prefixes
#[derive(Cookie)]
#[cookie(name = "__Host-Http-login", provider = site, category = Necessary(Authentication), lifetime = session)]
struct HostHttp(String);

// A-PFX-CASE: no prefix without its hyphen, or with one underscore
/// To test prefixes
#[derive(Cookie)]
#[cookie(name = "__hostlogin", provider = site, category = Necessary(UserInput), lifetime = session, secure = false)]
struct NoHyphen(String);

/// To test prefixes
#[derive(Cookie)]
#[cookie(name = "_host-login", provider = site, category = Necessary(UserInput), lifetime = session, secure = false)]
struct OneUnderscore(String);

// A-PFX-JS: a `__Host-` cookie of a script
/// To test prefixes
#[derive(Cookie)]
#[cookie(name = "__Host-zoom", provider = site, category = Necessary(UserInput), lifetime = session, set_by = Script)]
struct OfScript(String);

// A-PFX-OPTIONAL: a name with a prefix
/// To test prefixes
#[derive(Cookie)]
#[cookie(
    name = "__Host-token",
    prefix = if_possible,
    provider = site,
    category = Necessary(Authentication),
    lifetime = session,
)]
struct IfPossible(String);

/// To test prefixes
#[derive(Cookie)]
#[cookie(
    name = "__Secure-shared",
    prefix = if_possible,
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    domain = site,
    formerly(domain = "example.org"),
)]
struct OfSite(String);

fn main() {
    assert_eq!(Secure::DECLARATION.domain(), Some("example.org"));
    assert!(!Host::DECLARATION.http_only());
    assert!(Http::DECLARATION.http_only() && HostHttp::DECLARATION.http_only());
    assert!(!NoHyphen::DECLARATION.secure() && !OneUnderscore::DECLARATION.secure());
    assert_eq!(IfPossible::DECLARATION.name(), "__Host-token");
    assert_eq!(OfSite::DECLARATION.name(), "__Secure-shared");
    assert!(OfScript::DECLARATION.secure());
}
