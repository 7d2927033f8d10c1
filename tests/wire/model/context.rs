//! The request that a line answers, or that takes cookies along.

/// Where a request goes, and from where.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context {
    pub(crate) host: &'static str,
    pub(crate) path: &'static str,
    /// Whether the connection is secure.
    pub(crate) secure: bool,
    pub(crate) reach: Reach,
    /// The site in the address bar.
    pub(crate) top: &'static str,
}

/// How a request comes about (section 5.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    SameSite,
    /// Another site's link: a top-level navigation by a safe method.
    Link,
    /// Another site's form: a top-level navigation by `POST`.
    Form,
    /// A picture, frame or script in another site's page.
    Embedded,
}

impl Context {
    /// A page of a site, opened by itself.
    pub(crate) const fn page(host: &'static str, path: &'static str) -> Self {
        Self { host, path, secure: true, reach: Reach::SameSite, top: "https://shop.localhost" }
    }
}
