//! What pages show of a visitor: the status for each category, and the last answer.

use std::fmt;

use crate::declare::category::Gate;
use crate::jar::status::{CategoryStatus, Status};
use crate::language::Language;
use crate::placement::installation::Installation;
use crate::placement::past::Agreed;

/// What a page shows of its visitor.
#[derive(Clone)]
pub(crate) struct VisitorState {
    pub(crate) site: &'static Installation,
    /// One for each category that visitors can refuse.
    pub(crate) statuses: Vec<CategoryStatus>,
    /// Unix time of the latest decision.
    pub(crate) decided: Option<u64>,
    /// The id that connects the records of the visitor's consent.
    pub(crate) id: Option<String>,
    /// What the visitor agreed to, if the site knows former releases.
    pub(crate) agreed: Vec<Agreed>,
}

impl fmt::Debug for VisitorState {
    /// Shows no id, because it leads to the records of the visitor.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VisitorState")
            .field("statuses", &self.statuses)
            .field("decided", &self.decided)
            .finish_non_exhaustive()
    }
}

impl VisitorState {
    /// The categories to ask about: they need consent, and there is no valid answer.
    pub(crate) fn questions(&self) -> impl Iterator<Item = &CategoryStatus> {
        self.statuses.iter().filter(|one| one.gate() == Gate::Granted && is_open(one.status()))
    }

    /// Whether the visitor has not answered, nor the browser for them.
    pub(crate) fn is_new(&self) -> bool {
        self.statuses.iter().all(|one| one.source().is_none())
    }

    /// The categories that the banner names. The first answer is for every category that needs consent.
    pub(crate) fn asked(&self) -> impl Iterator<Item = &CategoryStatus> {
        let is_new = self.is_new();
        let needs_consent = self.statuses.iter().filter(|one| one.gate() == Gate::Granted);
        needs_consent.filter(move |one| is_new || is_open(one.status()))
    }

    /// The categories whose cookies are used although the visitor did not accept them.
    pub(crate) fn used_unasked(&self) -> impl Iterator<Item = &CategoryStatus> {
        self.statuses.iter().filter(|one| one.is_used_unasked)
    }

    /// Returns the names of what was added to an outdated category since the visitor agreed to it, as far as the site knows.
    pub(crate) fn added_to(&self, one: &CategoryStatus, language: Language) -> Vec<String> {
        let is_wanted = |agreed: &&Agreed| agreed.category == one.category().key();
        let agreed = self.agreed.iter().find(is_wanted).filter(|_| one.status() == Status::Outdated);
        match (self.site.past, agreed) {
            (Some(past), Some(agreed)) => past.added_since(agreed, self.site, language),
            _ => Vec::new(),
        }
    }

    pub(crate) fn status_of(&self, key: &str) -> Option<&CategoryStatus> {
        self.statuses.iter().find(|one| one.category().key() == key)
    }
}

fn is_open(status: Status) -> bool {
    matches!(status, Status::NotAsked | Status::Outdated | Status::Expired)
}
