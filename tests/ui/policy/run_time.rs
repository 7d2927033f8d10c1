use cookie_policy::policy;

#[policy(site = run_time, site_name = "Vault", provider = "Example", recipients = [])]
struct SitePolicy();

#[policy(site = runtime, recipients = [])]
struct Misspelt();

fn main() {}
