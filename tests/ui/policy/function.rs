use cookie_policy::policy;

#[policy(site = "https://example.org", recipients = [])]
fn site_policy() {}

fn main() {}
