//! How a visitor stands to a category.

use crate::declare::category::{CategoryDeclaration, Gate};
use crate::declare::words::words;

words! {
    /// What the visitor decided about a category.
    pub enum Status {
        /// Nothing that counts: no choices cookie, a malformed or repeated one, or one that leaves the category out.
        NotAsked = "not asked",
        /// Granted, and it still holds.
        Granted = "granted",
        /// Refused, by the visitor or by Global Privacy Control: see [`Jar::source`](crate::Jar::source).
        Refused = "refused",
        /// Granted, but the declarations of the category changed since.
        Outdated = "outdated",
        /// Decided longer ago than the lifetime of the choices cookie, so the visitor is to be asked again.
        Expired = "expired",
    }

    /// Where a decision comes from.
    pub enum Source {
        /// The visitor's own answer.
        Visitor = "visitor",
        /// The browser's `Sec-GPC: 1` (Global Privacy Control).
        Gpc = "gpc",
    }
}

/// How a visitor stands to one category, as data: for the form of a policy page.
#[derive(Clone, Copy, Debug)]
pub struct CategoryStatus {
    pub(crate) category: &'static CategoryDeclaration,
    pub(crate) gate: Gate,
    pub(crate) status: Status,
    pub(crate) source: Option<Source>,
}

impl CategoryStatus {
    /// The category.
    pub fn category(&self) -> &'static CategoryDeclaration {
        self.category
    }

    /// Returns the gate of the category for this visitor. That of anonymous statistics depends on the country: see
    /// [`Site::visitor_country`](crate::Site::visitor_country).
    pub fn gate(&self) -> Gate {
        self.gate
    }

    /// What the visitor decided.
    pub fn status(&self) -> Status {
        self.status
    }

    /// Where that comes from; `None` if there is no decision.
    pub fn source(&self) -> Option<Source> {
        self.source
    }
}
