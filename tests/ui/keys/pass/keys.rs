use cookie_policy::Cookie;

/// To test keys
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site)]
#[cookie(category = Necessary(Authentication), lifetime = session,)]
struct TwoAttributes(String);

fn main() {
    assert_eq!(TwoAttributes::DECLARATION.name(), "sessionid");
}
