//! Hashes of declarations, for const evaluation and for the fingerprints in visitors' choices.

/// FNV-1a with 64 bits: cheap enough to evaluate hundreds of times in `const`. The macro crate has the same
/// function.
pub(crate) const fn fnv(mut state: u64, text: &str) -> u64 {
    let bytes = text.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        #[expect(
            clippy::indexing_slicing,
            reason = "const evaluation has no iterators, and `i` is below the length"
        )]
        let byte = bytes[i];
        state = (state ^ byte as u64).wrapping_mul(0x0000_0100_0000_01b3);
        i += 1;
    }
    state
}

/// The initial state of [`fnv`].
pub(crate) const START: u64 = 0xcbf2_9ce4_8422_2325;

/// Spreads each bit over the whole number, so that sums of mixed numbers rarely collide.
pub(crate) const fn mix(mut number: u64) -> u64 {
    number = (number ^ (number >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    number = (number ^ (number >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    number ^ (number >> 33)
}

/// `a == b`, in `const`.
pub(crate) const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut i = 0;
    while i < a.len() && i < b.len() {
        #[expect(clippy::indexing_slicing, reason = "`i` is below both lengths")]
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    a.len() == b.len()
}
