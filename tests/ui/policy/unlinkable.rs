use cookie_policy::policy;

#[policy(site = "https://example.org", contact = "the front desk", privacy_notice = "javascript:alert(1)")]
struct Script();

#[policy(site = "https://example.org", contact = "privacy@example.org?cc=", privacy_notice = "//evil.example")]
struct Elsewhere();

#[policy(site = "https://example.org", contact = "@", privacy_notice = "privacy")]
struct Relative();

fn main() {}
