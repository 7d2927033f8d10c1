use cookie_policy::policy;

#[policy(
    site = "https://example.org",
    recipients = [],
    audience_exemption = "FR",
    plain_http = false,
    jurisdictions = FR,
    languages = [fr, pt-BR],
    changed = 2026-11-24,
    deny(A-SS-WIDE),
)]
struct SitePolicy();

fn main() {}
