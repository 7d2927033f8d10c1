//! The cookies of one request and its response.

pub(crate) mod answer;
pub(crate) mod consent;
pub(crate) mod decision;
pub(crate) mod exchange;
#[cfg(feature = "form")]
pub(crate) mod form;
pub(crate) mod request;
pub(crate) mod site;
pub(crate) mod status;
pub(crate) mod visitor_state;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::declare::category::{Exempt, Refusable};
use crate::declare::declaration::Declaration;
use crate::jar::answer::Answer;
use crate::jar::consent::Consent;
use crate::jar::decision::Decision;
use crate::jar::exchange::Exchange;
use crate::jar::site::Site;
use crate::jar::status::{CategoryStatus, Source, Status};
use crate::policy::Policy;
use crate::policy::cookie::{Cookie, Lists, Readable, Removable, Settable, TwoLifetimes};
use crate::policy::terms::Terms;
use crate::policy::verify;
use crate::wire::codec::Access;
use crate::wire::error::Error;
use crate::wire::problem::Problem;
use crate::wire::set_cookie::{SetCookie, ValueText};

/// A handle to the cookies of one request and its response, under policy `P`.
///
/// Cloning it gives another handle to the same cookies, so that middleware and handler agree. What is set or removed
/// counts at once for all of them, and leaves with the response through [`take_set_cookies`](Self::take_set_cookies).
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// # fn main() -> Result<(), cookie_policy::Error> {
/// let jar = Jar::<TransportPolicy>::from_cookie_header("sessionid=38afes7a8");
/// assert_eq!(jar.get::<SessionId>().unwrap().0, "38afes7a8");
///
/// SessionId("f00".into()).set(&jar)?;
/// let lines: Vec<String> = jar.set_cookies().map(String::from).collect();
/// assert_eq!(lines, ["sessionid=f00; Path=/; Secure; HttpOnly; SameSite=Lax"]);
/// # Ok(())
/// # }
/// ```
pub struct Jar<P> {
    exchange: Arc<Exchange>,
    policy: PhantomData<fn(P) -> P>,
}

impl<P: Policy> Jar<P> {
    #[inline]
    pub(crate) fn new(exchange: Exchange) -> Self {
        Self { exchange: Arc::new(exchange), policy: PhantomData }
    }

    /// The jar of a request with this `Cookie` header; the short way in for tests and tools.
    /// Applications make jars with [`Site::jar`].
    pub fn from_cookie_header(header: &str) -> Self {
        Site::new().jar([header], None)
    }

    /// Sets a cookie that needs no consent, for its declared lifetime; for the session if it has two.
    ///
    /// # Errors
    ///
    /// [`Error::ResponseLeft`], and the errors of values: [`Error::TooLong`], [`Error::NoCookieOctet`],
    /// [`Error::NoJson`]; [`Error::NoRandomness`] for `seal = private`.
    pub fn set<C>(&self, cookie: C) -> Result<(), Error>
    where
        C: Cookie<Category: Exempt> + Settable,
        P: Lists<C>,
    {
        let declaration = const { verify::settable::<P, C>() };
        self.write(&cookie, declaration, declaration.usual_max_age(), None)
    }

    /// Sets a cookie with two lifetimes for the longer one, at the visitor's wish.
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
    /// As [`set`](Self::set).
    pub fn set_persistent<C>(&self, cookie: C) -> Result<(), Error>
    where
        C: Cookie<Category: Exempt> + Settable + TwoLifetimes,
        P: Lists<C>,
    {
        let declaration = const { verify::settable::<P, C>() };
        self.write(&cookie, declaration, declaration.facts.max_age, None)
    }

    /// A cookie that needs no consent, if there is a valid one; if not, [`problems`](Self::problems) says why.
    ///
    /// What this response sets counts before what the request carried.
    pub fn get<C>(&self) -> Option<C>
    where
        C: Cookie<Category: Exempt> + Readable,
        P: Lists<C>,
    {
        self.noting(self.try_get())
    }

    /// A cookie that needs no consent, or why there is none.
    ///
    /// # Errors
    ///
    /// [`Error::Absent`], [`Error::Ambiguous`], [`Error::Malformed`], [`Error::Sealed`], [`Error::ResponseLeft`].
    pub fn try_get<C>(&self) -> Result<C, Error>
    where
        C: Cookie<Category: Exempt> + Readable,
        P: Lists<C>,
    {
        let declaration = const { verify::readable::<P, C>() };
        self.read(declaration, None)
    }

    /// Removes a cookie, with the attributes that it was set with. That never needs consent.
    ///
    /// Where the declared name has a `*`, each cookie that it covers and that the request carries is removed, as far as 2 KiB
    /// of removals go: proxies refuse long headers.
    ///
    /// # Errors
    ///
    /// [`Error::ResponseLeft`].
    pub fn remove<C>(&self) -> Result<(), Error>
    where
        C: Cookie + Removable,
        P: Lists<C>,
    {
        self.exchange.remove(const { verify::removable::<P, C>() })
    }

