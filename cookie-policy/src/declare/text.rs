//! Questions about texts, in const evaluation.

/// Whether a text begins like another, whatever the case of its letters.
pub(crate) const fn starts_with(text: &str, start: &str) -> bool {
    contains_at(text, start, 0)
}

/// Whether two texts are the same, whatever the case of their letters.
pub(crate) const fn same(a: &str, b: &str) -> bool {
    a.len() == b.len() && starts_with(a, b)
}

/// Whether a text contains another, whatever the case of its letters.
pub(crate) const fn contains(text: &str, part: &str) -> bool {
    let mut i = 0;
    while i + part.len() <= text.len() {
        if contains_at(text, part, i) {
            return true;
        }
        i += 1;
    }
    false
}

/// Whether a text of tokens with spaces between them contains one, whatever the case of its letters.
pub(crate) const fn has_token(text: &str, token: &str) -> bool {
    let mut i = 0;
    while i + token.len() <= text.len() {
        if contains_at(text, token, i) && (i == 0 || ends_at(text, i - 1)) && ends_at(text, i + token.len()) {
            return true;
        }
        i += 1;
    }
    false
}

/// Whether no token has the byte at this index.
#[expect(clippy::indexing_slicing, reason = "the index is below the length")]
const fn ends_at(text: &str, index: usize) -> bool {
    index >= text.len() || text.as_bytes()[index].is_ascii_whitespace()
}

#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and both indices are below the lengths"
)]
const fn contains_at(text: &str, part: &str, start: usize) -> bool {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    if text.len() < start + part.len() {
        return false;
    }
    let mut i = 0;
    while i < part.len() {
        if !text[start + i].eq_ignore_ascii_case(&part[i]) {
            return false;
        }
        i += 1;
    }
    true
}

/// The number of characters.
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(crate) const fn chars(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut count, mut i) = (0, 0);
    while i < bytes.len() {
        // All bytes of a character except the first begin with the bits 10.
        count += (bytes[i] & 0xc0 != 0x80) as usize;
        i += 1;
    }
    count
}
