use cookie_policy::policy;

#[policy(site = "https://example.org", provider = " ", recipients = ["", "InnoCraft Ltd"])]
struct SitePolicy();

#[policy(site = "https://example.org", site_name = "")]
struct Nameless();

#[policy(site = "https://example.org", site_name = " \n")]
struct Blank();

#[policy(site = "https://example.org", controller = "", refusal = " ", refusal(fr = ""))]
struct Silent();

#[policy(site = "https://example.org", refusal(fr = "Tout fonctionne sans ces cookies."))]
struct OnlyTranslated();

#[policy(site = "https://example.org", processors = [""], transfers = "", transfers(fr = "Vers les États-Unis."))]
struct Empty();

#[policy(site = run_time, seal_scope = " ")]
struct Unscoped();

#[policy(site = "https://example.org", provider = "\u{200b}", site_name = "\u{feff}", recipients = ["--"])]
struct Invisible();

#[policy(site = run_time, seal_scope = "\u{2060}")]
struct InvisibleScope();

fn main() {}
