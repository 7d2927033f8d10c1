//! The proof of consent.

use std::fmt;
use std::marker::PhantomData;

use crate::declare::category::{CategoryDeclaration, Refusable};

/// Proof that the visitor consented to category `Cat` in the current request, under any policy. For
/// [`AnonymousStatistics`](crate::AnonymousStatistics) it is proof that they did not object.
///
/// It is for functions deep in the application: a function with a parameter `Granted<'_, Statistics>` can only be
/// called after [`Jar::consent`](crate::Jar::consent) was asked. Only [`Consent::proof`](crate::Consent::proof) makes one.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{Answer, Granted, Statistics};
///
/// fn count(visits: &mut u32, _consent: Granted<'_, Statistics>) {
///     *visits += 1;
/// }
///
/// # fn main() -> Result<(), cookie_policy::Error> {
/// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
/// jar.answer(Answer::accept_all())?;
/// let mut visits = 0;
/// if let Some(consent) = jar.consent::<Statistics>() {
///     count(&mut visits, consent.proof());
/// }
/// assert_eq!(visits, 1);
/// # Ok(())
/// # }
/// ```
#[must_use = "pass the proof to a function that needs it"]
pub struct Granted<'j, Cat> {
    request: PhantomData<&'j ()>,
    category: PhantomData<fn(Cat) -> Cat>,
}

impl<Cat> Granted<'_, Cat> {
    /// Only the token of a consent calls this.
    pub(super) fn new() -> Self {
        Self { request: PhantomData, category: PhantomData }
    }
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
