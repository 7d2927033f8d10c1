use cookie_policy::{Choices, Cookie};

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "a_{}", names = 20, provider = site, category = Necessary(Authentication), lifetime = session)]
struct WithoutValue;

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "b_{}", names = 20, provider = site, category = Necessary(UserInput), lifetime = session, set_by = Script)]
struct OfScripts(String);

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "c_{}", names = 20, provider = site, category = Necessary(Authentication), lifetime = session, party = Third)]
struct OfOthers(String);

/// To remember the choices
#[derive(Cookie)]
#[cookie(name = "d_{}", names = 20, provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "{}", names = 20, provider = site, category = Necessary(Authentication), lifetime = session)]
struct WithoutBeginning(String);

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "{}_e", names = 20, provider = site, category = Necessary(Authentication), lifetime = session)]
struct InFront(String);

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "f_{}_{}", names = 20, provider = site, category = Necessary(Authentication), lifetime = session)]
struct Twice(String);

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "g_*_{}", names = 20, provider = site, category = Necessary(Authentication), lifetime = session)]
struct WithStar(String);

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "__Host-{}", names = 20, provider = site, category = Necessary(Authentication), lifetime = session)]
struct BeforeAPrefix(String);

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "__s{}", names = 20, provider = site, category = Necessary(Authentication), lifetime = session)]
struct PartOfAPrefix(String);

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "h_{state}", names = 20, provider = site, category = Necessary(Authentication), lifetime = session)]
struct Placeholder(String);

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "i_{}", provider = site, category = Necessary(Authentication), lifetime = session)]
struct WithoutNumber(String);

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "j", names = 20, provider = site, category = Necessary(Authentication), lifetime = session)]
struct NumberOfOne(String);

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "k_{}", names = 0, provider = site, category = Necessary(Authentication), lifetime = session)]
struct None(String);

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "l_{}", names = 151, provider = site, category = Necessary(Authentication), lifetime = session)]
struct TooMany(String);

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "m_{}", names = 99999, provider = site, category = Necessary(Authentication), lifetime = session)]
struct FarTooMany(String);

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(
    name = "n_{}",
    names = 20,
    provider = site,
    category = Necessary(Authentication),
    lifetime = session,
    formerly(name = "flow_{}"),
    formerly(name = "flow"),
)]
struct Renamed(String);

/// To remember the variant of a test
#[derive(Cookie)]
#[cookie(name = "o{}p{}", provider = site, category = Necessary(UserInput), lifetime = session, set_by = Script)]
struct TwiceOfScripts;

/// To log in with an account of another site
#[derive(Cookie)]
#[cookie(name = "q:{}", names = 20, provider = site, category = Necessary(Authentication), lifetime = session)]
struct WithColon(String);

fn main() {}
