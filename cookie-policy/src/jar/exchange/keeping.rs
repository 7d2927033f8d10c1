//! Where the visitor's choices are kept: at the present place of their cookie and, while it moves, at each former one.

use super::copies::{Copies, Copy};
use super::{Exchange, State};
use crate::declare::declaration::Declaration;
use crate::declare::facts::Former;
use crate::wire::choices::{Choices, Entry, LIMIT, Mark, Record};
use crate::wire::place::Place;
use crate::wire::set_cookie::SetCookie;

/// The bytes that the copies at former places have together, because proxies accept headers of 4 KiB. Where they would have more,
/// what decides nothing here is only kept at the present place.
const FORMER_ROOM: usize = LIMIT;

impl Exchange {
    /// Returns the lines that keep an answer: at each place while the cookie moves, the present one last. Where the request
    /// shows several copies, those that nothing declares are removed first, so that none of them decides for ever.
    pub(super) fn choices_lines(
        &self,
        cookie: &'static Declaration,
        choices: &Choices,
        entries: &[Entry<'_>],
        removes_strays: bool,
    ) -> Vec<SetCookie> {
        let mut lines = if removes_strays { self.stray_removals(cookie) } else { Vec::new() };
        let formerly = self.formerly(cookie);
        let mut entries = entries.to_vec();
        if formerly.clone().count() * choices.as_str().len() > FORMER_ROOM {
            self.drop_idle(&mut entries, usize::MAX, |_| true);
        }
        let at_former = |former: &'static Former| {
            let copy = Choices::write(Some(Mark::of(former.identity)), choices.id(), &entries);
            SetCookie::choices(cookie, Place::Former(former), &copy)
        };
        lines.extend(formerly.map(at_former));
        lines.push(SetCookie::choices(cookie, Place::Present, choices));
        lines
    }

    /// Returns the lines that carry the choices to their present place, where the request shows them elsewhere.
    pub(super) fn carried_choices(&self, state: &State) -> Vec<SetCookie> {
        let moved = self.site.policy.choices.filter(|cookie| self.formerly(cookie).next().is_some());
        let Some(cookie) = moved else { return Vec::new() };
        if state.answer.is_some() || !state.is_read || !self.may_carry() {
            return Vec::new();
        }
        let copies = self.request_copies();
        let (merged, is_unreadable) = self.merge(&copies);
        // A copy that cannot be read may say anything.
        if copies.is_empty() || is_unreadable {
            Vec::new()
        } else if !copies.iter().all(|copy| copy.agrees_with(&merged)) {
            self.merged_refusals(cookie, merged, &copies)
        } else if copies.are_several() {
            self.settled(cookie, &merged, &copies)
        } else {
            self.carried_here(cookie, &merged)
        }
    }

    /// One copy that was written elsewhere is written here, too. Where it was, another release may still look for it.
    fn carried_here(&self, cookie: &'static Declaration, record: &Record<'_>) -> Vec<SetCookie> {
        let present = Mark::of(cookie.facts.identity);
        if record.mark == Some(present) || record.entries.is_empty() {
            return Vec::new();
        }
        let choices = Choices::write(Some(present), record.id, &record.entries);
        // The text may have no room for the mark, or for all refusals.
        let fits = choices.as_str().len() <= LIMIT;
        fits.then(|| SetCookie::choices(cookie, Place::Present, &choices)).into_iter().collect()
    }

    /// Copies that agree: the choices have arrived, and leave their former places. Refusals stay there, too: a page that the
    /// browser asked for before the refusal, and that comes late, brings earlier grants to the present place alone.
    fn settled(
        &self,
        cookie: &'static Declaration,
        record: &Record<'_>,
        copies: &Copies<'_>,
    ) -> Vec<SetCookie> {
        let present = Some(Mark::of(cookie.facts.identity));
        if !copies.iter().any(|copy| copy.record().is_some_and(|record| record.mark == present)) {
            self.carried_here(cookie, record)
        } else if self.site.keeps_copies() || record.entries.iter().any(Entry::is_refusal) {
            Vec::new()
        } else {
            self.former_removals(cookie).collect()
        }
    }

    /// Copies that differ: what one of them refuses is refused at the present place, too. The others keep what they have: a
    /// page that comes late would replace a newer refusal there.
    fn merged_refusals(
        &self,
        cookie: &'static Declaration,
        mut record: Record<'_>,
        copies: &Copies<'_>,
    ) -> Vec<SetCookie> {
        let present = Some(Mark::of(cookie.facts.identity));
        let is_kept = |copy: Record<'_>| copy.mark == present && copy.says_the_same(&record);
        let refuses = record.entries.iter().any(Entry::is_refusal);
        if !refuses || copies.iter().copied().filter_map(Copy::record).any(is_kept) {
            return Vec::new();
        }
        self.fit(cookie, record.id, &mut record.entries);
        self.carried_here(cookie, &record)
    }

    /// Returns the places where a cookie may still be, besides the present one.
    pub(super) fn formerly(
        &self,
        cookie: &'static Declaration,
    ) -> impl Iterator<Item = &'static Former> + Clone {
        let now = self.seconds;
        cookie.facts.formerly.iter().filter(move |former| former.is_current(now))
    }
}
