use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = "1 month",
)]
struct Month(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = "6 months",
)]
struct Months(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = "1 year")]
struct Year(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session or "2 years",
)]
struct Remembered(String);

/// To keep the volume
#[derive(Cookie)]
#[cookie(
    name = "volume",
    provider = site,
    category = Necessary(UserInput),
    set_by = Script,
    storage = local_storage,
    lifetime = "2 years",
)]
struct Stored;

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Necessary(Authentication), lifetime = session or "1 month")]
struct UntilTheEnd(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "b", provider = site, category = Necessary(Authentication), lifetime = at_most "2 years")]
struct AtMost(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "c", provider = site, category = Necessary(Authentication), lifetime = "0 months")]
struct Zero(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "d", provider = site, category = Necessary(UserInput), lifetime = "1 month", refresh = true)]
struct Renewed(String);

fn main() {}
