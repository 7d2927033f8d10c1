//! Where a site is, as far as the application says it.

#[cfg(feature = "server")]
use crate::jar::site::Site;
#[cfg(feature = "http")]
use crate::wire::origin::Origin;
use crate::wire::path::dots;

/// The addresses of a site.
#[derive(Clone, Debug)]
pub(crate) struct Addresses {
    /// The path of the policy page.
    pub(crate) pages: &'static str,
    /// The site's own origins beside that of the policy.
    #[cfg(feature = "http")]
    pub(crate) origins: Vec<Origin>,
}

impl Addresses {
    /// The addresses of a site that sets none.
    pub(crate) const DEFAULT: &'static Self = &Self {
        pages: "/cookies",
        #[cfg(feature = "http")]
        origins: Vec::new(),
    };
}

#[cfg(feature = "server")]
impl<P, K> Site<P, K> {
    /// The addresses of the site.
    #[cfg(feature = "http")]
    pub(crate) fn addresses(&self) -> &'static Addresses {
        self.settings.addresses
    }

    /// Sets the path of the policy page, which also takes the answers: for [`CookiePages`](crate::CookiePages), the banner and the
    /// page's form. The default is `/cookies`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Site;
    ///
    /// # fn main() {
    /// let site = Site::<TransportPolicy>::new().pages_at("/privacy/cookies");
    /// let banner = site.jar([""], None).banner().to_string();
    /// assert!(banner.contains(r#"action="/privacy/cookies""#));
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// Panics if it is not the path of a page of this site: it begins with one `/`, has neither a query nor a fragment, no
    /// segment `.` or `..`, and only printable ASCII.
    #[must_use]
    #[track_caller]
    pub fn pages_at(mut self, path: impl Into<String>) -> Self {
        let path = path.into();
        assert!(
            is_page(&path),
            "{path:?} is not the path of a page: begin with one `/`, and write neither a query nor `.` segments"
        );
        // A program makes a site once, and each request reads the path.
        let pages = &*path.leak();
        self.settings.addresses = Box::leak(Box::new(Addresses { pages, ..self.settings.addresses.clone() }));
        self
    }
}

/// Whether it is a path that every server routes as it is written.
fn is_page(path: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"?#\\\"<>{}*".contains(&byte);
    let is_segment = |segment: &str| !segment.is_empty() && dots(segment).is_none();
    let segments = path.strip_prefix('/').map(|rest| rest.strip_suffix('/').unwrap_or(rest));
    path == "/" || path.bytes().all(is_plain) && segments.is_some_and(|rest| rest.split('/').all(is_segment))
}
