//! What an application sets for all requests of its site.

use std::fmt;
use std::sync::Arc;
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
use std::sync::Once;
use std::time::SystemTime;

#[cfg(feature = "http")]
use crate::declare::attributes::Country;
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
use crate::jar::blocked::BlockedLoads;
use crate::jar::languages::Languages;
#[cfg(feature = "http")]
use crate::placement::address::Transport;
use crate::placement::installation::Installation;
use crate::placement::table::Placement;
use crate::seal::Keyring;

/// The settings of a site.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) clock: fn() -> SystemTime,
    pub(crate) gpc: bool,
    pub(crate) keyring: Keyring,
    pub(crate) placement: Placement,
    /// The installation without TLS beside the main one.
    pub(crate) plain: Option<&'static Installation>,
    /// The sites with which browsers must not mix this one.
    pub(crate) neighbours: Vec<&'static Installation>,
    /// Which of them a request came to.
    #[cfg(feature = "http")]
    pub(crate) transport: Option<Arc<TransportOf>>,
    /// Whether it was logged that this function contradicts a browser.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) contradiction: Arc<Once>,
    /// What browsers did not load.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) blocked: Arc<BlockedLoads>,
    #[cfg(feature = "http")]
    pub(crate) country: Option<Arc<VisitorCountry>>,
    pub(crate) languages: Option<Arc<Languages>>,
}

/// Says where the visitor of a request is.
#[cfg(feature = "http")]
pub(crate) type VisitorCountry = dyn Fn(&http::HeaderMap, &http::Extensions) -> Option<Country> + Send + Sync;

/// Says which transport a request came by.
#[cfg(feature = "http")]
pub(crate) type TransportOf = dyn Fn(&http::HeaderMap, &http::Extensions) -> Option<Transport> + Send + Sync;

impl Default for Settings {
    fn default() -> Self {
        Self {
            clock: SystemTime::now,
            gpc: true,
            keyring: Keyring::default(),
            placement: Placement::default(),
            plain: None,
            neighbours: Vec::new(),
            #[cfg(feature = "http")]
            transport: None,
            #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
            contradiction: Arc::new(Once::new()),
            #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
            blocked: Arc::default(),
            #[cfg(feature = "http")]
            country: None,
            languages: None,
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
