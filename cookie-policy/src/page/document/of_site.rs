//! The policy page of an installation.

use super::Document;
use crate::jar::site::Site;
use crate::placement::located::{self, Located};
use crate::policy::Policy;

/// The policy page.
impl<P: Policy, K, L: Located> Site<P, K, L> {
    /// Returns the policy page of the site: with the address of its [mount](Site::mounted), its
    /// [identity](Site::identity), and the cookies as they are sent there. Of two mounts, it is the page of the one with
    /// `https`, which also lists the choices cookie of the other one, if answers write it, too.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Mount, Site};
    ///
    /// # fn main() -> Result<(), cookie_policy::PlacementError> {
    /// let site = Site::<TransportPolicy>::new().mounted(Mount::at("https://example.org/transport")?);
    /// assert!(site.document().json().to_string().contains(r#""address": "https://example.org/transport""#));
    /// # Ok(())
    /// # }
    /// ```
    pub fn document(&self) -> Document {
        const { located::check::<L>(&P::FACTS) };
        Document::of_installation(self.installation())
    }
}
