//! How a declared cookie is used.

use crate::declare::declaration::Declaration;

/// How an application uses a declared cookie, as far as a layer saw. [`Tally::cookies`](crate::Tally::cookies) returns it.
#[derive(Clone, Copy, Debug)]
pub struct CookieUse {
    declaration: &'static Declaration,
    is_set: bool,
    is_seen: bool,
}

impl CookieUse {
    pub(super) fn new(declaration: &'static Declaration, is_set: bool, is_seen: bool) -> Self {
        Self { declaration, is_set, is_seen }
    }

    /// Returns the declaration of the cookie.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{PolicyLayer, Site};
    ///
    /// # fn main() {
    /// let tally = PolicyLayer::new(Site::<TransportPolicy>::new()).tally();
    /// let first = tally.cookies().next().unwrap();
    /// assert_eq!(first.declaration().name(), "sessionid");
    /// # }
    /// ```
    pub fn declaration(&self) -> &'static Declaration {
        self.declaration
    }

    /// Returns whether a response set the cookie, through a jar or otherwise.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{PolicyLayer, Site};
    ///
    /// # fn main() {
    /// let tally = PolicyLayer::new(Site::<TransportPolicy>::new()).tally();
    /// assert!(tally.cookies().all(|cookie| !cookie.is_set()), "there was no request yet");
    /// # }
    /// ```
    pub fn is_set(&self) -> bool {
        self.is_set
    }

    /// Returns whether a request carried the cookie. A layer looks only at some requests: see [`Tally`](crate::Tally).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{PolicyLayer, Site};
    ///
    /// # fn main() {
    /// let tally = PolicyLayer::new(Site::<TransportPolicy>::new()).tally();
    /// assert!(tally.cookies().all(|cookie| !cookie.is_seen()), "there was no request yet");
    /// # }
    /// ```
    pub fn is_seen(&self) -> bool {
        self.is_seen
    }
}
