//! The clock of a visitor.

use std::time::{Duration, SystemTime};

use super::Visitor;
use crate::policy::Policy;

impl<P: Policy> Visitor<P> {
    /// Lets time pass. Cookies whose lifetime is over are gone.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use std::time::Duration;
    ///
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["a=1; Max-Age=60"]);
    /// visitor.wait(Duration::from_secs(59));
    /// assert_eq!(visitor.header(), "a=1");
    /// visitor.wait(Duration::from_secs(1));
    /// assert_eq!(visitor.header(), "");
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// Panics if `SystemTime` has no such time.
    pub fn wait(&mut self, time: Duration) {
        self.browser().wait(time);
    }

    /// Returns the time of the visitor's clock, which is also the time of the jars of [`request`](Self::request).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use std::time::Duration;
    ///
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// let start = visitor.time();
    /// visitor.wait(Duration::from_secs(60));
    /// assert_eq!(visitor.time(), start + Duration::from_secs(60));
    /// # }
    /// ```
    pub fn time(&self) -> SystemTime {
        self.browser().now()
    }

    /// Sets the clock, also to an earlier time.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use std::time::Duration;
    ///
    /// use cookie_policy::testing::Visitor;
    /// use cookie_policy::{Answer, Statistics};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.answer(Answer::accept_all())?;
    /// visitor.set_time(visitor.time() - Duration::from_secs(2 * 86_400));
    /// // A grant from the future does not count.
    /// assert!(visitor.request().consent::<Statistics>().is_none());
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_time(&mut self, time: SystemTime) {
        self.browser().set_time(time);
    }

    /// Closes the browser, which ends its session: cookies without a lifetime are gone.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    ///
    /// # fn main() {
    /// let mut visitor = Visitor::<TransportPolicy>::new();
    /// visitor.receive_lines(["a=1", "b=2; Max-Age=60"]);
    /// visitor.close_browser();
    /// assert_eq!(visitor.header(), "b=2");
    /// # }
    /// ```
    pub fn close_browser(&mut self) {
        self.browser().store.end_session();
    }
}
