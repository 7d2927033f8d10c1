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

/// The bytes up to which choices keep what somebody may have planted. The rest is room for an id and grants of later answers,
/// because what is kept is in every copy from then on.
const PLANTED_LIMIT: usize = LIMIT - 256;

impl Exchange {
    /// Writes an answer for the present place of the choices. Where there is no room, this gives way, in this order: what
    /// decides nothing here and not every copy refuses, because somebody may have planted it, and the oldest grants. What
    /// every copy refuses never gives way.
    pub(super) fn fit_answer(
        &self,
        cookie: &'static Declaration,
        id: Option<&str>,
        entries: &mut Vec<Entry<'_>>,
        new: &[CategoryDecision],
        copies: &Copies<'_>,
    ) -> Result<Choices, Error> {
        let mut choices = write(cookie, id, entries);
        let excess = choices.as_str().len().saturating_sub(PLANTED_LIMIT);
        if excess > 0 {
            let refused = refused_by_all(copies);
            let is_new = |entry: &Entry<'_>| new.iter().any(|new| new.category == entry.category);
            let may_be_planted = |entry: &Entry<'_>| !is_new(entry) && !refused.contains(entry.category);
            self.drop_idle(entries, excess, may_be_planted);
            choices = self.fit(cookie, id, entries);
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
            if choices.as_str().len() <= LIMIT || !drop_oldest_grant(entries, self.seconds) {
                return choices;
            }
        }
    }

    /// Drops entries that decide nothing here, and are not grants, until they had that many bytes. Those with the longest
    /// keys go first, so that the fewest go.
    pub(super) fn drop_idle(
        &self,
        entries: &mut Vec<Entry<'_>>,
        bytes: usize,
        may_go: impl Fn(&Entry<'_>) -> bool,
    ) {
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

/// Returns what every copy refuses that counts as a whole.
fn refused_by_all<'s>(copies: &Copies<'s>) -> BTreeSet<&'s str> {
    let full = copies.iter().copied().filter(|copy| !copy.only_refusals);
    let refused = full.filter_map(Copy::record).map(|record| {
        let refusals = record.entries.into_iter().filter(Entry::is_refusal);
        refusals.map(|entry| entry.category).collect::<BTreeSet<_>>()
    });
    refused.reduce(|one, other| &one & &other).unwrap_or_default()
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
