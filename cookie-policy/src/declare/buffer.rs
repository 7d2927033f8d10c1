//! A text of const evaluation, which has no `String`.

use std::str;

/// A text in a fixed buffer. What does not fit is cut.
pub(crate) struct Buffer<const N: usize> {
    bytes: [u8; N],
    len: usize,
}

impl<const N: usize> Buffer<N> {
    pub(crate) const EMPTY: Self = Self { bytes: [0; N], len: 0 };

    #[expect(clippy::indexing_slicing, reason = "both indices are below their lengths")]
    pub(crate) const fn push(&mut self, bytes: &[u8]) {
        let mut i = 0;
        while i < bytes.len() && self.len < N {
            self.bytes[self.len] = bytes[i];
            self.len += 1;
            i += 1;
        }
    }

    /// Returns the text, or `None` if a character was cut.
    pub(crate) const fn as_str(&self) -> Option<&str> {
        match str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => Some(text),
            Err(_) => None,
        }
    }
}
