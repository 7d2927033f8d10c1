use cookie_policy::Cookie;

// A-NAME-FAMILY: a name that ends with the suffix, of a cookie that this server sets, at another path than before
/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(
    name = "oidc_{}",
    names = 20,
    provider = site,
    category = Necessary(Authentication),
    lifetime = "10 minutes",
    path = "/login",
    formerly(path = "/"),
)]
struct OidcFlow(String);

// A-COUNT-HOST: all names of a host
/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "__Host-oidc-{}", names = 150, provider = site, category = Necessary(Authentication), lifetime = session)]
struct Prefixed(String);

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "_s{}", names = 1, provider = site, category = Necessary(Authentication), lifetime = at_most "1 day")]
struct Short(String);

fn main() {
    assert_eq!(OidcFlow::DECLARATION.name(), "oidc_*");
    assert_eq!(Prefixed::DECLARATION.name(), "__Host-oidc-*");
    assert_eq!(Short::DECLARATION.name(), "_s*");
}
