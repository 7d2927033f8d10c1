//! The consent token.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use crate::declare::category::{CategoryDeclaration, Refusable};
use crate::declare::declaration::Declaration;
use crate::declare::kept::Kept;
use crate::jar::Jar;
use crate::jar::granted::Granted;
use crate::jar::reads::Reads;
use crate::jar::sets::Sets;
use crate::jar::sets_for::SetsFor;
use crate::policy::cookie::{Cookie, TwoLifetimes};
use crate::policy::list::List;
use crate::policy::terms::Terms;
use crate::wire::error::Error;
use crate::wire::suffix::CookieSuffix;

/// The visitor's consent to cookies of category `Cat`, in one request.
///
/// Only [`Jar::consent`] makes one, from a valid choice of the visitor (for
/// [`AnonymousStatistics`](crate::AnonymousStatistics), from the absence of a refusal). It sets and reads cookies
/// only in the jar that it comes from. It can be copied and kept across an `await`, and a function can hold
/// several. It cannot outlive the request, and it ends when the response headers are sent.
///
/// Each use checks the visitor's choice again. If the visitor withdraws through another handle of the same request,
/// [`set`](Self::set) fails with [`Error::Withdrawn`] and sets nothing.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{Answer, Statistics};
///
/// # fn main() -> Result<(), cookie_policy::Error> {
/// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
/// jar.answer(Answer::refuse_all().grant::<Statistics>())?;
/// if let Some(consent) = jar.consent::<Statistics>() {
///     VisitorId("7f2c".into()).set(consent)?;
///     assert_eq!(consent.get::<VisitorId>().unwrap().0, "7f2c");
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "use the consent to set and read cookies"]
pub struct Consent<'j, P, Cat> {
    jar: &'j Jar<P>,
    category: PhantomData<fn(Cat) -> Cat>,
}

impl<'j, P: List, Cat: Refusable> Consent<'j, P, Cat> {
    /// The only constructor: `None` while the category may not be used.
    pub(crate) fn from_jar(jar: &'j Jar<P>) -> Option<Self> {
        jar.exchange().is_open(jar.terms::<Cat>()?).then_some(Self { jar, category: PhantomData })
    }

    fn terms(self) -> Result<&'static Terms, Error> {
        self.jar.terms::<Cat>().ok_or(Error::Withdrawn { category: CategoryDeclaration::of::<Cat>().key() })
    }

    /// Sets a cookie that this consent covers.
    pub(super) fn write<C: Cookie>(
        self,
        cookie: &C,
        declaration: &'static Declaration,
        suffix: Option<&CookieSuffix>,
        kept: Kept<'_>,
    ) -> Result<(), Error> {
        self.jar.write(cookie, declaration, suffix, kept, Some(self.terms()?))
    }

    /// Reads a cookie that this consent covers.
    pub(super) fn read<C: Cookie>(
        self,
        declaration: &'static Declaration,
        suffix: Option<&CookieSuffix>,
    ) -> Result<C, Error> {
        self.jar.read(declaration, suffix, Some(self.terms()?))
    }

    /// Reads the cookies of a family that this consent covers.
    pub(super) fn read_all<C: Cookie>(self, family: &'static Declaration) -> Vec<(CookieSuffix, C)> {
        self.terms().map_or_else(|_| Vec::new(), |terms| self.jar.read_all(family, Some(terms)))
    }
}

