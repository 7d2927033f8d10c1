use cookie_policy::{Cookie, CookieValue};
use serde::{Deserialize, Serialize};

// A-VAL-OCTET: variants in ASCII as they are, and any under `percent`
/// To test shapes
#[derive(Cookie)]
#[cookie(name = "raw", provider = site, category = Necessary(UserInput), lifetime = session, encoding = raw)]
enum Raw {
    DarkBlue,
    r#Match,
    HTTP2,
}

/// To test shapes
#[derive(Cookie)]
#[cookie(name = "percent", provider = site, category = Necessary(UserInput), lifetime = session)]
enum Percent {
    Größe,
}

/// To test shapes
#[derive(Cookie)]
#[cookie(name = "named", provider = site, category = Necessary(UserInput), lifetime = session, encoding = json)]
#[derive(Serialize, Deserialize)]
struct Named {
    items: Vec<String>,
}

/// To test shapes
#[derive(Cookie)]
#[cookie(name = "no_fields", provider = site, category = Necessary(UserInput), lifetime = session, encoding = json)]
#[derive(Serialize, Deserialize)]
struct NoFields {}

/// To test shapes
#[derive(Cookie)]
#[cookie(name = "list", provider = site, category = Necessary(UserInput), lifetime = session, encoding = json)]
struct List(Vec<u8>);

/// To test shapes
#[derive(Cookie)]
#[cookie(name = "address", provider = site, category = Necessary(UserInput), lifetime = session, encoding = display)]
struct Address(std::net::IpAddr);

/// To test shapes
#[derive(Cookie)]
#[cookie(name = "number", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Number(i64);

/// To test shapes
#[derive(Cookie)]
#[cookie(name = "unit", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Unit;

fn main() {
    let texts = [Raw::DarkBlue.encode(), Raw::r#Match.encode(), Raw::HTTP2.encode(), Percent::Größe.encode()];
    assert_eq!(texts, ["dark-blue", "match", "h-t-t-p2", "größe"]);
    let _ = (Named { items: vec![] }.items, NoFields {}, List(vec![]).0, Number(0).0, Unit, Address([127, 0, 0, 1].into()).0);
}