    /// The visitor's consent to category `Cat`: there if they granted it and the grant still holds or, for
    /// [`AnonymousStatistics`](crate::AnonymousStatistics), unless they refused. Choices that are there but cannot be read
    /// may hold a refusal, so they close both.
    #[must_use]
    pub fn consent<Cat: Refusable>(&self) -> Option<Consent<'_, P, Cat>> {
        Consent::of(self)
    }

    /// How the visitor stands to category `Cat`.
    ///
    /// For [`AnonymousStatistics`](crate::AnonymousStatistics) the token is there in every state but after a refusal, also
    /// an expired one.
    #[must_use]
    pub fn status<Cat: Refusable>(&self) -> Status {
        self.exchange.status(Terms::of::<P, Cat>()).0
    }

    /// Where the visitor's [`status`](Self::status) comes from; `None` if there is no decision.
    pub fn source<Cat: Refusable>(&self) -> Option<Source> {
        self.exchange.status(Terms::of::<P, Cat>()).1
    }

    /// How the visitor stands to each category that they decide about, in the order of the policy's list. It opens
    /// nothing: what it tells is for a page, and a token is still [`consent`](Self::consent)'s to give.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Status;
    ///
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let statuses: Vec<_> = jar.statuses().map(|one| (one.category().key(), one.status())).collect();
    /// assert_eq!(statuses, [("statistics", Status::NotAsked)]);
    /// # }
    /// ```
    pub fn statuses(&self) -> impl Iterator<Item = CategoryStatus> + use<P> {
        self.exchange.statuses().into_iter()
    }

    /// Records what the visitor answered: writes the choices cookie, and removes the cookies of every category that is
    /// refused. Consent tokens end here, which is why this takes the jar by `&mut`.
    ///
    /// The answer must be the visitor's: a click on a button, never a default, a pre-ticked box, or scrolling on (CJEU,
    /// C-673/17). No type can check that.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    /// use cookie_policy::{Answer, Statistics, Status};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let decision = jar.answer(Answer::accept_all())?;
    /// assert!(decision.decisions().iter().all(|decision| decision.is_granted()));
    ///
    /// // The visitor comes back:
    /// let mut visitor = Visitor::new();
    /// visitor.receive(&jar);
    /// let mut jar = visitor.request();
    /// assert_eq!(jar.status::<Statistics>(), Status::Granted);
    /// jar.answer(Answer::change().refuse::<Statistics>())?;
    /// assert!(jar.consent::<Statistics>().is_none());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::ResponseLeft`], [`Error::NoRandomness`]; [`Error::TooLong`] where the choices have no room in their cookie.
    pub fn answer(&mut self, answer: Answer<P>) -> Result<Decision, Error> {
        let choices = const {
            match P::FACTS.choices {
                Some(choices) => choices,
                None => panic!("this policy names no choices cookie to keep an answer in: `choices = ..`"),
            }
        };
        self.exchange.answer(choices, answer.start, &answer.named)
    }

    /// The `Set-Cookie` lines that leave as of now, in the order of the calls: at most one for each name. For tests and
    /// logs; the response goes on.
    pub fn set_cookies(&self) -> impl ExactSizeIterator<Item = SetCookie> + use<P> {
        Vec::from_iter(self.exchange.lines()).into_iter()
    }

    /// The `Set-Cookie` lines, now that the response's header leaves: for layers that append them. After it, setting a
    /// cookie is [`Error::ResponseLeft`], and so is reading one that the response set or removed. No category is open any
    /// more: a token allows what it allows until then.
    #[must_use = "the lines leave only if they are appended to the response"]
    pub fn take_set_cookies(&self) -> impl ExactSizeIterator<Item = SetCookie> + use<P> {
        Vec::from_iter(self.exchange.leave()).into_iter()
    }

    /// The lines for a response that reports an error of the server (a status of 500 and above), in place of
    /// [`take_set_cookies`](Self::take_set_cookies): removals, and what the visitor decided. What else was set, code set
    /// that then failed; where it had been removed before, it is removed.
    #[must_use = "the lines leave only if they are appended to the response"]
    pub fn take_set_cookies_after_error(&self) -> impl ExactSizeIterator<Item = SetCookie> + use<P> {
        self.exchange.leave_after_error().0.into_iter()
    }

    /// What was wrong with the request's cookies: by name and rule, never by value. Good cookies beside them are read.
    ///
    /// That a value is none of its cookie's type shows once it was asked for with `get`; `try_get` says so itself.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        self.exchange.problems()
    }

    /// What is the same whatever the policy.
    pub(crate) fn exchange(&self) -> &Arc<Exchange> {
        &self.exchange
    }

    pub(crate) fn write<C: Cookie>(
        &self,
        cookie: &C,
        declaration: &'static Declaration,
        max_age: &str,
        terms: Option<&Terms>,
    ) -> Result<(), Error> {
        let mut value = ValueText::of(declaration);
        value.begin(max_age, ValueText::USUAL);
        C::__value(Access::Write(cookie, declaration.name(), &mut value))?;
        self.exchange.set(&mut value, declaration, max_age, terms)
    }

    pub(crate) fn read<C: Cookie>(
        &self,
        declaration: &'static Declaration,
        terms: Option<&Terms>,
    ) -> Result<C, Error> {
        let text = self.exchange.text(declaration, terms)?;
        let cookie = C::__value(Access::Read(&text)).ok().flatten();
        cookie.ok_or(Error::Malformed { cookie: declaration.name() })
    }

    /// Leaves a note of what went wrong.
    pub(crate) fn noting<C>(&self, result: Result<C, Error>) -> Option<C> {
        result.map_err(|error| self.exchange.note(&error)).ok()
    }
}

impl<P> Clone for Jar<P> {
    fn clone(&self) -> Self {
        Self { exchange: Arc::clone(&self.exchange), policy: PhantomData }
    }
}

impl<P> fmt::Debug for Jar<P> {
    /// Without any cookie: values are the visitor's.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Jar").finish_non_exhaustive()
    }
}
