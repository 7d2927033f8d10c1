//! The visitor's status for a category.

use crate::declare::category::{CategoryDeclaration, Gate};
use crate::declare::serialize::serialize;
use crate::declare::words::words;

words! {
    /// The visitor's status for a category.
    pub enum Status {
        /// There is no valid choice: the choices cookie is absent, malformed or repeated, or does not name the
        /// category.
        NotAsked = "not asked",
        /// The visitor granted the category, and the grant is still valid.
        Granted = "granted",
        /// The visitor or Global Privacy Control refused it: see [`Jar::source`](crate::Jar::source).
        Refused = "refused",
        /// The visitor granted it, but the declarations of the category have changed since.
        Outdated = "outdated",
        /// The visitor chose longer ago than the lifetime of the choices cookie, so ask again.
        Expired = "expired",
    }

    /// Where a decision comes from.
    pub enum Source {
        /// The visitor's own answer.
        Visitor = "visitor",
        /// The browser's header `Sec-GPC: 1` (Global Privacy Control).
        Gpc = "gpc",
    }
}

/// The visitor's status for one category, as data: for a form on a page.
///
/// [`Jar::statuses`](crate::Jar::statuses) returns one for each category that visitors can refuse.
#[derive(Clone, Copy, Debug)]
pub struct CategoryStatus {
    pub(crate) category: &'static CategoryDeclaration,
    pub(crate) gate: Gate,
    pub(crate) status: Status,
    pub(crate) source: Option<Source>,
    /// Whether its cookies are used although the visitor did not accept them.
    pub(crate) is_used_unasked: bool,
}

impl CategoryStatus {
    /// Returns the category.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let labels: Vec<_> = jar.statuses().map(|one| one.category().label()).collect();
    /// assert_eq!(labels, ["Statistics cookies"]);
    /// # }
    /// ```
    pub fn category(&self) -> &'static CategoryDeclaration {
        self.category
    }

    /// Returns when cookies of the category may be set for this visitor. For
    /// [`AnonymousStatistics`](crate::AnonymousStatistics) that depends on the country: see
    /// [`Site::visitor_country`](crate::Site::visitor_country).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Gate;
    ///
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// assert!(jar.statuses().all(|one| one.gate() == Gate::Granted));
    /// # }
    /// ```
    pub fn gate(&self) -> Gate {
        self.gate
    }

    /// Returns the visitor's status for the category.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Status;
    ///
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// assert!(jar.statuses().all(|one| one.status() == Status::NotAsked));
    /// # }
    /// ```
    pub fn status(&self) -> Status {
        self.status
    }

    /// Returns where the status comes from, or `None` if there is no decision.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Answer, Source};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// assert!(jar.statuses().all(|one| one.source().is_none()));
    /// jar.answer(Answer::refuse_all())?;
    /// assert!(jar.statuses().all(|one| one.source() == Some(Source::Visitor)));
    /// # Ok(())
    /// # }
    /// ```
    pub fn source(&self) -> Option<Source> {
        self.source
    }
}

serialize! {
    one: CategoryStatus => {
        "category": one.category.key(),
        "gate": one.gate,
        "status": one.status,
        "source": one.source,
    }
}
