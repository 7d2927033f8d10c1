use cookie_policy::policy;

#[policy(site = "https://Example.org", recipients = [])]
struct UpperCase();

#[policy(site = "https://example.org:443/Shop", recipients = [])]
struct PortOfTls();

#[policy(site = "http://LOCALHOST:80", recipients = [])]
struct Both();

#[policy(site = "https://example.org:0443", recipients = [])]
struct PortWithAZero();

#[policy(site = "https://example.org:08443/shop", recipients = [])]
struct OtherPortWithAZero();

#[policy(site = "https://[2001:DB8:0::1]", recipients = [])]
struct LongAddress();

fn main() {}
