use cookie_policy::policy;

#[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
struct SitePolicy(Basket);

fn main() {}
