use cookie_policy::{Cookie, policy};

/// To keep users logged in
#[derive(Cookie)]
#[cookie(name = "session", provider = site, category = Necessary(Authentication), lifetime = session, seal = signed)]
struct Session(String);

#[policy(site = run_time, recipients = [])]
struct VaultPolicy(Session);

fn main() {}
