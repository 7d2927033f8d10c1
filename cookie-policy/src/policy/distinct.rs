//! Checking that no two cookies of a policy can be mistaken for each other.

use super::list::ListFacts;
use super::message::refuse;
use super::numbers::OfPolicy;
use super::parts;
use crate::declare::attributes::{Exemption, Party};
use crate::declare::category::Gate;
use crate::declare::declaration::Declaration;
use crate::declare::hash;

/// Checks that no two cookies are the same cookie for a browser. Those of `parts` are the last ones.
///
/// Only a cookie whose name was there is compared with those before it.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "`i` is below the length")]
pub(super) const fn check(cookies: &'static [Declaration], parts: &[ListFacts]) {
    let mut names = OfPolicy::NONE;
    let mut i = 0;
    while i < cookies.len() {
        if !names.insert(hash::mix(cookies[i].facts.identity >> 32)) {
            check_earlier(cookies, parts, i);
        }
        i += 1;
    }
}

/// Compares a cookie with those before it.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "both indices are below the length")]
const fn check_earlier(cookies: &'static [Declaration], parts: &[ListFacts], i: usize) {
    let mut j = 0;
    while j < i {
        if cookies[j].facts.identity >> 32 == cookies[i].facts.identity >> 32 {
            check_pair(cookies, parts, j, i);
        }
        j += 1;
    }
}

/// Two cookies of one name, each with the part that it is from, as messages say it.
struct Namesakes {
    one: &'static Declaration,
    part_of_one: [&'static str; 3],
    other: &'static Declaration,
    part_of_other: [&'static str; 3],
}

#[track_caller]
#[expect(clippy::indexing_slicing, reason = "both are places in the list")]
const fn check_pair(cookies: &'static [Declaration], parts: &[ListFacts], a: usize, b: usize) {
    if !hash::same(cookies[a].facts.name, cookies[b].facts.name) {
        return;
    }
    let pair = Namesakes {
        one: &cookies[a],
        part_of_one: parts::described(cookies.len(), parts, a),
        other: &cookies[b],
        part_of_other: parts::described(cookies.len(), parts, b),
    };
    check_place(&pair);
    check_partition(&pair);
    check_name(&pair);
}

#[track_caller]
const fn check_place(pair: &Namesakes) {
    let (x, y) = (&pair.one.facts, &pair.other.facts);
    let [x_part, y_part] = [pair.part_of_one, pair.part_of_other];
    if x.identity != y.identity && !is_one_elsewhere(pair.one, pair.other) {
        return;
    }
    let is_one = hash::same(x.rust_name, y.rust_name) && x.material == y.material;
    refuse!(
        "`",
        x.rust_name,
        "`",
        x_part[0],
        x_part[1],
        x_part[2],
        " and `",
        y.rust_name,
        "`",
        y_part[0],
        y_part[1],
        y_part[2],
        " are the same cookie for a browser: both have the name `",
        x.name,
        "` and the same domain and path; ",
        if is_one { "list it once" } else { "give each its own name" },
        " [A-NAME-DUP]"
    );
}

#[track_caller]
const fn check_partition(pair: &Namesakes) {
    if differ_by_partition_alone(pair.one, pair.other) {
        refuse!(
            "`",
            pair.one.facts.rust_name,
            "` and `",
            pair.other.facts.rust_name,
            "` both have the name `",
            pair.one.facts.name,
            "` and differ only in `partitioned`, which WebKitGTK does not know, so it keeps one cookie for both; give ",
            "each its own name [A-NAME-DUP]"
        );
    }
}

/// A request has only names, and a response has one line for each name.
#[track_caller]
const fn check_name(pair: &Namesakes) {
    let (x, y) = (&pair.one.facts, &pair.other.facts);
    let [x_part, y_part] = [pair.part_of_one, pair.part_of_other];
    let ours = pair.one.is_sent_here() && pair.other.is_sent_here();
    if ours && (needs_own_name(pair.one) || needs_own_name(pair.other)) {
        refuse!(
            "`",
            x.rust_name,
            "`",
            x_part[0],
            x_part[1],
            x_part[2],
            " and `",
            y.rust_name,
            "`",
            y_part[0],
            y_part[1],
            y_part[2],
            " both have the name `",
            x.name,
            "`, and a request does not show ",
            "which of them it has; rename one of them: a cookie that visitors can refuse, that is for authentication ",
            "or security, that holds the choices, or that has a name prefix needs its own name [A-NAME-SHADOW]"
        );
    }
}

/// Whether two cookies of one name are one on another host. Without `host`, that is the provider, for which a declaration
/// says its name or `site`.
const fn is_one_elsewhere(a: &Declaration, b: &Declaration) -> bool {
    let (x, y) = (&a.facts.attributes, &b.facts.attributes);
    matches!((x.party, y.party), (Party::Third, Party::Third))
        && hash::same(host_elsewhere(a), host_elsewhere(b))
        && x.storage as u8 == y.storage as u8
        && x.partitioned == y.partitioned
        && hash::same(x.path, y.path)
        && hash::same(x.domain, y.domain)
}

const fn host_elsewhere(cookie: &Declaration) -> &'static str {
    if cookie.facts.host.is_empty() { cookie.facts.provider } else { cookie.facts.host }
}

/// Whether two cookies of one name are at one place, apart from the partition.
const fn differ_by_partition_alone(a: &Declaration, b: &Declaration) -> bool {
    let (x, y) = (&a.facts.attributes, &b.facts.attributes);
    a.is_sent_here()
        && b.is_sent_here()
        && x.partitioned != y.partitioned
        && hash::same(x.path, y.path)
        && hash::same(x.domain, y.domain)
}

/// Whether it matters which of two cookies with one name a request has.
const fn needs_own_name(cookie: &Declaration) -> bool {
    let guards = matches!(
        cookie.facts.exemption,
        Some(Exemption::Choices | Exemption::Authentication | Exemption::Security)
    );
    // All name prefixes of browsers begin like this.
    let prefixed = matches!(cookie.facts.name.as_bytes(), [b'_', b'_', ..]);
    !matches!(cookie.category.gate(), Gate::Open) || guards || prefixed
}
