//! What a visitor decides.

use std::fmt;
use std::marker::PhantomData;

use crate::declare::category::{CategoryDeclaration, Refusable};
use crate::policy::Policy;
use crate::policy::verify;

/// A visitor's answer to the question which cookies may be set, for [`Jar::answer`](crate::Jar::answer).
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
#[must_use = "an answer counts once it is passed to `Jar::answer`"]
pub struct Answer<P> {
    pub(crate) start: Start,
    pub(crate) named: Vec<(&'static CategoryDeclaration, bool)>,
    policy: PhantomData<fn(P) -> P>,
}

/// What an answer says of the categories that it does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Start {
    Refused,
    Granted,
    Unchanged,
}

impl Start {
    /// Returns what it says of such a category; `None`: what was decided before.
    pub(crate) fn answer(self) -> Option<bool> {
        match self {
            Start::Refused => Some(false),
            Start::Granted => Some(true),
            Start::Unchanged => None,
        }
    }
}

impl<P: Policy> Answer<P> {
    /// Refuses every category.
    pub fn refuse_all() -> Self {
        Self::starting(Start::Refused, Vec::new())
    }

    /// Grants every category, each by name.
    pub fn accept_all() -> Self {
        Self::starting(Start::Granted, Vec::new())
    }

    /// Leaves every category as the visitor decided before.
    pub fn change() -> Self {
        Self::starting(Start::Unchanged, Vec::new())
    }

    /// Grants category `C`, also if no cookie of the policy belongs to it.
    pub fn grant<C: Refusable>(self) -> Self {
        self.naming::<C>(true)
    }

    /// Refuses category `C`.
    pub fn refuse<C: Refusable>(self) -> Self {
        self.naming::<C>(false)
    }

    pub(crate) fn starting(start: Start, named: Vec<(&'static CategoryDeclaration, bool)>) -> Self {
        Self { start, named, policy: PhantomData }
    }

    /// The last word about a category counts.
    fn naming<C: Refusable>(mut self, granted: bool) -> Self {
        let category = const { verify::category::<P, C>() };
        self.named.retain(|(named, _)| named.key() != category.key());
        self.named.push((category, granted));
        self
    }
}

impl<P> Clone for Answer<P> {
    fn clone(&self) -> Self {
        Self { start: self.start, named: self.named.clone(), policy: PhantomData }
    }
}

impl<P> fmt::Debug for Answer<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = self.named.iter().map(|(category, granted)| (category.key(), granted));
        f.debug_struct("Answer")
            .field("start", &self.start)
            .field("named", &named.collect::<Vec<_>>())
            .finish()
    }
}
