//! The history of a site's policy: on its pages, and as a feed with its address.

use super::History;
use crate::jar::site::Site;
use crate::placement::located::{self, At, Located};
use crate::policy::Policy;
use crate::review::lock::error::LockError;

/// The history of the policy.
impl<P: Policy, K, const MOUNTED: bool, const NAMED: bool> Site<P, K, At<MOUNTED, NAMED>> {
    /// Shows visitors what changed since former releases. `former` has the texts of their lock files, the oldest first.
    ///
    /// The policy page lists the changes below the date of the last one, in the visitor's language. A visitor whose consent is
    /// [`Outdated`](crate::Status::Outdated) is told by banner and page what was added to the category since they agreed to it, if
    /// one of the files has the list of that time. Without this, pages are as they were, and nothing is compared.
    ///
    /// The files are read once, and kept as long as the process.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Lock, Site};
    ///
    /// # fn main() -> Result<(), cookie_policy::LockError> {
    /// // In an application: `include_str!("../locks/2026-03-01.json")`.
    /// let former = Lock::of::<TransportPolicy>().to_string().replace("184 days", "90 days");
    /// let site = Site::<TransportPolicy>::new().history(&[&former])?;
    /// let page = site.document().html().to_string();
    /// assert!(page.contains("<li>cookies_preferences – Lifetime: 184 days (before: 90 days).</li>"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails like [`Lock::parse`](crate::Lock::parse) if one of the texts is not a lock file.
    pub fn history(self, former: &[&str]) -> Result<Self, LockError> {
        let history = History::at::<P>(self.installation(), former)?;
        let history: &'static History = Box::leak(Box::new(history));
        Ok(self.unmoved(|placement| placement.past = Some(history)))
    }
}

impl History {
    /// Returns what changed from the first of these lock files to the policy of a site, whose address is in the feed. Cookies have
    /// the names that they have there. `former` has the texts of the files, the oldest first.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{History, Mount, Site};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let site = Site::<TransportPolicy>::new().mounted(Mount::at("https://example.org/transport")?);
    /// let feed = History::of_site(&site, &[])?.feed("https://example.org/cookies.atom").to_string();
    /// assert!(feed.contains("<link href=\"https://example.org/transport\"/>"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails like [`Lock::parse`](crate::Lock::parse) if one of the texts is not a lock file.
    pub fn of_site<P: Policy, K, L: Located>(
        site: &Site<P, K, L>,
        former: &[&str],
    ) -> Result<Self, LockError> {
        const { located::check::<L>(&P::FACTS) };
        Self::at::<P>(site.installation(), former)
    }
}
