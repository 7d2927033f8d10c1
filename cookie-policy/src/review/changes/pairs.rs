//! Which cookie of a former list is which cookie of the present one.

use std::collections::HashMap;
use std::hash::Hash;

use crate::review::lock::entry::Entry;

/// Former and present entries: in pairs, or one entry if the other lock does not have it.
#[derive(Default)]
pub(in crate::review) struct Pairs<'l> {
    pub(in crate::review) both: Vec<(&'l Entry, &'l Entry)>,
    pub(in crate::review) removed: Vec<&'l Entry>,
    pub(in crate::review) added: Vec<&'l Entry>,
}

impl<'l> Pairs<'l> {
    /// Pairs what browsers take for the same cookie, and then cookies of one name, which moved.
    pub(in crate::review) fn of(
        old: impl IntoIterator<Item = &'l Entry>,
        new: impl IntoIterator<Item = &'l Entry>,
    ) -> Self {
        let start = Self { both: Vec::new(), removed: Vec::from_iter(old), added: Vec::from_iter(new) };
        start.pair_by(|cookie| (cookie.identity(), cookie.text("key"))).pair_by(|cookie| cookie.text("name"))
    }

    /// Pairs entries with the same key, in the order in which they are listed.
    fn pair_by<K: Eq + Hash>(mut self, key: impl Fn(&'l Entry) -> K) -> Self {
        let mut known: HashMap<K, Vec<usize>> = HashMap::new();
        for (i, old) in self.removed.iter().enumerate().rev() {
            known.entry(key(old)).or_default().push(i);
        }
        let mut removed: Vec<Option<&Entry>> = self.removed.iter().copied().map(Some).collect();
        let mut added = Vec::new();
        for new in self.added {
            let counterpart = known.get_mut(&key(new)).and_then(Vec::pop);
            match counterpart.and_then(|i| removed.get_mut(i)).and_then(Option::take) {
                Some(old) => self.both.push((old, new)),
                None => added.push(new),
            }
        }
        Self { both: self.both, removed: removed.into_iter().flatten().collect(), added }
    }
}
