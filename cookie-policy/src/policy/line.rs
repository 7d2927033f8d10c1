//! Checking in const evaluation that the texts of `Set-Cookie` lines agree with the declaration.

use std::str;

use crate::declare::attributes::Storage;
use crate::declare::facts::{Attributes, Facts};
use crate::declare::hash;
use crate::wire::set_cookie::REMOVED;

/// Whether the texts of the lines agree with the declaration, and nothing in them ends the header or begins an
/// attribute.
pub(super) const fn matches(facts: &Facts) -> bool {
    !matches!(facts.attributes.storage, Storage::Cookie) || is_line_of(facts)
}

const fn is_line_of(facts: &Facts) -> bool {
    is_name(facts.name, facts.varies, facts.identity)
        && (facts.names == 0 || matches!(facts.name.as_bytes(), [_, .., b'*']))
        && is_max_age(facts)
        && is_place(facts.name, &facts.attributes, facts.removal)
        && are_former_places(facts)
}

/// Whether browsers keep a cookie with this name, which has a `*` only if it varies, and the hash of the identity. What
/// this server sets has a token: see [`verify`](super::verify).
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn is_name(name: &str, varies: bool, identity: u64) -> bool {
    let (bytes, mut stars, mut i) = (name.as_bytes(), 0, 0);
    while i < bytes.len() {
        if bytes[i].is_ascii_control() || matches!(bytes[i], b';' | b'=') {
            return false;
        }
        stars += (bytes[i] == b'*') as usize;
        i += 1;
    }
    let number = hash::fnv(hash::fnv(hash::START, name), "\0");
    let is_trimmed = !matches!(bytes, [b' ', ..] | [.., b' ']);
    is_trimmed && stars < bytes.len() && (stars > 0) == varies && identity >> 32 == number >> 32
}

/// Whether `Max-Age` has the seconds of the lifetime.
const fn is_max_age(facts: &Facts) -> bool {
    // The first digit excludes a sign and leading zeros.
    let Some((b"; Max-Age=", number @ [b'1'..=b'9', ..])) = facts.max_age.as_bytes().split_at_checked(10)
    else {
        return facts.seconds == 0 && facts.max_age.is_empty();
    };
    let Ok(number) = str::from_utf8(number) else { return false };
    matches!(u64::from_str_radix(number, 10), Ok(seconds) if seconds == facts.seconds)
}

#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn are_former_places(facts: &Facts) -> bool {
    let mut i = 0;
    while i < facts.formerly.len() {
        let former = &facts.formerly[i];
        let (name, varies) = match former.other_name() {
            None => (facts.name, facts.varies),
            Some(name) => (name, false),
        };
        if !is_name(name, varies, former.identity) || !is_place(name, &former.attributes, former.removal) {
            return false;
        }
        i += 1;
    }
    true
}

/// Whether the text of the attributes agrees with them, and the removal has that text.
const fn is_place(name: &str, attributes: &Attributes, removal: &str) -> bool {
    let Attributes { path, domain, secure, http_only, partitioned, same_site, text, .. } = *attributes;
    let expected = [
        "; Path=",
        path,
        if domain.is_empty() { "" } else { "; Domain=" },
        domain,
        if secure { "; Secure" } else { "" },
        if http_only { "; HttpOnly" } else { "" },
        "; SameSite=",
        same_site.as_str(),
        if partitioned { "; Partitioned" } else { "" },
    ];
    is_plain(path, b";")
        && is_plain(domain, b"; ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        && is_concatenation(text, &expected)
        && is_concatenation(removal, &[name, "=", REMOVED, text])
}

#[expect(clippy::indexing_slicing, reason = "all indices are below the lengths")]
const fn is_concatenation(text: &str, pieces: &[&str]) -> bool {
    let (text, mut at, mut i) = (text.as_bytes(), 0, 0);
    while i < pieces.len() {
        let (piece, mut j) = (pieces[i].as_bytes(), 0);
        while j < piece.len() {
            if at == text.len() || text[at] != piece[j] {
                return false;
            }
            at += 1;
            j += 1;
        }
        i += 1;
    }
    at == text.len()
}

/// Whether a text is printable ASCII without certain characters.
#[expect(clippy::indexing_slicing, reason = "both indices are below their lengths")]
const fn is_plain(text: &str, without: &[u8]) -> bool {
    let bytes = text.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        let mut w = 0;
        while w < without.len() {
            if bytes[i] == without[w] {
                return false;
            }
            w += 1;
        }
        if !matches!(bytes[i], b' '..=b'~') {
            return false;
        }
        i += 1;
    }
    true
}
