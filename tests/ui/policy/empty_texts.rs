use cookie_policy::policy;

#[policy(site = "https://example.org", provider = " ", recipients = ["", "InnoCraft Ltd"])]
struct SitePolicy();

#[policy(site = "https://example.org", site_name = "")]
struct Nameless();

#[policy(site = "https://example.org", site_name = " \n")]
struct Blank();

#[policy(site = run_time, seal_scope = " ")]
struct Unscoped();

#[policy(site = "https://example.org", provider = "\u{200b}", site_name = "\u{feff}", recipients = ["--"])]
struct Invisible();

#[policy(site = run_time, seal_scope = "\u{2060}")]
struct InvisibleScope();

fn main() {}
