//! What a visitor answers.

use std::fmt;
use std::marker::PhantomData;

use crate::declare::category::{CategoryDeclaration, Gate, Refusable};
use crate::policy::Policy;
use crate::policy::verify;

/// A visitor's answer about the categories of cookies, for [`Jar::answer`](crate::Jar::answer).
///
/// An answer starts with one of three constructors, which apply to every category, and then names the categories to
/// treat differently.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{Answer, Statistics, Status};
///
/// # fn main() -> Result<(), cookie_policy::Error> {
/// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
/// jar.answer(Answer::refuse_all().grant::<Statistics>())?;
/// assert_eq!(jar.status::<Statistics>(), Status::Granted);
/// # Ok(())
/// # }
/// ```
#[must_use = "pass the answer to `Jar::answer`, which records it"]
pub struct Answer<P> {
    pub(crate) baseline: Baseline,
    pub(crate) named: Vec<(&'static CategoryDeclaration, bool)>,
    policy: PhantomData<fn(P) -> P>,
}

/// What an answer does with the categories that it does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Baseline {
    Refuse,
    Grant,
    Keep,
    /// Refuses, but keeps what needs no consent.
    Save,
}

impl Baseline {
    /// Returns what it says of such a category; `None`: what was decided before. Nobody objects by leaving a question open.
    pub(crate) fn answer(self, gate: Gate) -> Option<bool> {
        match (self, gate) {
            (Baseline::Refuse, _) => Some(false),
            (Baseline::Grant, _) => Some(true),
            (Baseline::Save, Gate::Granted) => Some(false),
            (Baseline::Save | Baseline::Keep, _) => None,
        }
    }
}

impl<P: Policy> Answer<P> {
    /// Refuses every category.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Answer, Statistics, Status};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// jar.answer(Answer::refuse_all())?;
    /// assert_eq!(jar.status::<Statistics>(), Status::Refused);
    /// # Ok(())
    /// # }
    /// ```
    pub fn refuse_all() -> Self {
        Self::with_baseline(Baseline::Refuse, Vec::new())
    }

    /// Grants every category of the policy. The choices cookie records each of them by its key, so a category that
    /// is added later is not granted.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Answer, Statistics, Status};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// jar.answer(Answer::accept_all())?;
    /// assert_eq!(jar.status::<Statistics>(), Status::Granted);
    /// # Ok(())
    /// # }
    /// ```
    pub fn accept_all() -> Self {
        Self::with_baseline(Baseline::Grant, Vec::new())
    }

    /// Keeps the visitor's earlier decision for every category.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Answer, Marketing, Statistics, Status};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// jar.answer(Answer::accept_all())?;
    /// jar.answer(Answer::change().refuse::<Marketing>())?;
    /// assert_eq!(jar.status::<Statistics>(), Status::Granted);
    /// assert_eq!(jar.status::<Marketing>(), Status::Refused);
    /// # Ok(())
    /// # }
    /// ```
    pub fn change() -> Self {
        Self::with_baseline(Baseline::Keep, Vec::new())
    }

    /// Grants category `C`, even if no cookie of the policy belongs to it. If an answer names a category twice, the
    /// last call counts.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Answer, Statistics, Status};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// jar.answer(Answer::refuse_all().grant::<Statistics>())?;
    /// assert_eq!(jar.status::<Statistics>(), Status::Granted);
    /// # Ok(())
    /// # }
    /// ```
    pub fn grant<C: Refusable>(self) -> Self {
        self.with_named::<C>(true)
    }

    /// Refuses category `C`. If an answer names a category twice, the last call counts.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Answer, Statistics, Status};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// jar.answer(Answer::accept_all().refuse::<Statistics>())?;
    /// assert_eq!(jar.status::<Statistics>(), Status::Refused);
    /// # Ok(())
    /// # }
    /// ```
    pub fn refuse<C: Refusable>(self) -> Self {
        self.with_named::<C>(false)
    }

    pub(crate) fn with_baseline(
        baseline: Baseline,
        named: Vec<(&'static CategoryDeclaration, bool)>,
    ) -> Self {
        Self { baseline, named, policy: PhantomData }
    }

    fn with_named<C: Refusable>(mut self, granted: bool) -> Self {
        let category = const { verify::category::<P, C>() };
        self.named.retain(|(named, _)| named.key() != category.key());
        self.named.push((category, granted));
        self
    }
}

impl<P> Clone for Answer<P> {
    fn clone(&self) -> Self {
        Self { baseline: self.baseline, named: self.named.clone(), policy: PhantomData }
    }
}

impl<P> fmt::Debug for Answer<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = self.named.iter().map(|(category, granted)| (category.key(), granted));
        f.debug_struct("Answer")
            .field("baseline", &self.baseline)
            .field("named", &named.collect::<Vec<_>>())
            .finish()
    }
}
