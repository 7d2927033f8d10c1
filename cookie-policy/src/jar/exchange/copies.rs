//! The copies of the choices cookie in a request.
//!
//! A browser can have several: a moved cookie, two services on one domain, a copy that somebody planted. No copy can be
//! told from the right one, so a category is granted only if every copy grants it, and refused if any refuses it.

use super::status::DAY;
use super::{Exchange, State};
use crate::declare::category::{CategoryDeclaration, Gate};
use crate::declare::declaration::Declaration;
use crate::wire::choices::{self, Entry, Grant, Record, Verdict};

/// One copy of the choices.
#[derive(Clone, Copy)]
pub(super) struct Copy<'s> {
    /// `None` for what is no text.
    text: Option<&'s str>,
    /// The copy has another name than the `__Host-` cookie: any host of the domain can have planted it, so its grants do
    /// not count.
    only_refusals: bool,
}

/// What a copy says of a category.
pub(super) enum Said {
    Nothing,
    Decided(Verdict),
    /// The copy is malformed, so it may hold a refusal.
    Unreadable,
}

impl<'s> Copy<'s> {
    pub(super) fn says_of(self, category: &CategoryDeclaration) -> Said {
        match self.text.map(|text| choices::verdict(text, category)) {
            None | Some(None) => Said::Unreadable,
            Some(Some(Some(Verdict::Granted(_)))) if self.only_refusals => Said::Nothing,
            Some(Some(verdict)) => verdict.map_or(Said::Nothing, Said::Decided),
        }
    }

    /// Returns what the copy says as a whole, if it can be read.
    pub(super) fn record(self) -> Option<Record<'s>> {
        let mut record = Record::parse(self.text?)?;
        if self.only_refusals {
            record.id = None;
            record.entries.retain(Entry::is_refusal);
        }
        Some(record)
    }

    /// Whether the copy counts for the category: its grants do not where it only can refuse.
    pub(super) fn counts_for(self, category: &CategoryDeclaration) -> bool {
        !(self.only_refusals && matches!(self.says_of(category), Said::Nothing))
    }

    /// Whether the copy says nothing else than all copies together.
    pub(super) fn agrees_with(self, merged: &Record<'_>) -> bool {
        let record = self.record().unwrap_or_default();
        let is_in_merged = |entry: &Entry<'_>| merged.entries.contains(entry);
        if self.only_refusals {
            record.entries.iter().all(is_in_merged)
        } else {
            record.says_the_same(merged)
        }
    }

    fn is_unreadable(self) -> bool {
        !self.text.is_some_and(choices::is_well_formed)
    }

    fn refuses_anything(self) -> bool {
        self.text.is_some_and(choices::refuse_anything)
    }
}

impl Exchange {
    /// Returns the copies that count: the answer of this exchange, else those of the request.
    pub(super) fn copies<'s>(&'s self, state: &'s State) -> impl Iterator<Item = Copy<'s>> + Clone {
        let answer =
            state.answer.as_ref().map(|choices| Copy { text: Some(choices.as_str()), only_refusals: false });
        let of_request = answer.is_none().then(|| self.request_copies());
        answer.into_iter().chain(of_request.into_iter().flatten())
    }

    pub(super) fn request_copies(&self) -> impl Iterator<Item = Copy<'_>> + Clone {
        let cookie = self.policy.choices;
        let present = cookie.map(Declaration::name);
        let guarded = present.is_some_and(|name| name.starts_with("__Host-"));
        let former = cookie.into_iter().flat_map(|cookie| self.former_names(cookie));
        let former = former.map(move |name| (name, guarded));
        present.map(|name| (name, false)).into_iter().chain(former).flat_map(|(name, only_refusals)| {
            self.request
                .cookies
                .values(name)
                .map(move |value| Copy { text: std::str::from_utf8(value).ok(), only_refusals })
        })
    }

    /// Returns what all copies say together. `None` where there is none.
    pub(super) fn merged<'s>(&'s self, state: &'s State) -> Option<Record<'s>> {
        let copies = |only_refusals: bool| {
            let copies = self.copies(state).filter(move |copy| copy.only_refusals == only_refusals);
            copies.map(|copy| copy.record().unwrap_or_default())
        };
        let whole = copies(false).reduce(merge);
        copies(true).fold(whole, |record, guarded| Some(record.unwrap_or_default().refusing(guarded.entries)))
    }

    /// Returns what an answer starts from. A copy that cannot be read may hold an objection, so it counts as one.
    pub(super) fn before_answer<'s>(&'s self, state: &'s State) -> Record<'s> {
        let mut record = self.merged(state).unwrap_or_default();
        if self.copies(state).any(Copy::is_unreadable) {
            let verdict = Verdict::Refused { day: self.seconds / DAY };
            let doubted = self.terms.iter().map(|terms| terms.category);
            let doubted = doubted.filter(|category| category.gate() == Gate::UnlessRefused);
            record.refuse(doubted.map(|category| Entry { category: category.key(), verdict }));
        }
        record
    }

    /// Whether it is the choices cookie.
    pub(crate) fn is_choices(&self, cookie: &Declaration) -> bool {
        self.policy.choices.is_some_and(|choices| choices.name() == cookie.name())
    }

    /// Whether the request carries a copy that says nothing, and so may say anything.
    pub(super) fn has_unreadable_choices(&self) -> bool {
        self.request_copies().any(Copy::is_unreadable)
    }

    /// Whether the request carries several copies.
    pub(crate) fn has_several_choices(&self) -> bool {
        self.request_copies().nth(1).is_some()
    }

    /// Whether a copy holds a refusal: spares most requests the look at each declaration.
    pub(super) fn refuses_anything(&self, state: &State) -> bool {
        self.request.gpc || self.copies(state).any(Copy::refuses_anything)
    }
}

/// Returns what two copies say together: what either refuses, and what both grant.
fn merge<'s>(one: Record<'s>, other: Record<'s>) -> Record<'s> {
    // Within a copy, what is said later counts.
    if one.says_the_same(&other) {
        return Record { mark: None, ..one };
    }
    let entries = one.entries.iter().filter_map(|entry| in_both(entry, &other)).collect();
    let mut merged = Record { mark: None, id: one.id.filter(|id| other.id == Some(*id)), entries };
    merged.refuse(one.entries.into_iter().chain(other.entries).filter(Entry::is_refusal));
    merged
}

/// Returns what two copies grant of a category.
fn in_both<'s>(entry: &Entry<'s>, other: &Record<'s>) -> Option<Entry<'s>> {
    let granted = other.entry(entry.category)?.grants()?;
    let is_granted = |grant: &Grant| granted.iter().any(|other| other.fingerprint == grant.fingerprint);
    let grants = entry.grants()?.filter(is_granted)?;
    Some(Entry { category: entry.category, verdict: Verdict::Granted(grants) })
}
