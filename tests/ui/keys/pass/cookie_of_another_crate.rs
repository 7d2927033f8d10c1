// Beside the `Cookie` of another crate, the derive is written with its path.

use cookie::Cookie;
use cookie_policy::{Jar, policy};

/// To remember the user
#[derive(cookie_policy::Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(Authentication), lifetime = session)]
struct SessionId(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct SitePolicy(SessionId);

fn main() {
    let jar = Jar::<SitePolicy>::from_cookie_header("");
    SessionId("38afes7a8".into()).set(&jar).unwrap();
    let line: Cookie<'static> = jar.set_cookies().next().unwrap().into();
    assert_eq!(line.name(), "sessionid");
}
