//! Why a site cannot be at an address.

use std::fmt;

/// Why a site cannot be where a [`Mount`](crate::Mount) says. It names the rule and, where one is the reason, the cookie.
///
/// ```
/// use cookie_policy::Mount;
///
/// let error = Mount::at("https://example.org/vault?page=1").unwrap_err();
/// assert_eq!((error.cookie(), error.rule()), (None, "A-MOUNT"));
/// assert!(error.to_string().contains("has a query"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacementError {
    /// The name of the cookie's Rust type; empty if no cookie is the reason.
    cookie: &'static str,
    rule: &'static str,
    reason: String,
    help: String,
}

impl PlacementError {
    pub(super) fn new(rule: &'static str, reason: impl Into<String>, help: impl Into<String>) -> Self {
        Self { cookie: "", rule, reason: reason.into(), help: help.into() }
    }

    pub(super) fn of(self, cookie: &'static str) -> Self {
        Self { cookie, ..self }
    }

    /// Returns the name of the Rust type of the cookie that cannot be there, or `None` if the address itself is not valid.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Mount, Site};
    ///
    /// # fn main() -> Result<(), cookie_policy::PlacementError> {
    /// let mount = Mount::at("http://transport.local")?;
    /// let error = Site::<TransportPolicy>::new().try_mounted(mount).unwrap_err();
    /// assert_eq!(error.cookie(), Some("SessionId"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn cookie(&self) -> Option<&'static str> {
        Some(self.cookie).filter(|cookie| !cookie.is_empty())
    }

    /// Returns the id of the rule, as in [`docs::rules`](crate::docs::rules).
    ///
    /// ```
    /// use cookie_policy::Mount;
    ///
    /// assert_eq!(Mount::at("example.org").unwrap_err().rule(), "A-MOUNT");
    /// ```
    #[must_use]
    pub fn rule(&self) -> &'static str {
        self.rule
    }
}

impl fmt::Display for PlacementError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { cookie, rule, reason, help } = self;
        if !cookie.is_empty() {
            write!(f, "`{cookie}`: ")?;
        }
        write!(f, "{reason}; {help} [{rule}]")
    }
}

impl std::error::Error for PlacementError {}
