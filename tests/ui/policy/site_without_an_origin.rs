use cookie_policy::policy;

#[policy(site = "https://user@example.org/", recipients = [])]
struct UserName();

#[policy(site = "https://example.org:99999/", recipients = [])]
struct PortTooHigh();

#[policy(site = "https://example.org:0", recipients = [])]
struct PortZero();

#[policy(site = "https://example.org:", recipients = [])]
struct EmptyPort();

#[policy(site = "https://exa%6dple.org", recipients = [])]
struct EncodedHost();

#[policy(site = "https://[::g]:8080", recipients = [])]
struct MalformedAddress();

#[policy(site = "https://127.1", recipients = [])]
struct ShortAddress();

fn main() {}
