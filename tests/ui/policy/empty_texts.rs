use cookie_policy::policy;

#[policy(site = "https://example.org", provider = " ", recipients = ["", "InnoCraft Ltd"])]
struct SitePolicy();

fn main() {}
