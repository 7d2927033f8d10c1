use cookie_policy::policy;

#[policy(site = "https://example.org", provider = " ", recipients = ["", "InnoCraft Ltd"])]
struct SitePolicy();

#[policy(site = "https://example.org", site_name = "")]
struct Nameless();

#[policy(site = "https://example.org", site_name = " \n")]
struct Blank();

fn main() {}
