//! The consent token.

use std::fmt;
use std::marker::PhantomData;

use crate::declare::category::{CategoryDeclaration, Refusable};
use crate::jar::Jar;
use crate::jar::bounds::{Reads, Sets};
use crate::policy::Policy;
use crate::policy::cookie::TwoLifetimes;
use crate::policy::terms::Terms;
use crate::wire::error::Error;

/// The visitor's consent to cookies of category `Cat`, in one request.
///
/// [`Jar::consent`] alone makes one, out of a valid choice of the visitor (for
/// [`AnonymousStatistics`](crate::AnonymousStatistics), of the absence of a refusal), and it sets and reads cookies in that jar
/// alone. It can be copied, held beside other tokens, and kept across an `await`; it cannot leave the request, and ends
/// when the response's header leaves.
///
/// Holding one is not enough: each use asks again. After a withdrawal through another handle of the same request,
/// [`set`](Self::set) gives [`Error::Withdrawn`] and no line leaves.
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
#[must_use = "consent is of use to set and to read cookies with"]
pub struct Consent<'j, P, Cat> {
    pub(super) jar: &'j Jar<P>,
    category: PhantomData<fn(Cat) -> Cat>,
}

impl<'j, P: Policy, Cat: Refusable> Consent<'j, P, Cat> {
    /// The only way to a token.
    pub(crate) fn of(jar: &'j Jar<P>) -> Option<Self> {
        jar.exchange().is_open(Terms::of::<P, Cat>()).then_some(Self { jar, category: PhantomData })
    }
}

impl<'j, P, Cat> Consent<'j, P, Cat> {
    /// Sets a cookie that this consent covers, for its declared lifetime; for the session if it has two.
    ///
    /// # Errors
    ///
    /// [`Error::Withdrawn`], [`Error::WouldProlong`], [`Error::ResponseLeft`], and the errors of values:
    /// [`Error::TooLong`], [`Error::NoCookieOctet`], [`Error::NoJson`]; [`Error::NoRandomness`] for `seal = private`.
    pub fn set<C>(self, cookie: C) -> Result<(), Error>
    where
        Self: Sets<C>,
    {
        Sets::set(&self, cookie)
    }

    /// Sets a cookie with two lifetimes for the longer one.
    ///
    /// # Errors
    ///
    /// As [`set`](Self::set).
    pub fn set_persistent<C>(self, cookie: C) -> Result<(), Error>
    where
        C: TwoLifetimes,
        Self: Sets<C>,
    {
        Sets::set_persistent(&self, cookie)
    }

    /// The cookie, if there is a valid one; if not, [`Jar::problems`] says why.
    pub fn get<C>(self) -> Option<C>
    where
        Self: Reads<C>,
    {
        self.jar.noting(self.try_get())
    }

    /// The cookie, or why there is none.
    ///
    /// # Errors
    ///
    /// [`Error::Withdrawn`], [`Error::Absent`], [`Error::Ambiguous`], [`Error::Malformed`], [`Error::Sealed`],
    /// [`Error::ResponseLeft`].
    pub fn try_get<C>(self) -> Result<C, Error>
    where
        Self: Reads<C>,
    {
        Reads::try_get(&self)
    }

    /// Proof of the consent for functions that process data rather than cookies.
    ///
    /// It tells that consent was given when this token was handed out; unlike setting and reading, passing it on does not
    /// ask again.
    pub fn proof(self) -> Granted<'j, Cat> {
        Granted { request: PhantomData, category: PhantomData }
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

/// Proof that the visitor consented to category `Cat` in the request at hand, whatever its policy (that they did not
/// object, for [`AnonymousStatistics`](crate::AnonymousStatistics)).
///
/// For functions deep in the application: whoever calls one that takes a `Granted<'_, Statistics>` must have asked.
///
/// ```
/// use cookie_policy::{Granted, Statistics};
///
/// fn count_visit(page: &str, _consent: Granted<'_, Statistics>) {
///     println!("a visit of {page}");
/// }
/// ```
///
/// [`Consent::proof`] alone makes one.
#[must_use = "proof of consent is of use to pass on"]
pub struct Granted<'j, Cat> {
    request: PhantomData<&'j ()>,
    category: PhantomData<fn(Cat) -> Cat>,
}

impl<Cat> Clone for Granted<'_, Cat> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Cat> Copy for Granted<'_, Cat> {}

impl<Cat: Refusable> fmt::Debug for Granted<'_, Cat> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Granted({})", CategoryDeclaration::of::<Cat>().key())
    }
}
