//! What a declaration says of the attributes of `Set-Cookie`, and of the value.

use super::attributes::{Encoding, SameSite, Seal};
use super::declaration::{Declaration, some};

/// The attributes and the value.
impl Declaration {
    /// Returns the `Path` attribute. The default is `/`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// assert_eq!(VisitorId::DECLARATION.path(), "/");
    /// # }
    /// ```
    pub const fn path(&self) -> &'static str {
        self.facts.attributes.path
    }

    /// Returns the `Domain` attribute, or `None` if the cookie is only sent to this host, without subdomains.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// assert_eq!(VisitorId::DECLARATION.domain(), None);
    /// # }
    /// ```
    pub const fn domain(&self) -> Option<&'static str> {
        some(self.facts.attributes.domain)
    }

    /// Returns the `SameSite` attribute. The default is `Lax`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::SameSite;
    ///
    /// # fn main() {
    /// assert_eq!(VisitorId::DECLARATION.same_site(), SameSite::Lax);
    /// # }
    /// ```
    pub const fn same_site(&self) -> SameSite {
        self.facts.attributes.same_site
    }

    /// Returns whether the cookie has the attribute `Secure`. The default is `true`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// assert!(VisitorId::DECLARATION.secure());
    /// # }
    /// ```
    pub const fn secure(&self) -> bool {
        self.facts.attributes.secure
    }

    /// Returns whether the cookie has the attribute `HttpOnly`. The default is `true`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// assert!(VisitorId::DECLARATION.http_only());
    /// # }
    /// ```
    pub const fn http_only(&self) -> bool {
        self.facts.attributes.http_only
    }

    /// Returns whether the cookie has the attribute `Partitioned`. The default is `false`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// assert!(!VisitorId::DECLARATION.partitioned());
    /// # }
    /// ```
    pub const fn partitioned(&self) -> bool {
        self.facts.attributes.partitioned
    }

    /// Returns how values are written into the cookie.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Encoding;
    ///
    /// # fn main() {
    /// assert_eq!(VisitorId::DECLARATION.encoding(), Encoding::Percent);
    /// # }
    /// ```
    pub const fn encoding(&self) -> Encoding {
        self.facts.attributes.encoding
    }

    /// Returns how the value is protected from being written by clients, if it is.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// assert_eq!(VisitorId::DECLARATION.seal(), None);
    /// # }
    /// ```
    pub const fn seal(&self) -> Option<Seal> {
        self.facts.attributes.seal
    }
}
