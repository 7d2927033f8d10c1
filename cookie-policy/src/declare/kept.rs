//! How long one cookie is kept.

use crate::declare::declaration::Declaration;

/// How long a browser keeps the cookie that a line sets.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kept<'t> {
    /// `; Max-Age=..`; empty for the session.
    pub(crate) max_age: &'t str,
    /// The seconds for which a seal is valid. `None`: the longest lifetime of the declaration.
    pub(crate) seconds: Option<u64>,
}

impl Declaration {
    /// How long `set` keeps the cookie: for the session if that is one of two lifetimes.
    pub(crate) const fn usual(&self) -> Kept<'static> {
        Kept { max_age: if self.facts.session { "" } else { self.facts.max_age }, seconds: None }
    }

    /// How long `set_persistent` keeps the cookie.
    pub(crate) const fn longest(&self) -> Kept<'static> {
        Kept { max_age: self.facts.max_age, seconds: None }
    }
}
