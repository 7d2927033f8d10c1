use cookie_policy::Cookie;

// A-DOM-GRAMMAR: labels of 63 signs, 253 bytes together
/// To test domains
#[derive(Cookie)]
#[cookie(
    name = "long",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    domain = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
)]
struct Long(String);

// A-DOM-DOT: dots inside
// A-DOM-URL: nothing but the host
// A-DOM-IP: digits that are not an address
/// To test domains
#[derive(Cookie)]
#[cookie(
    name = "digits",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    domain = "127.0.0.1.xn--bcher-kva.example",
)]
struct Digits(String);

// A-DOM-CASE: lower-case letters
// A-DOM-EMPTY: one label of one letter
/// To test domains
#[derive(Cookie)]
#[cookie(name = "letter", provider = site, category = Necessary(UserInput), lifetime = session, domain = "x")]
struct Letter(String);

fn main() {
    assert_eq!(Long::DECLARATION.domain().unwrap().len(), 253);
    assert_eq!(Digits::DECLARATION.domain(), Some("127.0.0.1.xn--bcher-kva.example"));
    assert_eq!(Letter::DECLARATION.domain(), Some("x"));
}
