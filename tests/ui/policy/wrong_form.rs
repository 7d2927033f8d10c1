use cookie_policy::policy;

#[policy(
    site = example.org,
    site_name = 1,
    choices = "Preferences",
    provider = site,
    controller = site,
    contact = ["privacy@example.org"],
    privacy_notice(fr = "/privacy"),
    refusal = [],
    refusal(fr),
    processors = "Host Ltd",
    transfers = ["USA"],
    transfers(fr),
    recipients = "none",
    plain_http = "allowed",
    seal_scope = transport,
    languages = [en, fr],
    audience_exemption = "FR",
    changed = 20261124,
    embeds = "Video",
    own_origins = "https://cdn.example.org",
    jurisdictions = "EU",
    allow(A_SS_WIDE, why = "it is needed"),
    deny("A_SS_WIDE"),
    still_valid = [0x1a2b3c4d5e6f7081],
    crate = "cookie_policy",
)]
struct SitePolicy();

fn main() {}
