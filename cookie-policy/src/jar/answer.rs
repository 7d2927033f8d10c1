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
    pub(crate) baseline: Baseline,
    pub(crate) named: Vec<(&'static CategoryDeclaration, bool)>,
    policy: PhantomData<fn(P) -> P>,
}

/// What an answer says of the categories that it does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Baseline {
    Refuse,
    Grant,
    Keep,
}

impl<P: Policy> Answer<P> {
    /// Refuses every category.
    pub fn refuse_all() -> Self {
        Self::with_baseline(Baseline::Refuse, Vec::new())
    }

    /// Grants every category, each by name.
    pub fn accept_all() -> Self {
        Self::with_baseline(Baseline::Grant, Vec::new())
    }

    /// Leaves every category as the visitor decided before.
    pub fn change() -> Self {
        Self::with_baseline(Baseline::Keep, Vec::new())
    }

    /// Grants category `C`, also if no cookie of the policy belongs to it.
    pub fn grant<C: Refusable>(self) -> Self {
        self.with_named::<C>(true)
    }

    /// Refuses category `C`.
    pub fn refuse<C: Refusable>(self) -> Self {
        self.with_named::<C>(false)
    }

    pub(crate) fn with_baseline(
        baseline: Baseline,
        named: Vec<(&'static CategoryDeclaration, bool)>,
    ) -> Self {
        Self { baseline, named, policy: PhantomData }
    }

    /// The last word about a category counts.
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
