//! What goes into the response, and what was wrong with the request.

use crate::jar::Jar;
use crate::policy::Policy;
use crate::wire::problem::Problem;
use crate::wire::set_cookie::SetCookie;

/// The `Set-Cookie` headers of the response, and the problems of the request.
impl<P> Jar<P> {
    /// Returns the `Set-Cookie` lines that the response would have now, in the order of the calls, at most one for each
    /// name. It changes nothing: it is for tests and logs.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// SessionId("first".into()).set(&jar)?;
    /// SessionId("second".into()).set(&jar)?;
    /// let values: Vec<String> = jar.set_cookies().map(|line| line.value().to_owned()).collect();
    /// assert_eq!(values, ["second"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_cookies(&self) -> impl ExactSizeIterator<Item = SetCookie> + use<P>
    where
        P: Policy,
    {
        self.exchange.lines().into_iter()
    }

    /// Takes the `Set-Cookie` lines when the response headers are sent. It is for layers, which append them.
    ///
    /// Afterwards setting a cookie fails with [`Error::ResponseSent`](crate::Error::ResponseSent), and so does reading a
    /// cookie that the response set or removed. [`Jar::consent`] then returns `None`, and every
    /// [`Consent`](crate::Consent) handed out before has ended.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Error;
    ///
    /// # fn main() -> Result<(), Error> {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// SessionId("f00".into()).set(&jar)?;
    /// assert_eq!(jar.take_set_cookies().len(), 1);
    ///
    /// let too_late = SessionId("bar".into()).set(&jar);
    /// assert_eq!(too_late, Err(Error::ResponseSent { cookie: "sessionid" }));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "append these lines to the response; nothing else sends them"]
    pub fn take_set_cookies(&self) -> impl ExactSizeIterator<Item = SetCookie> + use<P>
    where
        P: Policy,
    {
        self.exchange.take_lines().into_iter()
    }

    /// Takes the `Set-Cookie` lines for a response that reports a server error (a status of 500 and above), in place of
    /// [`take_set_cookies`](Self::take_set_cookies).
    ///
    /// It returns removals and the visitor's choices only: every other cookie was set by code that then failed. If such a
    /// cookie had been removed before it was set, its removal is returned. Removals that make room for a cookie of a family
    /// are not returned, because that cookie is not set.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Answer;
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// jar.answer(Answer::refuse_all())?;
    /// SessionId("f00".into()).set(&jar)?;
    /// let names: Vec<String> =
    ///     jar.take_set_cookies_after_error().map(|line| line.name().to_owned()).collect();
    /// assert_eq!(names, ["cookies_preferences"]);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "append these lines to the response; nothing else sends them"]
    pub fn take_set_cookies_after_error(&self) -> impl ExactSizeIterator<Item = SetCookie> + use<P>
    where
        P: Policy,
    {
        self.exchange.take_lines_after_error().0.into_iter()
    }

    /// Returns whether the browser asks for the page ahead of a visit that may never come (`Sec-Purpose: prefetch`, also for
    /// prerendering).
    ///
    /// Lines that set cookies which need consent, or anonymous statistics, are then left out of the response: the visitor's
    /// next request sets them. Do not count such a request as a visit.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// assert!(!jar.is_speculative());
    /// # }
    /// ```
    #[must_use]
    pub fn is_speculative(&self) -> bool
    where
        P: Policy,
    {
        self.exchange.is_speculative()
    }

    /// Returns what was wrong with the request's cookies: the names and the rules, never a value. The other cookies of
    /// the request can still be read.
    ///
    /// Whether a value can be parsed as its cookie's type is known only after `get` was called for that cookie.
    /// `try_get` returns this as an error.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("sessionid=mine; sessionid=planted");
    /// let [problem] = &jar.problems()[..] else { panic!("one cookie is repeated") };
    /// assert_eq!((problem.cookie(), problem.rule()), ("sessionid", "A-READ-DUP"));
    /// # }
    /// ```
    #[must_use]
    pub fn problems(&self) -> Vec<Problem>
    where
        P: Policy,
    {
        self.exchange.problems()
    }
}
