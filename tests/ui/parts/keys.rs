use cookie_policy::{Cookie, policy};
use cookie_policy_tests_library::auth::AuthCookies;

/// To keep users logged in
#[derive(Cookie)]
#[cookie(name = "login", provider = site, category = Necessary(Authentication), lifetime = "14 days")]
struct Login(String);

#[policy(
    part,
    site = "https://example.org",
    site_name = "Example",
    choices = Login,
    provider = "Example",
    recipients = [],
    languages = ["en"],
    audience_exemption = [FR],
    changed = "2026-11-30",
    parts = [AuthCookies],
    embeds = [Login],
    retired = [Login],
    still_valid(Statistics = [1]),
)]
struct KeysOfSites(Login);

#[policy(part, part, crate = ::cookie_policy)]
struct Twice(Login);

#[policy(part)]
struct ListedTwice(Login, Login);

#[policy(part)]
enum NotAStruct {}

#[policy(site = "https://example.org", provider = "Example", recipients = [], parts = [AuthCookies, AuthCookies])]
struct PartTwice();

fn main() {}
