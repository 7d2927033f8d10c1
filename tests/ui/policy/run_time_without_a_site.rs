use cookie_policy::testing::Visitor;
use cookie_policy::{Cookie, Document, Jar, policy};

/// To keep users logged in
#[derive(Cookie)]
#[cookie(name = "session", provider = site, category = Necessary(Authentication), lifetime = session)]
struct Session(String);

#[policy(site = run_time, recipients = [])]
struct VaultPolicy(Session);

fn main() {
    let _ = VaultPolicy::document();
    let _ = Document::of::<VaultPolicy>();
    let _ = Jar::<VaultPolicy>::from_cookie_header("");
    let _ = Visitor::<VaultPolicy>::new();
}
