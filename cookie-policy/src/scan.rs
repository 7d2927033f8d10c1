//! Whether all of a text is of one kind.

/// Whether all bytes of a text fit: in one pass without branches, which a compiler makes of comparisons of many bytes at once.
#[inline]
pub(crate) fn all(text: &str, fits: impl Fn(u8) -> bool) -> bool {
    text.bytes().fold(true, |all, byte| all & fits(byte))
}
