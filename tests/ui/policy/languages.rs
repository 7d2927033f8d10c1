use cookie_policy::policy;

#[policy(site = "https://example.org", languages = ["en", "English", "en_GB", "e", "FR", "fr"])]
struct SitePolicy();

#[policy(site = "https://example.org", languages = [])]
struct Mute();

fn main() {}
