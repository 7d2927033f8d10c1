use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Statistic,
    lifetime = session,
    recipients = [],
)]
struct Typo(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = marketing,
    lifetime = session,
    recipients = [],
)]
struct Lower(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Personalisation,
    lifetime = session,
    recipients = [],
)]
struct Own(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = AnonymousStatistics,
    lifetime = session,
    recipients = [],
)]
struct Type(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Analytics,
    lifetime = session,
    recipients = [],
)]
struct Synonym(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessery,
    lifetime = session,
)]
struct Misspelt(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary::Authentication,
    lifetime = session,
)]
struct Path(String);

fn main() {}
