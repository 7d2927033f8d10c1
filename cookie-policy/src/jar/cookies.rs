//! Setting, reading and removing cookies through the jar.

use std::time::Duration;

use crate::jar::Jar;
use crate::jar::reads::Reads;
use crate::jar::sets::Sets;
use crate::jar::sets_for::SetsFor;
use crate::policy::cookie::{Cookie, Lists, Removable, TwoLifetimes};
use crate::policy::verify;
use crate::wire::error::Error;

/// Cookies that need no consent, and the removal of every cookie.
impl<P> Jar<P> {
    /// Sets a cookie that needs no consent, for its declared lifetime. A cookie with two lifetimes is set for the
    /// session.
    ///
    /// The derive also gives each cookie a method [`set`](crate::docs::generated) that does the same.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// jar.set(SessionId("f00".into()))?;
    /// let line = jar.set_cookies().next().unwrap();
    /// assert_eq!(line.as_str(), "sessionid=f00; Path=/; Secure; HttpOnly; SameSite=Lax");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::ResponseSent`] if the response headers have already been sent, [`Error::TooLong`],
    /// [`Error::InvalidOctet`] or [`Error::NotSerializable`] if the value cannot be sent, and
    /// [`Error::NoRandomness`] with `seal = private` if the operating system has no random bytes.
    pub fn set<C>(&self, cookie: C) -> Result<(), Error>
    where
        Self: Sets<C>,
    {
        Sets::set(self, cookie)
    }

    /// Sets a cookie with two lifetimes for the longer one, because the visitor asked for it ("remember me").
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// jar.set_persistent(SessionId("f00".into()))?;
    /// let line = jar.set_cookies().next().unwrap();
    /// assert_eq!(line.as_str(), "sessionid=f00; Max-Age=1209600; Path=/; Secure; HttpOnly; SameSite=Lax");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The same as [`set`](Self::set).
    pub fn set_persistent<C>(&self, cookie: C) -> Result<(), Error>
    where
        C: TwoLifetimes,
        Self: Sets<C>,
    {
        Sets::set_persistent(self, cookie)
    }

    /// Sets a cookie that does not need consent, with a lifetime that you choose, for example from the configuration.
    ///
    /// The lifetime can be at most the declared one, which visitors read. It is sent as `Max-Age` in whole seconds. A seal ends
    /// at the same time.
    ///
    /// ```
    /// use std::time::Duration;
    /// use cookie_policy::{Cookie, Error, Jar, policy};
    ///
    /// /// To keep users logged in
    /// #[derive(Cookie)]
    /// #[cookie(name = "session", provider = site, category = Necessary(Authentication), lifetime = at_most "30 days")]
    /// pub struct Session(pub String);
    ///
    /// #[policy(site = "https://example.org", provider = "Example", recipients = [])]
    /// pub struct SitePolicy(Session);
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let jar = Jar::<SitePolicy>::from_cookie_header("");
    /// jar.set_for(Session("f00".into()), Duration::from_secs(3600))?;
    /// let line = jar.set_cookies().next().unwrap();
    /// assert_eq!(line.as_str(), "session=f00; Max-Age=3600; Path=/; Secure; HttpOnly; SameSite=Lax");
    ///
    /// let too_long = Duration::from_secs(31 * 86_400);
    /// let error = jar.set_for(Session("f00".into()), too_long).unwrap_err();
    /// assert!(matches!(error, Error::InvalidLifetime { cookie: "session", .. }));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidLifetime`] for less than a second and for more than the declaration states, and the errors of
    /// [`set`](Self::set).
    pub fn set_for<C>(&self, cookie: C, lifetime: Duration) -> Result<(), Error>
    where
        Self: SetsFor<C>,
    {
        SetsFor::set_for(self, cookie, lifetime)
    }

    /// Returns a cookie that needs no consent, or `None` if there is no valid one. [`problems`](Self::problems)
    /// says why a cookie of the request is not valid.
    ///
    /// A value that this response sets replaces the value of the request.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("sessionid=38afes7a8");
    /// assert_eq!(jar.get::<SessionId>().unwrap().0, "38afes7a8");
    ///
    /// jar.set(SessionId("f00".into()))?;
    /// assert_eq!(jar.get::<SessionId>().unwrap().0, "f00");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get<C>(&self) -> Option<C>
    where
        Self: Reads<C>,
    {
        self.record_problem(self.try_get())
    }

    /// Returns a cookie that needs no consent, or the reason why there is none.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Error;
    ///
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("sessionid=mine; sessionid=planted");
    /// let error = jar.try_get::<SessionId>().unwrap_err();
    /// assert_eq!(error, Error::Ambiguous { cookie: "sessionid" });
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Absent`], [`Error::Ambiguous`], [`Error::Malformed`] or [`Error::Sealed`] if the request has no
    /// valid cookie, and [`Error::ResponseSent`] for a cookie that the response has already set or removed.
    pub fn try_get<C>(&self) -> Result<C, Error>
    where
        Self: Reads<C>,
    {
        Reads::try_get(self)
    }

    /// Removes a cookie, with the attributes that it was set with. A removal never needs consent.
    ///
    /// Where the declared name has a `*`, and for a family of names, it removes each cookie of the request that the name
    /// covers, up to 2 KiB of removals in one response, because proxies reject long headers.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("sessionid=38afes7a8");
    /// jar.remove::<SessionId>()?;
    /// assert!(jar.get::<SessionId>().is_none());
    /// assert!(jar.set_cookies().any(|line| line.name() == "sessionid" && line.is_removal()));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::ResponseSent`] if the response headers have already been sent.
    pub fn remove<C>(&self) -> Result<(), Error>
    where
        C: Cookie + Removable,
        P: Lists<C>,
    {
        self.exchange.remove(self.placed(const { verify::removable::<P, C>() }))
    }
}
