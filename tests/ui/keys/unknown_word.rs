use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    party = Thrid,
)]
struct Party(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    set_by = script,
)]
struct SetBy(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    same_site = None_,
)]
struct SameSite(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    encoding = base64,
)]
struct Encoding(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    seal = sealed,
)]
struct Seal(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "__Host-sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    prefix = optional,
)]
struct Prefix(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    domain = host,
)]
struct Domain(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = sites, category = Necessary(UserInput), lifetime = session)]
struct Provider(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = sesion)]
struct Lifetime(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session and "14 days",
)]
struct Both(String);

fn main() {}
