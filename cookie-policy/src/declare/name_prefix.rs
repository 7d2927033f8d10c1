//! Name prefixes, with which a cookie promises attributes to servers (RFC 6265bis, section 4.1.3).

/// The prefixes, the longest first, because one is the beginning of another.
const PREFIXES: [&str; 4] = ["__Host-Http-", "__Host-", "__Http-", "__Secure-"];

/// Splits a name into its prefix and the rest. Declared prefixes have their usual case: the derive checks it.
pub(crate) fn split(name: &str) -> (&str, &str) {
    let length = PREFIXES.iter().find(|prefix| name.starts_with(**prefix)).map_or(0, |prefix| prefix.len());
    name.split_at_checked(length).unwrap_or(("", name))
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
