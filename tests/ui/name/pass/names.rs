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

// B-NAME: a `*` in front, and several
/// To measure visits
#[derive(Cookie)]
#[cookie(name = "*_ga_*.*", provider = site, category = Statistics, lifetime = "90 days", recipients = [])]
struct Several;

// A-NAME-TOKEN: other signs where another server or a script sets the cookie
// A-NAME-ASCII: letters that are not ASCII there
// A-NAME-KEPT: a space inside
/// To keep the visitor's filters
#[derive(Cookie)]
#[cookie(
    name = "filters[@shop/a:b], (\"é\") <{?}>",
    provider = site,
    category = Preferences,
    lifetime = "90 days",
    set_by = Script,
    recipients = [],
)]
struct OfScript(String);

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
    assert_eq!(Several::DECLARATION.name(), "*_ga_*.*");
    assert_eq!(OfScript::DECLARATION.name(), "filters[@shop/a:b], (\"é\") <{?}>");
    assert_eq!(Short::DECLARATION.name(), "!~");
    assert_eq!(Long::DECLARATION.name().len(), 1000);
}
