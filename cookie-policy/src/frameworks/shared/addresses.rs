//! The addresses that the pages of a site have, and the one that it may add.

use super::endpoint::Endpoint;
use super::routes::CookiePages;
use crate::policy::Policy;

impl<P: Policy> CookiePages<P> {
    /// Serves the list in the format of IAB Europe ([`ExportFormat::Iab`](crate::ExportFormat::Iab)), too, at `/cookies/iab.json`.
    /// Scripts of other sites read it, so only this address says `Access-Control-Allow-Origin: *`. It reads and sets no cookie.
    #[cfg_attr(feature = "axum", doc = "```")]
    #[cfg_attr(not(feature = "axum"), doc = "```ignore")]
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use axum::{Router, body::Body, http::Request};
    /// use cookie_policy::{CookiePages, PolicyLayer, Site};
    /// use tower_service::Service as _;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let site = Site::<TransportPolicy>::new();
    /// let pages = CookiePages::new(&site).disclosures();
    /// let mut app = Router::new().merge(pages).layer(PolicyLayer::new(site));
    ///
    /// let response = app.call(Request::get("/cookies/iab.json").body(Body::empty())?).await?;
    /// assert_eq!(response.headers()["access-control-allow-origin"], "*");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn disclosures(mut self) -> Self {
        self.disclosures = true;
        self
    }

    /// The addresses that the pages have.
    pub(crate) fn endpoints(&self) -> impl Iterator<Item = Endpoint> + use<P> {
        let is_wanted = self.disclosures;
        Endpoint::ALL.into_iter().filter(move |endpoint| is_wanted || *endpoint != Endpoint::Disclosures)
    }

    /// The address at a path of the application, or at one that still has the path of the mount.
    #[cfg(feature = "tower")]
    pub(crate) fn endpoint_at(&self, path: &str) -> Option<Endpoint> {
        let find = |path: &str| self.endpoints().find(|endpoint| endpoint.path(self.page_path()) == path);
        let mount = self.site.installation().path.trim_end_matches('/');
        find(path).or_else(|| find(path.strip_prefix(mount)?))
    }

    /// The path of the policy page.
    pub(crate) fn page_path(&self) -> &'static str {
        self.site.installation().pages
    }
}
