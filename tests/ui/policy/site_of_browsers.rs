use cookie_policy::policy;

#[policy(site = "https://Example.org", recipients = [])]
struct UpperCase();

#[policy(site = "https://example.org:443/Shop", recipients = [])]
struct PortOfTls();

#[policy(site = "http://LOCALHOST:80", recipients = [])]
struct Both();

fn main() {}
