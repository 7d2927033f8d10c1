//! The list of a site's cookies, with the address that the site has.

use super::{Export, ExportFormat};
use crate::jar::site::Site;
use crate::placement::located::{self, Located};
use crate::policy::Policy;

/// The list for other tools.
impl<P: Policy, K, L: Located> Site<P, K, L> {
    /// Returns the cookies of the site in a format, with the address of its mount.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{ExportFormat, Mount, Site};
    ///
    /// # fn main() -> Result<(), cookie_policy::PlacementError> {
    /// let site = Site::<TransportPolicy>::new().mounted(Mount::at("https://example.org/transport")?);
    /// assert!(site.export(ExportFormat::Iab).to_string().contains("\"domain\": \"example.org\""));
    /// # Ok(())
    /// # }
    /// ```
    pub fn export(&self, format: ExportFormat) -> Export {
        const { located::check::<L>(&P::FACTS) };
        Export::of_facts(self.installation().policy, format)
    }
}
