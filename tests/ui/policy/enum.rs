use cookie_policy::policy;

#[policy(site = "https://example.org", recipients = [])]
enum SitePolicy {
    SessionId,
}

fn main() {}
