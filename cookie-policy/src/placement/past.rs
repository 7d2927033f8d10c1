//! What a site knows of former releases of its policy.

use std::fmt::Debug;

use super::installation::Installation;
use crate::language::Language;

/// The former releases of a policy. Pages show them; `review/`, which is above, knows how to compare them.
pub(crate) trait Past: Debug + Send + Sync {
    /// Returns what changed for visitors of a site, the newest release first.
    fn releases(&self, site: &Installation, language: Language) -> Vec<Release>;

    /// Returns the names of what was added to a category since a visitor agreed to it: nothing if the list of that time is not
    /// known.
    fn added_since(&self, agreed: &Agreed, site: &Installation, language: Language) -> Vec<String>;
}

/// What changed with a release, in the words of a language.
pub(crate) struct Release {
    /// `YYYY-MM-DD`; `None` if the policy did not say it.
    pub(crate) date: Option<String>,
    pub(crate) changes: Vec<String>,
}

/// The lists of a category that a visitor agreed to.
#[derive(Clone, Debug)]
pub(crate) struct Agreed {
    /// The key of the category.
    pub(crate) category: &'static str,
    pub(crate) fingerprints: Vec<u64>,
}
