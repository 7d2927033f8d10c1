use cookie_policy::policy;

#[policy(site = "https://example.org", recipients = [], parts = "auth::AuthCookies")]
struct Text();

#[policy(part = true)]
struct Value();

fn main() {}
