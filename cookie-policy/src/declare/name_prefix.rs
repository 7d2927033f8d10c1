//! Name prefixes, with which a cookie promises attributes to servers (RFC 6265bis, section 4.1.3).

/// The prefixes, the longest first, because one is the beginning of another.
const PREFIXES: [&str; 4] = ["__Host-Http-", "__Host-", "__Http-", "__Secure-"];

/// Splits a name into its prefix and the rest. Declared prefixes have their usual case: the derive checks it.
pub(crate) fn split(name: &str) -> (&str, &str) {
    let length = PREFIXES.iter().find(|prefix| name.starts_with(**prefix)).map_or(0, |prefix| prefix.len());
    name.split_at_checked(length).unwrap_or(("", name))
}

/// Returns the prefix whose promises browsers check for a name, whatever its case, or for some name that fits a pattern.
pub(crate) fn enforced(name: &str) -> &'static str {
    let (head, varies) = name.split_once('*').map_or((name, false), |(head, _)| (head, true));
    let begins = |text: &str, beginning: &str| {
        text.get(..beginning.len()).is_some_and(|text| text.eq_ignore_ascii_case(beginning))
    };
    let is_enforced = |prefix: &&&str| begins(head, prefix) || (varies && begins(prefix, head));
    PREFIXES.iter().find(is_enforced).copied().unwrap_or_default()
}

/// Whether `longer` is `name` with a prefix.
#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and `i` is below the lengths"
)]
pub(crate) const fn is_with_prefix(longer: &str, name: &str) -> bool {
    let mut i = 0;
    let mut found = false;
    while i < PREFIXES.len() {
        found |= is_concatenation(longer.as_bytes(), PREFIXES[i].as_bytes(), name.as_bytes());
        i += 1;
    }
    found
}

#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and the lengths are compared first"
)]
const fn is_concatenation(whole: &[u8], head: &[u8], tail: &[u8]) -> bool {
    let mut same = whole.len() == head.len() + tail.len();
    let mut i = 0;
    while same && i < whole.len() {
        same = whole[i] == if i < head.len() { head[i] } else { tail[i - head.len()] };
        i += 1;
    }
    same
}
