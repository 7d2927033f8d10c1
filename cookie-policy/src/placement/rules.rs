//! Which declared cookies cannot live at an address.

use super::claims::Name;
use super::error::PlacementError;
use super::spot::Spot;
use crate::declare::attributes::SameSite;
use crate::declare::declaration::Declaration;
use crate::declare::facts::OF_SITE;
use crate::declare::name_prefix;
use crate::policy::PolicyFacts;
use crate::wire::domain;

/// The most bytes of an attribute (RFC 6265bis, section 5.6).
const LONGEST_ATTRIBUTE: usize = 1024;

/// A rule: its id, when a cookie breaks it, what is wrong, and what to do.
struct Rule {
    id: fn(&Declaration) -> &'static str,
    breaks: fn(&PolicyFacts, &Declaration, &Spot<'_>) -> bool,
    reason: &'static str,
    help: &'static str,
}

const RULES: [Rule; 8] = [
    Rule {
        id: |_| "A-SS-NONE",
        breaks: |_, cookie, spot| spot.is_plain_http() && cookie.same_site() == SameSite::None,
        reason: "browsers drop a `SameSite=None` cookie that is sent over plain HTTP",
        help: "serve the site over `https`, or declare `same_site = Lax`",
    },
    Rule {
        id: |_| "A-PART-SECURE",
        breaks: |_, cookie, spot| spot.is_plain_http() && cookie.partitioned(),
        reason: "browsers drop a partitioned cookie that is sent over plain HTTP",
        help: "serve the site over `https`, or remove the key `partitioned`",
    },
    Rule {
        id: |_| "A-SEC-SCHEME",
        breaks: |policy, cookie, spot| spot.is_plain_http() && cookie.secure() && !policy.plain_http,
        reason: "browsers drop a cookie with `Secure` that is sent over plain HTTP",
        help: "serve the site over `https`; if visitors may use it at home without, write `plain_http = allowed` in the policy",
    },
    Rule {
        id: |cookie| rule_of_prefix(name_prefix::split(cookie.name()).0),
        breaks: |_, cookie, spot| {
            spot.denies(name_prefix::split(cookie.name()).0) && !cookie.facts.prefix_may_go
        },
        reason: "browsers drop a cookie with this name prefix over plain HTTP, and one with `__Host-` below a path",
        help: "serve the site over `https` and at `/`, or declare `prefix = if_possible`, which leaves the prefix out there",
    },
    Rule {
        id: |_| "A-DOM-IP",
        breaks: |_, cookie, spot| cookie.facts.attributes.domain == OF_SITE && spot.address.is_ip(),
        reason: "`domain = site`, but the host of the site is an IP address, which no domain covers",
        help: "use a host with a name, or remove the key `domain`",
    },
    Rule {
        id: |_| "A-DOM-PSL",
        breaks: |_, cookie, spot| {
            cookie.facts.attributes.domain == OF_SITE && domain::is_public_suffix(spot.domain)
        },
        reason: "`domain = site`, but the host of the site is a single label or a public suffix, for which browsers keep no domain",
        help: "use a host such as `vault.example.org`, or remove the key `domain`",
    },
    Rule {
        id: |_| "A-DOM-MATCH",
        breaks: |_, cookie, spot| !is_in_domain(cookie, spot),
        reason: "the declared domain is neither the host of the site nor above it, so browsers drop the cookie",
        help: "declare `domain = site`, or remove the key `domain`",
    },
    Rule {
        id: |_| "A-SIZE-ATTR",
        breaks: |_, cookie, spot| spot.path(cookie.path()).len() > LONGEST_ATTRIBUTE,
        reason: "the path of the site and that of the cookie have more than 1024 bytes together, so browsers ignore it",
        help: "serve the site at a shorter path",
    },
];

fn rule_of_prefix(prefix: &str) -> &'static str {
    match prefix {
        "__Host-Http-" => "A-PFX-HOSTHTTP",
        "__Http-" => "A-PFX-HTTP",
        "__Host-" => "A-PFX-HOST",
        _ => "A-PFX-SECURE",
    }
}

fn is_in_domain(cookie: &Declaration, spot: &Spot<'_>) -> bool {
    match cookie.domain() {
        None | Some(OF_SITE) => true,
        Some(name) => domain::matches(&spot.address.host, &name.to_ascii_lowercase()),
    }
}

/// Checks that browsers keep a first-party cookie at an address.
pub(super) fn check(
    policy: &PolicyFacts,
    cookie: &Declaration,
    spot: &Spot<'_>,
) -> Result<(), PlacementError> {
    let broken = RULES.iter().find(|rule| (rule.breaks)(policy, cookie, spot));
    let error = |rule: &Rule| {
        let reason = format!("{} (`{}`)", rule.reason, spot.address);
        PlacementError::new((rule.id)(cookie), reason, rule.help).of(cookie.facts.rust_name)
    };
    broken.map_or(Ok(()), |rule| Err(error(rule)))
}

/// Checks that browsers do not take the name of a cookie at an address for one with a prefix that its declaration does not
/// have.
pub(super) fn check_name(cookie: &Declaration, name: Name, spot: &Spot<'_>) -> Result<(), PlacementError> {
    let Some(prefix) = spot.gained_prefix(name) else { return Ok(()) };
    let reason = format!("its name here, `{}`, is or can become one with the prefix `{prefix}`", name.here);
    let help = "give it another name, or write another text in `Mount::names`";
    Err(PlacementError::new(rule_of_prefix(prefix), reason, help).of(cookie.facts.rust_name))
}
