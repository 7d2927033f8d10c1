use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Necessary(Authentication), lifetime = "persistent")]
struct Own(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "a", provider = site, category = Necessary(Authentication), lifetime = at_most "long")]
struct AtMost(String);

/// To play videos
#[derive(Cookie)]
#[cookie(name = "a", provider = "Vendor", category = Statistics, party = Third, recipients = [], lifetime = "until you log out")]
struct OfOthers;

/// To play videos
#[derive(Cookie)]
#[cookie(name = "a", provider = "Vendor", category = Statistics, party = Third, recipients = [], lifetime = "")]
struct Empty;

/// To play videos
#[derive(Cookie)]
#[cookie(name = "a", provider = "Vendor", category = Statistics, party = Third, recipients = [], lifetime = "3 yeers")]
struct Unit;

/// To keep the volume
#[derive(Cookie)]
#[cookie(
    name = "volume",
    provider = site,
    category = Necessary(UserInterface),
    set_by = Script,
    storage = local_storage,
    lifetime = "unlimited",
)]
struct Stored;

/// To keep the volume
#[derive(Cookie)]
#[cookie(
    name = "volume",
    provider = site,
    category = Necessary(UserInterface),
    set_by = Script,
    storage = session_storage,
    lifetime = "tab",
)]
struct OfATab;

fn main() {}
