//! One line of what browsers did not load.

/// Something that browsers did not load, or would not have, because of
/// [`PolicyLayer::narrow`](crate::PolicyLayer::narrow): an item of [`Tally::blocked`](crate::Tally::blocked).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockedLoad {
    pub(super) directive: &'static str,
    pub(super) origin: String,
    pub(super) count: u64,
}

impl BlockedLoad {
    /// Returns the directive of the `Content-Security-Policy` that blocked it, such as `frame-src`.
    pub fn directive(&self) -> &'static str {
        self.directive
    }

    /// Returns the origin that it would have been loaded from. It is a word such as `inline` or `eval` for what has no origin,
    /// and `others` for every origin beyond the first 256.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Returns how many reports there were.
    pub fn count(&self) -> u64 {
        self.count
    }
}
