use cookie_policy::policy;

#[policy(site = "https://example.org", recipients = [], audience_exemption = [DE])]
struct Germany();

#[policy(site = "https://example.org", recipients = [], audience_exemption = [FR, fr, GB, Atlantis])]
struct Others();

fn main() {}
