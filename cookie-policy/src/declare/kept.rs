//! How long one cookie is kept.

/// How long a browser keeps the cookie that a line sets.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kept<'t> {
    /// `; Max-Age=..`; empty for the session.
    pub(crate) max_age: &'t str,
    /// The seconds for which a seal is valid. `None`: the longest lifetime of the declaration.
    pub(crate) seconds: Option<u64>,
}
