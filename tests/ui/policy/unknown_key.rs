use cookie_policy::policy;

#[policy(site = "https://example.org", choises = Preferences, colour = "blue", recipients = [], recipients = [])]
struct SitePolicy();

fn main() {}
