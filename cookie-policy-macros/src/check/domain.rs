//! The `Domain` attribute.

use std::net::IpAddr;

use crate::complaints::{Complaints, quoted};
use crate::raw::{Cookie, Domain};
use crate::rules::{self, Rule};
use crate::words::Party;

/// The domain is valid. Of several rules that it breaks, the most helpful one is named.
pub(super) fn domain(raw: &Cookie, complaints: &mut Complaints) {
    for domain in raw.everywhere(&raw.domain, |former| &former.domain) {
        let Domain::Named(name) = &domain.value else { continue };
        if let Some((rule, help)) = fault(name, &DOMAIN) {
            let what = format!("{} is not a domain", quoted(name));
            complaints.rule(rule, domain.span, &what, &help);
        }
    }
}

/// The host of a third party is a host, and stands instead of a domain.
pub(super) fn host(raw: &Cookie, complaints: &mut Complaints) {
    let Some(host) = raw.host.value() else { return };
    if raw.party() == Party::First {
        let what = "`host` is for a cookie of a third party";
        complaints.add(host.span, what, "remove the key `host`: this site's cookies are on its own host");
    } else if !raw.domain.is_nothing() {
        let what = "`host` and `domain`";
        complaints.add(
            host.span,
            what,
            "remove the key `host`: a cookie with a domain is on all hosts below it",
        );
    } else if let Some((rule, help)) = fault(&host.value, &HOST) {
        let what = format!("{} is not a host", quoted(&host.value));
        complaints.rule(rule, host.span, &what, &help);
    }
}

/// What a key says besides the name of a host.
struct Asked {
    key: &'static str,
    /// What to write where no name is meant.
    none: &'static str,
    /// What to write instead of the text `site`.
    site: &'static str,
}

const DOMAIN: Asked = Asked {
    key: "domain",
    none: "remove the key `domain`: then browsers send the cookie to this host only",
    site: "for the domain of the site, write `domain = site`",
};

const HOST: Asked = Asked {
    key: "host",
    none: "write the name of the third party's host, such as `host = \"www.youtube.com\"`",
    site: "write the name of the third party's host, such as `host = \"www.youtube.com\"`",
};

/// The rule that the name breaks, and what to write instead.
fn fault(text: &str, asked: &Asked) -> Option<(&'static Rule, String)> {
    let key = asked.key;
    let none = || asked.none.to_owned();
    let instead = |text: &str| format!("write `{key} = \"{text}\"`");
    if text.is_empty() {
        Some((&rules::DOM_EMPTY, none()))
    } else if text == "site" {
        Some((&rules::DOM_GRAMMAR, asked.site.to_owned()))
    } else if text.trim_matches(['[', ']']).parse::<IpAddr>().is_ok() {
        Some((&rules::DOM_IP, none()))
    } else if let Some(rest) = text.strip_prefix('.') {
        Some((&rules::DOM_DOT, instead(rest)))
    } else if let Some(host) = host_of(text) {
        Some((&rules::DOM_URL, if host.is_empty() { none() } else { instead(host) }))
    } else if !text.is_ascii() {
        Some((&rules::DOM_GRAMMAR, format!("write the ASCII form of the {key}, which begins with `xn--`")))
    } else if text.len() > 1024 {
        Some((&rules::SIZE_ATTR, none()))
    } else if text.len() > 253 || !text.split('.').all(is_label) {
        Some((&rules::DOM_GRAMMAR, none()))
    } else if text.contains(|char: char| char.is_ascii_uppercase()) {
        Some((&rules::DOM_CASE, instead(&text.to_ascii_lowercase())))
    } else {
        None
    }
}

/// The host, in a text that has more than the host.
fn host_of(text: &str) -> Option<&str> {
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    let host = rest.split(['/', ':', '?', '#']).next()?.trim_start_matches("*.").trim_end_matches('.').trim();
    (host != text).then_some(host)
}

/// Letters, digits and inner hyphens (RFC 1123, section 2.1).
fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}