impl<'j, P, Cat> Consent<'j, P, Cat> {
    pub(crate) fn jar(self) -> &'j Jar<P> {
        self.jar
    }

    /// Sets a cookie that this consent covers, for its declared lifetime. A cookie with two lifetimes is set for
    /// the session.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Answer, Statistics};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// jar.answer(Answer::accept_all())?;
    /// let consent = jar.consent::<Statistics>().expect("the visitor granted it");
    /// consent.set(VisitorId("7f2c".into()))?;
    /// assert!(jar.set_cookies().any(|line| line.name() == "visitor_id" && line.value() == "7f2c"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Withdrawn`] if the visitor has refused since, [`Error::WouldProlong`] for an anonymous audience
    /// cookie that the request already carries, and the errors of [`Jar::set`].
    pub fn set<C>(self, cookie: C) -> Result<(), Error>
    where
        Self: Sets<C>,
    {
        Sets::set(&self, cookie)
    }

    /// Sets a cookie with two lifetimes for the longer one, because the visitor asked for it ("remember me").
    ///
    /// ```
    /// use cookie_policy::{Answer, Choices, Cookie, Jar, Preferences, policy};
    ///
    /// /// To remember the last stop
    /// #[derive(Cookie)]
    /// #[cookie(name = "stop", provider = site, category = Preferences,
    ///     lifetime = session or "30 days", recipients = [])]
    /// struct LastStop(String);
    ///
    /// # /// To remember the choices
    /// # #[derive(Cookie)]
    /// # #[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
    /// # struct MyChoices(Choices);
    /// # #[policy(site = "https://example.org", provider = "Example", choices = MyChoices, recipients = [])]
    /// # struct MyPolicy(LastStop, MyChoices);
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<MyPolicy>::from_cookie_header("");
    /// jar.answer(Answer::accept_all())?;
    /// let consent = jar.consent::<Preferences>().expect("the visitor granted it");
    /// consent.set_persistent(LastStop("Opera".into()))?;
    /// assert!(jar.set_cookies().any(|line| line.as_str().contains("stop=Opera; Max-Age=2592000")));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The same as [`set`](Self::set).
    pub fn set_persistent<C>(self, cookie: C) -> Result<(), Error>
    where
        C: TwoLifetimes,
        Self: Sets<C>,
    {
        Sets::set_persistent(&self, cookie)
    }

    /// Sets a cookie that this consent covers, with a lifetime that you choose, for example from the configuration.
    ///
    /// The lifetime can be at most the declared one, which visitors read. It is sent as `Max-Age` in whole seconds. A seal ends
    /// at the same time.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use std::time::Duration;
    /// use cookie_policy::{Answer, Statistics};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// jar.answer(Answer::accept_all())?;
    /// let consent = jar.consent::<Statistics>().expect("the visitor granted it");
    /// consent.set_for(VisitorId("7f2c".into()), Duration::from_secs(86_400))?;
    /// assert!(jar.set_cookies().any(|line| line.as_str().contains("visitor_id=7f2c; Max-Age=86400;")));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidLifetime`] for less than a second and for more than the declaration states, and the errors of
    /// [`set`](Self::set).
    pub fn set_for<C>(self, cookie: C, lifetime: Duration) -> Result<(), Error>
    where
        Self: SetsFor<C>,
    {
        SetsFor::set_for(&self, cookie, lifetime)
    }

    /// Returns a cookie that this consent covers, or `None` if there is no valid one. [`Jar::problems`] says why a
    /// cookie of the request is not valid.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Answer, Statistics};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("visitor_id=7f2c");
    /// jar.answer(Answer::accept_all())?;
    /// let consent = jar.consent::<Statistics>().expect("the visitor granted it");
    /// assert_eq!(consent.get::<VisitorId>().unwrap().0, "7f2c");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get<C>(self) -> Option<C>
    where
        Self: Reads<C>,
    {
        self.jar.record_problem(self.try_get())
    }

    /// Returns a cookie that this consent covers, or the reason why there is none.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Answer, Error, Statistics};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// jar.answer(Answer::accept_all())?;
    /// let consent = jar.consent::<Statistics>().expect("the visitor granted it");
    /// assert_eq!(consent.try_get::<VisitorId>().unwrap_err(), Error::Absent { cookie: "visitor_id" });
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Withdrawn`] if the visitor has refused since, [`Error::Absent`], [`Error::Ambiguous`],
    /// [`Error::Malformed`] or [`Error::Sealed`] if the request has no valid cookie, and [`Error::ResponseSent`]
    /// after the response headers were sent.
    pub fn try_get<C>(self) -> Result<C, Error>
    where
        Self: Reads<C>,
    {
        Reads::try_get(&self)
    }

    /// Returns proof of the consent, for functions that process data rather than cookies.
    ///
    /// The proof says that there was consent when this token was handed out. Unlike setting and reading a cookie,
    /// passing the proof on does not check the visitor's choice again.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Answer, Granted, Statistics};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// fn log_line(page: &str, _consent: Granted<'_, Statistics>) -> String {
    ///     format!("visited {page}")
    /// }
    ///
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// jar.answer(Answer::accept_all())?;
    /// let consent = jar.consent::<Statistics>().expect("the visitor granted it");
    /// assert_eq!(log_line("/stops", consent.proof()), "visited /stops");
    /// # Ok(())
    /// # }
    /// ```
    pub fn proof(self) -> Granted<'j, Cat> {
        Granted::new()
    }
}

impl<P, Cat> Clone for Consent<'_, P, Cat> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P, Cat> Copy for Consent<'_, P, Cat> {}

impl<P, Cat: Refusable> fmt::Debug for Consent<'_, P, Cat> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Consent({})", CategoryDeclaration::of::<Cat>().key())
    }
}
