use cookie_policy::{Cookie, policy};

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = session)]
struct SessionId(String);

/// To keep the session
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Session(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct SitePolicy(SessionId, Session);

/// To keep the volume
#[derive(Cookie)]
#[cookie(name = "volume", provider = site, party = Third, category = Necessary(Media), lifetime = session)]
struct Volume;

/// To keep the volume
#[derive(Cookie)]
#[cookie(name = "volume", provider = "Example", party = Third, category = Necessary(Media), lifetime = session)]
struct Loudness;

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct PlayerPolicy(Volume, Loudness);

fn main() {}
