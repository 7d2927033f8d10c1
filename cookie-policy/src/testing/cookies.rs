//! The cookies of a visitor: what the browser holds, sends, and shows to scripts.

use super::store::Api;
use super::{StoredCookie, Visitor};
use crate::policy::Policy;

impl<P: Policy> Visitor<P> {
    /// Returns the value of a cookie that the browser holds for this host and site, whatever its path is. Of several, it is the
    /// one that the browser sends first.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["basket=7; Path=/shop"]);
    /// assert_eq!(visitor.cookie("basket").as_deref(), Some("7"));
    /// assert_eq!(visitor.cookie("sessionid"), None);
    /// # }
    /// ```
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.browser().store.find(name, &self.context).map(|cookie| cookie.value.clone())
    }

    /// Returns all cookies that the browser holds, of all hosts, the oldest first.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// let jar = visitor.request();
    /// SessionId("f00".into()).set(&jar)?;
    /// visitor.receive(&jar);
    /// let [session] = &visitor.cookies()[..] else { panic!("one cookie was set") };
    /// assert!(session.is_secure() && session.is_http_only() && session.is_host_only());
    /// # Ok(())
    /// # }
    /// ```
    pub fn cookies(&self) -> Vec<StoredCookie> {
        self.browser().store.cookies().to_vec()
    }

    /// Returns the `Cookie` header of the next request; empty if the browser sends no cookie.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["a=1; Path=/", "b=2; Path=/shop", "c=3; Path=/"]);
    /// assert_eq!(visitor.header(), "a=1; c=3");
    /// assert_eq!(visitor.at("/shop/basket").header(), "b=2; a=1; c=3");
    /// # }
    /// ```
    pub fn header(&self) -> String {
        self.browser().store.header(&self.context, Api::Http)
    }

    /// Sets a cookie as a script of the page does by assigning to `document.cookie`. A script cannot set or change a cookie
    /// that is `HttpOnly`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["sessionid=f00; Path=/; Secure; HttpOnly"]);
    /// visitor.set_document_cookie("sessionid=forged; Path=/");
    /// visitor.set_document_cookie("theme=dark; Path=/");
    /// assert_eq!(visitor.header(), "sessionid=f00; theme=dark");
    /// # }
    /// ```
    pub fn set_document_cookie(&mut self, line: &str) {
        self.browser().receive(line.as_bytes(), &self.context, Api::Script);
    }

    /// Returns what a script of the page reads from `document.cookie`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["sessionid=f00; Path=/; HttpOnly", "theme=dark; Path=/"]);
    /// assert_eq!(visitor.document_cookie(), "theme=dark");
    /// # }
    /// ```
    pub fn document_cookie(&self) -> String {
        self.browser().store.header(&self.context, Api::Script)
    }
}
