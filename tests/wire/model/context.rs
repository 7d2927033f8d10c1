//! The request that a header answers, or that sends cookies.

/// The target of a request, and where it comes from.
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

/// The cause of a request (section 5.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    SameSite,
    /// A link on another site: a top-level navigation with a safe method.
    Link,
    /// A form on another site: a top-level navigation with `POST`.
    Form,
    /// An image, frame or script in a page of another site.
    Embedded,
}

impl Context {
    /// A page of the site itself, opened directly.
    pub(crate) const fn page(host: &'static str, path: &'static str) -> Self {
        Self { host, path, secure: true, reach: Reach::SameSite, top: "https://shop.localhost" }
    }
}
