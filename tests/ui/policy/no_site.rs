use cookie_policy::policy;

#[policy(recipients = [])]
struct Missing();

#[policy(site = "example.org", recipients = [])]
struct NoScheme();

#[policy(site = "https://", recipients = [])]
struct NoHost();

#[policy(site = "https://example.org/our cookies", recipients = [])]
struct Space();

#[policy]
struct Bare();

fn main() {}
