use cookie_policy::Cookie;

// A-NAME-TOKEN: every sign of the grammar
// B-NAME: a `*` in a cookie of a third party, at the end and inside
/// To measure visits
#[derive(Cookie)]
#[cookie(
    name = "aZ09!#$%&'*+-.^_`|~",
    provider = "Matomo",
    category = Statistics,
    lifetime = "90 days",
    party = Third,
    recipients = [],
)]
struct Signs;

// B-NAME: a unit struct, which this server never sets
/// To measure visits
#[derive(Cookie)]
#[cookie(name = "_pk_id.*", provider = site, category = Statistics, lifetime = "90 days", recipients = [])]
struct Prefixed;

// A-NAME-EMPTY: one letter
// A-NAME-CTL: the lowest sign that is none
// A-NAME-ASCII: the highest sign
/// To test names
#[derive(Cookie)]
#[cookie(name = "!~", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Short(String);

// A-SIZE-PAIR: a long name
/// To test names
#[derive(Cookie)]
#[cookie(
    name = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
)]
struct Long(String);

fn main() {
    assert_eq!(Signs::DECLARATION.name(), "aZ09!#$%&'*+-.^_`|~");
    assert_eq!(Prefixed::DECLARATION.name(), "_pk_id.*");
    assert_eq!(Short::DECLARATION.name(), "!~");
    assert_eq!(Long::DECLARATION.name().len(), 1000);
}
