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

/// To show maps
#[derive(Cookie)]
#[cookie(name = "maps", provider = site, category = Maps, lifetime = session, recipients = [])]
struct Short(String);

/// To compare two designs
#[derive(Cookie)]
#[cookie(name = "ab", provider = site, category = Ab, lifetime = session, recipients = [])]
struct Shorter(String);

/// To show advertising
#[derive(Cookie)]
#[cookie(name = "ad", provider = site, category = Ad, lifetime = session, recipients = [])]
struct ShortSynonym(String);

fn main() {}
