//! Numbers that stand for declarations. The library has the same function, for what it adds.

/// FNV-1a, 64 bits, over texts with a separator between them that none of them can hold.
pub(crate) fn hash<'t>(texts: impl IntoIterator<Item = &'t str>) -> u64 {
    texts.into_iter().flat_map(|text| text.bytes().chain([0])).fold(0xcbf2_9ce4_8422_2325, |state, byte| {
        (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
