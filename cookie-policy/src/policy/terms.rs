//! The terms of a consent: what a visitor agrees to.

use std::marker::PhantomData;

use crate::declare::built_in::Necessary;
use crate::declare::category::{Category, CategoryDeclaration, Gate};
use crate::policy::fingerprint::Fingerprint;
use crate::policy::list::List;
use crate::policy::verify;
use crate::policy::{Policy, PolicyFacts};
use crate::wire::choices::MOST_CATEGORIES;

/// What a visitor agrees to: a category, and its current declarations as a fingerprint.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terms {
    pub(crate) category: &'static CategoryDeclaration,
    pub(crate) fingerprint: Fingerprint,
}

impl Terms {
    /// The terms of one category. `None`: `P` is a part, and the policy of the site has the terms.
    pub(crate) const fn for_category<P: List, C: Category>() -> Option<&'static Self> {
        const { Of::<P, C>::TERMS.as_ref() }
    }

    /// The terms of each category that visitors can refuse, in the order of the policy's list.
    pub(crate) const fn all<P: Policy>() -> &'static [Self] {
        Table::<P>::FILLED
    }

    pub(crate) const fn new(policy: &PolicyFacts, category: &'static CategoryDeclaration) -> Self {
        Self { category, fingerprint: Fingerprint::compute(policy, category) }
    }
}

/// The terms of one category of a list.
struct Of<P, C>(PhantomData<(P, C)>);

impl<P: List, C: Category> Of<P, C> {
    const TERMS: &'static Option<Terms> = {
        let category = verify::category::<P, C>();
        &match P::LIST.policy {
            Some(policy) => Some(Terms::new(policy, category)),
            None => None,
        }
    };
}

/// The terms of a policy, computed at compile time, because each fingerprint reads the whole list.
struct Table<P>(PhantomData<P>);

impl<P: Policy> Table<P> {
    const ALL: ([Terms; MOST_CATEGORIES], usize) = all(&P::FACTS);
    const FILLED: &'static [Terms] = {
        let (terms, count) = &Self::ALL;
        terms.split_at(*count).0
    };
}

/// The terms of a policy, and their number. The policy's check makes sure that they fit into the choices cookie.
#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and the indices are below the lengths"
)]
const fn all(policy: &PolicyFacts) -> ([Terms; MOST_CATEGORIES], usize) {
    let none =
        Terms { category: CategoryDeclaration::of::<Necessary>(), fingerprint: Fingerprint::from_number(0) };
    let (mut terms, mut count) = ([none; MOST_CATEGORIES], 0);
    let mut i = 0;
    while i < policy.cookies.len() + policy.embeds.len() {
        let category = match i.checked_sub(policy.cookies.len()) {
            None => policy.cookies[i].category,
            Some(i) => policy.embeds[i].category,
        };
        if !matches!(category.gate, Gate::Open) && !contains(&terms, count, category) {
            terms[count] = Terms::new(policy, category);
            count += 1;
        }
        i += 1;
    }
    (terms, count)
}

/// Whether one of the first `count` terms is for the category.
#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and the indices are below the lengths"
)]
const fn contains(terms: &[Terms; MOST_CATEGORIES], count: usize, category: &CategoryDeclaration) -> bool {
    let mut i = 0;
    while i < count {
        if terms[i].category.same(category) {
            return true;
        }
        i += 1;
    }
    false
}
