use cookie_policy::policy;

#[policy(site = "https://example.org", changed = "24 November 2026")]
struct InWords();

#[policy(site = "https://example.org", changed = "2026-13-01")]
struct NoMonth();

#[policy(site = "https://example.org", changed = "2026-02-30")]
struct NoDay();

#[policy(site = "https://example.org", changed = "2025-02-29")]
struct NoLeapYear();

#[policy(site = "https://example.org", changed = "2026-1-1")]
struct ShortNumbers();

#[policy(site = "https://example.org", changed = "")]
struct Empty();

#[policy(site = "https://example.org", changed = "2026-11-24T00:00")]
struct WithTime();

#[policy(site = "https://example.org", changed = "1969-12-31")]
struct BeforeCookies();

fn main() {}
