//! CSV with the columns of the Open Cookie Database.

use super::{Export, about, domain_of, embeds, is_somewhere, known_category, names};
use crate::declare::declaration::Declaration;
use crate::policy::PolicyFacts;
use crate::review::lock::lifetime;

/// The ten columns of the Open Cookie Database, and three that visitors are told.
const COLUMNS: [&str; 13] = [
    "ID",
    "Platform",
    "Category",
    "Cookie / Data Key name",
    "Domain",
    "Description",
    "Retention period",
    "Data Controller",
    "User Privacy & GDPR Rights Portals",
    "Wildcard match",
    "Third parties with access",
    "Party",
    "Exemption",
];

pub(super) fn export(policy: &'static PolicyFacts) -> Export {
    let mut text = line(COLUMNS.map(str::to_owned));
    for cookie in policy.cookies {
        text.push_str(&line(cells(policy, cookie)));
    }
    Export { text, missing: missing(policy) }
}

fn cells(policy: &PolicyFacts, cookie: &Declaration) -> [String; 13] {
    let beginning = beginning(cookie);
    [
        String::new(),
        String::new(),
        known_category(cookie).unwrap_or(cookie.category().label()).to_owned(),
        beginning.unwrap_or(cookie.name()).to_owned(),
        domain_of(policy, cookie).unwrap_or_default().to_owned(),
        cookie.purpose().to_owned(),
        lifetime::text(cookie.lifetime()),
        cookie.provider().to_owned(),
        cookie.provider_url().unwrap_or_default().to_owned(),
        if beginning.is_some() { "1" } else { "0" }.to_owned(),
        cookie.recipients().unwrap_or_default().join("; "),
        cookie.party().as_str().to_owned(),
        cookie.exemption().map_or("", |exemption| exemption.as_str()).to_owned(),
    ]
}

/// What names begin with, if that is all that is said of them: in this database, a wildcard stands for their end only.
fn beginning(cookie: &Declaration) -> Option<&'static str> {
    cookie.name().strip_suffix('*').filter(|beginning| !beginning.is_empty() && !beginning.contains('*'))
}

fn missing(policy: &PolicyFacts) -> Vec<String> {
    let always = "the columns `ID` and `Platform` are empty".to_owned();
    let unlinked = names(policy, |cookie| cookie.provider_url().is_none());
    let third = names(policy, |cookie| is_somewhere(policy, cookie));
    let stored = names(policy, |cookie| !cookie.is_cookie());
    let own = names(policy, |cookie| known_category(cookie).is_none());
    let patterns = names(policy, |cookie| cookie.facts.varies && beginning(cookie).is_none());
    let sentences = [
        about(&unlinked, "the column `User Privacy & GDPR Rights Portals` is empty without `provider_url`"),
        about(&third, "the column `Domain` is empty for third parties without `host`"),
        about(&stored, "no column says that this is not a cookie"),
        about(
            &patterns,
            "the column `Wildcard match` is for the beginnings of names only, so this is not one",
        ),
        about(&own, "the category is not one of the Open Cookie Database"),
        embeds(policy),
    ];
    [Some(always)].into_iter().chain(sentences).flatten().collect()
}

/// A line (RFC 4180).
fn line(cells: [String; 13]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(&harmless(cell))).collect();
    format!("{}\r\n", cells.join(","))
}

/// A text that no spreadsheet takes for a formula.
fn harmless(cell: &str) -> String {
    let quote = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    format!("{quote}{cell}")
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}
