//! What gives way where the visitor's choices have no room.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::Exchange;
use super::copies::{Copies, Copy};
use super::status::CLOCKS_DIFFER;
use crate::declare::declaration::Declaration;
use crate::jar::decision::CategoryDecision;
use crate::wire::choices::{Choices, Entry, LIMIT, Mark};
use crate::wire::error::Error;

impl Exchange {
    /// Writes an answer for the present place of the choices. Where there is no room, this gives way, in this order: what
    /// decides nothing here and was refused only where others may have planted it, the oldest grants, and whatever else decides
    /// nothing here. So no planted copy keeps an answer out.
    pub(super) fn fit_answer(
        &self,
        cookie: &'static Declaration,
        id: Option<&str>,
        entries: &mut Vec<Entry<'_>>,
        new: &[CategoryDecision],
        copies: &Copies<'_>,
    ) -> Result<Choices, Error> {
        let mut choices = write(cookie, id, entries);
        if excess(&choices) > 0 {
            let refused = refused_by_full_copies(copies);
            let is_former = |entry: &Entry<'_>| !new.iter().any(|new| new.category == entry.category);
            let may_be_planted = |entry: &Entry<'_>| is_former(entry) && !refused.contains(entry.category);
            self.drop_idle(entries, excess(&choices), may_be_planted);
            choices = self.fit(cookie, id, entries);
            self.drop_idle(entries, excess(&choices), is_former);
            choices = write(cookie, id, entries);
        }
        let (cookie, value) = (cookie.name(), choices.as_str().len());
        if value > LIMIT { Err(Error::TooLong { cookie, name: cookie.len(), value }) } else { Ok(choices) }
    }

    /// Writes choices for their present place. The oldest grants give way where there is no room, refusals never: the text may
    /// be too long.
    pub(super) fn fit(
        &self,
        cookie: &'static Declaration,
        id: Option<&str>,
        entries: &mut Vec<Entry<'_>>,
    ) -> Choices {
        loop {
            let choices = write(cookie, id, entries);
            if excess(&choices) == 0 || !drop_oldest_grant(entries, self.seconds) {
                return choices;
            }
        }
    }

    /// Drops entries that decide nothing here, and are not grants, until they had that many bytes. Those with the longest
    /// keys go first, so that the fewest go.
    fn drop_idle(&self, entries: &mut Vec<Entry<'_>>, bytes: usize, may_go: impl Fn(&Entry<'_>) -> bool) {
        let last = |category| entries.iter().rfind(|entry: &&Entry<'_>| entry.decides(category));
        let deciding = self.site.terms.iter().filter_map(|terms| last(terms.category));
        let deciding: BTreeSet<_> = deciding.map(|entry| entry.category).collect();
        let is_idle = |entry: &&Entry<'_>| entry.grants().is_none() && !deciding.contains(entry.category);
        let mut idle: Vec<_> =
            entries.iter().filter(is_idle).filter(|entry| may_go(entry)).copied().collect();
        idle.sort_by_key(|entry| Reverse(entry.category.len()));
        let mut left = bytes;
        let dropped = idle.iter().take_while(|entry| {
            let is_needed = left > 0;
            left = left.saturating_sub(entry.length());
            is_needed
        });
        let dropped: BTreeSet<_> = dropped.map(|entry| entry.category).collect();
        entries.retain(|entry| !dropped.contains(entry.category));
    }
}

fn write(cookie: &'static Declaration, id: Option<&str>, entries: &[Entry<'_>]) -> Choices {
    Choices::write(Some(Mark::of(cookie.facts.identity)), id, entries)
}

/// Returns the bytes for which there is no room.
fn excess(choices: &Choices) -> usize {
    choices.as_str().len().saturating_sub(LIMIT)
}

/// Returns what the copies refuse that count as a whole.
fn refused_by_full_copies<'s>(copies: &Copies<'s>) -> BTreeSet<&'s str> {
    let full = copies.iter().copied().filter(|copy| !copy.only_refusals);
    let entries = full.filter_map(Copy::record).flat_map(|record| record.entries);
    entries.filter(Entry::is_refusal).map(|entry| entry.category).collect()
}

/// Takes back the oldest grant, unless it is of this moment; before it, what counts as none because it is from the future.
/// Whether there was one.
fn drop_oldest_grant(entries: &mut Vec<Entry<'_>>, now: u64) -> bool {
    let grants = entries.iter().filter_map(Entry::grants).flat_map(|grants| grants.iter());
    let times = grants.map(|grant| grant.time).filter(|time| *time != now);
    let oldest = times.min_by_key(|time| (*time <= now.saturating_add(CLOCKS_DIFFER), *time));
    let Some(oldest) = oldest else { return false };
    entries.retain_mut(|entry| entry.keep_grants(|grant| grant.time != oldest));
    true
}
