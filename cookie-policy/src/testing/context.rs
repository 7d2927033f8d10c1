//! The circumstances of a request.

use super::address::Address;

/// Where a request goes, and what causes it.
#[derive(Clone, Debug)]
pub(super) struct Context {
    pub(super) address: Address,
    pub(super) cause: Cause,
    pub(super) is_speculative: bool,
}

/// What causes a request (RFC 6265bis, section 5.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    /// The visitor opens a page of the site.
    Navigation,
    /// A script of the site's page.
    Fetch,
    /// A link of another site.
    Link,
    /// A form of another site, posted.
    Form,
    /// A frame in a page of this site.
    Frame { top_site: String },
}

/// How far away a request comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    SameSite,
    /// Another site, by a safe method, and the address bar shows where it goes.
    Link,
    /// Another site, by `POST`, and the address bar shows where it goes.
    Form,
    /// Another site's page, which stays in the address bar.
    Embedded,
}

impl Context {
    pub(super) fn reach(&self) -> Reach {
        match &self.cause {
            Cause::Link => Reach::Link,
            Cause::Form => Reach::Form,
            Cause::Frame { top_site } if *top_site != self.address.site() => Reach::Embedded,
            Cause::Navigation | Cause::Fetch | Cause::Frame { .. } => Reach::SameSite,
        }
    }

    /// The site in the address bar: the key of the partition.
    pub(super) fn top_site(&self) -> String {
        match &self.cause {
            Cause::Frame { top_site } => top_site.clone(),
            _ => self.address.site(),
        }
    }
}
