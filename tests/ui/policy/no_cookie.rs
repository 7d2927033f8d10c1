use cookie_policy::policy;

struct Basket(String);

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct SitePolicy(Basket);

fn main() {}
