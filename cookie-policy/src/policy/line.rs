//! Checking in const evaluation that the texts of `Set-Cookie` lines agree with the declaration.

use crate::declare::facts::Facts;
use crate::declare::hash;
use crate::wire::octets::is_token_octet;
use crate::wire::set_cookie::REMOVED;

/// Whether the texts of the lines agree with the declaration, and nothing in them ends the header or begins an attribute.
pub(super) const fn matches(facts: &Facts) -> bool {
    is_name(facts)
        && is_plain(facts.attributes.path, b";")
        && is_plain(facts.attributes.domain, b"; ")
        && is_max_age(facts)
        && is_removal(facts)
        && (facts.formerly.is_empty() || is_former_removal(facts))
}

/// Whether the name is a token, has a `*` only if it varies, and has the right hash.
#[expect(clippy::indexing_slicing, reason = "`i` is below the length")]
const fn is_name(facts: &Facts) -> bool {
    let (bytes, mut stars, mut i) = (facts.name.as_bytes(), 0, 0);
    while i < bytes.len() {
        if !is_token_octet(bytes[i]) {
            return false;
        }
        stars += (bytes[i] == b'*') as usize;
        i += 1;
    }
    let number = hash::fnv(hash::fnv(hash::START, facts.name), "\0");
    i > 0 && stars == facts.varies as usize && facts.identity >> 32 == number >> 32
}

const fn is_max_age(facts: &Facts) -> bool {
    if facts.seconds == 0 {
        return facts.max_age.is_empty();
    }
    let mut text = LineReader { bytes: facts.max_age.as_bytes(), at: 0 };
    text.take("; Max-Age=") && text.take_number(facts.seconds) && text.is_at_end()
}

/// Reads the start of a removal up to the attributes; `None` if it is not a removal of the cookie.
const fn read_removal_start(facts: &Facts, removal: &'static str) -> Option<LineReader> {
    let mut text = LineReader { bytes: removal.as_bytes(), at: 0 };
    if text.take(facts.name) && text.take("=") && text.take(REMOVED) { Some(text) } else { None }
}

const fn is_removal(facts: &Facts) -> bool {
    let Some(mut text) = read_removal_start(facts, facts.removal) else { return false };
    text.take("; Path=")
        && text.take(facts.attributes.path)
        && (facts.attributes.domain.is_empty()
            || text.take("; Domain=") && text.take(facts.attributes.domain))
        && ends_with_attributes(facts, text)
}

/// Whether it is a removal with any path and domain.
const fn is_former_removal(facts: &Facts) -> bool {
    let Some(mut text) = read_removal_start(facts, facts.formerly) else { return false };
    is_plain(facts.formerly, b"") && text.take("; Path=") && {
        text.skip_value();
        let mut with_domain = LineReader { ..text };
        if with_domain.take("; Domain=") {
            with_domain.skip_value();
            text = with_domain;
        }
        ends_with_attributes(facts, text)
    }
}

/// Whether the text ends with the attributes that are the same at every path and domain.
const fn ends_with_attributes(facts: &Facts, mut text: LineReader) -> bool {
    (!facts.attributes.secure || text.take("; Secure"))
        && (!facts.attributes.http_only || text.take("; HttpOnly"))
        && text.take("; SameSite=")
        && text.take(facts.attributes.same_site.as_str())
        && (!facts.attributes.partitioned || text.take("; Partitioned"))
        && text.is_at_end()
}

/// Reads a text piece by piece.
struct LineReader {
    bytes: &'static [u8],
    at: usize,
}

impl LineReader {
    const fn is_at_end(&self) -> bool {
        self.at == self.bytes.len()
    }

    #[expect(clippy::indexing_slicing, reason = "both indices are below their lengths")]
    const fn take(&mut self, piece: &str) -> bool {
        let piece = piece.as_bytes();
        let mut i = 0;
        while i < piece.len() {
            if self.at == self.bytes.len() || self.bytes[self.at] != piece[i] {
                return false;
            }
            self.at += 1;
            i += 1;
        }
        true
    }

    /// Skips to the next attribute.
    #[expect(clippy::indexing_slicing, reason = "`at` is below the length")]
    const fn skip_value(&mut self) {
        while self.at < self.bytes.len() && self.bytes[self.at] != b';' {
            self.at += 1;
        }
    }

    /// Reads this number in decimal digits, without a leading zero.
    #[expect(clippy::indexing_slicing, reason = "`at` is below the length")]
    const fn take_number(&mut self, number: u64) -> bool {
        let start = self.at;
        let mut value: u64 = 0;
        while self.at < self.bytes.len() && self.bytes[self.at].is_ascii_digit() && value <= number {
            value = value * 10 + (self.bytes[self.at] - b'0') as u64;
            self.at += 1;
        }
        value == number && self.at > start && self.bytes[start] != b'0'
    }
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
