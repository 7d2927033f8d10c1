//! Feature `http`: requests and responses of a test's own HTTP.

use http::header::{HeaderMap, HeaderName, HeaderValue, SET_COOKIE};

use super::Visitor;
use super::context::{Cause, Reach};
use crate::policy::Policy;

impl<P: Policy> Visitor<P> {
    /// Returns the headers of the next request that cookies depend on: `Host`, `Cookie`, `Sec-GPC`, `Sec-Purpose` and
    /// Fetch Metadata (`Sec-Fetch-Site`, `Sec-Fetch-Mode`, `Sec-Fetch-Dest`). With feature `http`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["sessionid=f00"]);
    /// let headers = visitor.speculative().headers();
    /// assert_eq!(headers["cookie"], "sessionid=f00");
    /// assert_eq!(headers["sec-purpose"], "prefetch");
    /// assert_eq!(headers["sec-fetch-site"], "same-origin");
    /// # }
    /// ```
    #[must_use]
    pub fn headers(&self) -> HeaderMap {
        let (cookies, address) = (self.header(), &self.context.address);
        let mut fields = vec![("host", address.authority())];
        if !cookies.is_empty() {
            fields.push(("cookie", &cookies));
        }
        if self.browser().gpc {
            fields.push(("sec-gpc", "1"));
        }
        if self.context.is_speculative {
            fields.push(("sec-purpose", "prefetch"));
        }
        if address.is_secure() {
            fields.extend(self.fetch_metadata());
        }
        let value = |text: &str| HeaderValue::from_bytes(text.as_bytes()).ok();
        fields
            .into_iter()
            .filter_map(|(name, text)| Some((HeaderName::from_static(name), value(text)?)))
            .collect()
    }

    /// Stores and removes what the `Set-Cookie` headers of a response say. With feature `http`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    /// use http::header::{HeaderMap, HeaderValue, SET_COOKIE};
    ///
    /// # fn main() {
    /// let mut headers = HeaderMap::new();
    /// headers.append(SET_COOKIE, HeaderValue::from_static("sessionid=f00; Path=/; Secure"));
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_response(&headers);
    /// assert_eq!(visitor.header(), "sessionid=f00");
    /// # }
    /// ```
    pub fn receive_response(&mut self, headers: &HeaderMap) {
        self.receive_lines(headers.get_all(SET_COOKIE));
    }

    /// What browsers say of a request where nobody listens in between (Fetch Metadata, section 2).
    fn fetch_metadata(&self) -> [(&'static str, &'static str); 3] {
        let site = if self.context.reach() == Reach::SameSite { "same-origin" } else { "cross-site" };
        let (mode, destination) = match self.context.cause {
            Cause::Fetch => ("cors", "empty"),
            Cause::Frame { .. } => ("navigate", "iframe"),
            Cause::Navigation | Cause::Link | Cause::Form => ("navigate", "document"),
        };
        [("sec-fetch-site", site), ("sec-fetch-mode", mode), ("sec-fetch-dest", destination)]
    }
}
