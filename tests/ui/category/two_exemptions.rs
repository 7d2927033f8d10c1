use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(Authentication, Security),
    lifetime = session,
)]
struct Both(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(), lifetime = session)]
struct None(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = crate::Personalisation(Anonymous),
    lifetime = session,
    recipients = [],
)]
struct OfItsOwn(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary("LoadBalancing"), lifetime = session)]
struct Text(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary("required"), lifetime = session)]
struct OtherText(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(Exemption::LoadBalancing), lifetime = session)]
struct Path(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = cookie_policy::Necessary(Authentication), lifetime = session)]
struct PathBefore(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Statistics(), lifetime = session, recipients = [])]
struct NoKind(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Statistics("anonymous"), lifetime = session, recipients = [])]
struct KindAsText(String);

fn main() {}
