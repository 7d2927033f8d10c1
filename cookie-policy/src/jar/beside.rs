//! Sites in one process whose cookies browsers could mix.

use crate::jar::site::Site;
use crate::placement::error::PlacementError;
use crate::placement::located::{self, At};
use crate::placement::neighbours;
use crate::policy::Policy;

/// A mounted site beside others.
impl<P: Policy, K, const NAMED: bool> Site<P, K, At<true, NAMED>> {
    /// Checks that browsers do not mix the cookies of this site with those of another one in the same process: another
    /// tenant, or another application. Call it once for each of the others, after that one has all of its mounts.
    ///
    /// All names count: present and former ones, families and patterns, and those of retired cookies. Scripts of two sites may
    /// share a cookie, and two sites may both have retired one.
    ///
    /// It cannot know of sites in other processes. Two sites are kept apart by their hosts, by paths of which none is below
    /// the other, or by [`Mount::names`](crate::Mount::names); never by their ports.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Mount, Site};
    ///
    /// # fn main() -> Result<(), cookie_policy::PlacementError> {
    /// let paris = Site::<TransportPolicy>::new().mounted(Mount::at("https://example.org/paris")?);
    /// let lyon = Site::<TransportPolicy>::new().mounted(Mount::at("https://example.org/lyon")?).beside(&paris);
    /// assert!(lyon.jar([""], None).problems().is_empty());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// Panics with the error of [`try_beside`](Self::try_beside), if a request would carry cookies of both under one name.
    #[must_use]
    #[track_caller]
    pub fn beside<Q: Policy, J, const OTHERS: bool>(self, other: &Site<Q, J, At<true, OTHERS>>) -> Self {
        self.try_beside(other).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Does what [`beside`](Self::beside) does, and returns an error instead of a panic.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Mount, Site};
    ///
    /// # fn main() -> Result<(), cookie_policy::PlacementError> {
    /// let all = Site::<TransportPolicy>::new().mounted(Mount::at("https://example.org")?);
    /// let paris = Mount::at("https://example.org/paris")?;
    /// let mixed = Site::<TransportPolicy>::new().mounted(paris.clone()).try_beside(&all).unwrap_err();
    /// assert_eq!(mixed.rule(), "A-NAME-SHADOW");
    /// assert!(Site::<TransportPolicy>::new().mounted(paris.names("paris_")?).try_beside(&all).is_ok());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`PlacementError`] if a request would carry cookies of both sites under one name, or one cookie under a name that the other
    /// site has for one of its own.
    pub fn try_beside<Q: Policy, J, const OTHERS: bool>(
        mut self,
        other: &Site<Q, J, At<true, OTHERS>>,
    ) -> Result<Self, PlacementError> {
        const { located::check::<At<true, NAMED>>(&P::FACTS) };
        const { located::check::<At<true, OTHERS>>(&Q::FACTS) };
        self.settings.neighbours.extend(other.installations());
        self.check_neighbours()?;
        Ok(self)
    }
}

impl<P, K, L> Site<P, K, L> {
    /// Checks each mount of the site beside those of the others.
    pub(super) fn check_neighbours(&self) -> Result<(), PlacementError> {
        let neighbours = || self.settings.neighbours.iter();
        self.installations()
            .try_for_each(|one| neighbours().try_for_each(|other| neighbours::check(one, other)))
    }
}
