//! What two copies of the choices say together.

use super::entry::{Entry, Verdict};
use super::text::Record;

impl<'t> Record<'t> {
    /// Returns what either copy refuses, and what both grant.
    pub(crate) fn agreed(self, other: &Self) -> Self {
        if self.says_the_same(other) {
            return Self { mark: None, ..self };
        }
        let kept = self.entries.iter().filter_map(|entry| in_both(entry, other)).collect();
        let id = self.id.filter(|id| other.id == Some(*id));
        Self { mark: None, id, entries: in_order(kept, [&self, other]) }
    }

    /// Returns the same without what the other copy refuses. What that one grants does not count.
    pub(crate) fn refused_by(self, other: &Self) -> Self {
        let is_refused = |category| other.entry(category).is_some_and(|entry: Entry<'_>| entry.is_refusal());
        let kept = self.entries.iter().filter(|entry| !entry.is_refusal() && !is_refused(entry.category));
        Self { entries: in_order(kept.copied().collect(), [&self, other]), ..self }
    }

    /// Adds refusals of categories that it does not mention. They come last, so they count.
    pub(crate) fn refuse(&mut self, refusals: impl Iterator<Item = Entry<'t>>) {
        for refusal in refusals {
            if self.entry(refusal.category).is_none() {
                self.entries.push(refusal);
            }
        }
    }
}

/// Returns what two copies say of a category that neither refuses: the lists that both granted, or that one left it open.
fn in_both<'t>(entry: &Entry<'t>, other: &Record<'t>) -> Option<Entry<'t>> {
    let other = other.entry(entry.category).filter(|other| !other.is_refusal() && !entry.is_refusal())?;
    let verdict = match (entry.grants(), other.grants()) {
        (Some(one), Some(other)) => Some(Verdict::Granted(one.agreed(&other)?)),
        _ => None,
    };
    Some(Entry { category: entry.category, verdict })
}

/// Returns these entries, and each refusal of the copies behind those that it follows in one of them: what is said later
/// counts, because a category may honour the refusal of another one.
fn in_order<'t>(kept: Vec<Entry<'t>>, copies: [&Record<'t>; 2]) -> Vec<Entry<'t>> {
    let refusals = refusals(&kept, copies);
    let refusals = refusals.into_iter().map(|(follows, refusal)| (2 * follows, refusal));
    let kept = kept.into_iter().enumerate().map(|(i, entry)| (2 * i + 1, entry));
    let mut entries: Vec<_> = refusals.chain(kept).collect();
    entries.sort_by_key(|(place, _)| *place);
    entries.into_iter().map(|(_, entry)| entry).collect()
}

/// Returns what the copies refuse, each with the number of these entries that it follows.
fn refusals<'t>(kept: &[Entry<'t>], copies: [&Record<'t>; 2]) -> Vec<(usize, Entry<'t>)> {
    let mut refusals: Vec<(usize, Entry<'t>)> = Vec::new();
    for copy in copies {
        let mut passed = 0;
        for entry in &copy.entries {
            let is_it = |known: &Entry<'_>| known.category == entry.category;
            if !entry.is_refusal() {
                passed = kept.iter().position(is_it).map_or(passed, |i| passed.max(i + 1));
            } else if let Some((follows, _)) = refusals.iter_mut().find(|(_, refusal)| is_it(refusal)) {
                *follows = passed.max(*follows);
            } else {
                refusals.push((passed, *entry));
            }
        }
    }
    refusals
}
