//! Addresses that declarations state: of this site, or of another one.

use std::borrow::Cow;

use crate::placement::installation::Installation;

impl Installation {
    /// Returns a declared address as visitors reach it. One that begins with `/` is below the mount.
    pub(crate) fn reachable<'a>(&self, address: &'a str) -> Cow<'a, str> {
        if address.starts_with('/') { self.own(address) } else { Cow::Borrowed(address) }
    }
}
