//! What an application sets for all requests of its site.

use std::fmt;
#[cfg(feature = "http")]
use std::sync::Arc;
use std::time::SystemTime;

#[cfg(feature = "http")]
use crate::declare::attributes::Country;
use crate::jar::addresses::Addresses;
use crate::seal::Keyring;

/// The settings of a site.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) clock: fn() -> SystemTime,
    pub(crate) gpc: bool,
    pub(crate) keyring: Keyring,
    /// Made once, and kept as long as the program runs: each jar has it.
    pub(crate) addresses: &'static Addresses,
    #[cfg(feature = "http")]
    pub(crate) country: Option<Arc<VisitorCountry>>,
}

/// Says where the visitor of a request is.
#[cfg(feature = "http")]
pub(crate) type VisitorCountry = dyn Fn(&http::HeaderMap, &http::Extensions) -> Option<Country> + Send + Sync;

impl Default for Settings {
    fn default() -> Self {
        Self {
            clock: SystemTime::now,
            gpc: true,
            keyring: Keyring::default(),
            addresses: Addresses::DEFAULT,
            #[cfg(feature = "http")]
            country: None,
        }
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("gpc", &self.gpc)
            .field("keyring", &self.keyring)
            .finish_non_exhaustive()
    }
}
