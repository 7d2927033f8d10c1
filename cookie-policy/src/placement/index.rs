//! From what is declared to what is placed.

use crate::declare::declaration::Declaration;
use crate::declare::hash;

/// A hash table by the identity of what is declared: a request looks up each cookie that it sets or reads.
// Measured: with a binary search, setting one of 100 cookies takes 25 % more time than without a mount.
#[derive(Clone, Copy, Debug)]
pub(super) struct Index {
    /// A power of two, of which at most half are taken.
    slots: &'static [Slot],
}

type Slot = Option<(u64, &'static Declaration)>;

impl Index {
    /// Nothing is placed.
    pub(super) const EMPTY: Self = Self { slots: &[] };

    pub(super) fn of(placed: impl ExactSizeIterator<Item = (u64, &'static Declaration)>) -> Self {
        let mut slots: Vec<Slot> = vec![None; (2 * placed.len()).next_power_of_two()];
        for (identity, cookie) in placed {
            let mut at = first(identity);
            while slots.get(at & (slots.len() - 1)).is_some_and(Option::is_some) {
                at = at.wrapping_add(1);
            }
            let mask = slots.len() - 1;
            if let Some(slot) = slots.get_mut(at & mask) {
                *slot = Some((identity, cookie));
            }
        }
        Self { slots: slots.leak() }
    }

    #[inline]
    pub(super) fn is_empty(self) -> bool {
        self.slots.is_empty()
    }

    /// An empty slot ends the search; there is one.
    #[inline]
    pub(super) fn find(self, identity: u64) -> Option<&'static Declaration> {
        let mask = self.slots.len().wrapping_sub(1);
        let mut at = first(identity);
        loop {
            match self.slots.get(at & mask) {
                Some(Some((other, cookie))) if *other == identity => return Some(cookie),
                Some(Some(_)) => at = at.wrapping_add(1),
                Some(None) | None => return None,
            }
        }
    }
}

/// Where the search for a cookie begins. The names of a policy are often alike, so their hashes are mixed.
#[inline]
fn first(identity: u64) -> usize {
    hash::mix(identity) as usize
}
