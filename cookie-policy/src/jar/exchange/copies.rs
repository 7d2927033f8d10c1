//! The copies of the choices cookie in a request.
//!
//! A browser can have several: a moved cookie, two services on one domain, a copy that somebody planted. Nothing tells
//! which copy is the right one, so a category is granted only if every copy grants it, and refused if any refuses it.

use super::few::Few;
use super::{Exchange, State};
use crate::declare::category::{CategoryDeclaration, Gate};
use crate::declare::declaration::Declaration;
use crate::declare::lifetime::DAY;
use crate::wire::choices::{self, Entry, Mark, Record, Verdict};
use crate::wire::place::is_bound_to_host;

/// One copy of the choices.
#[derive(Clone, Copy)]
pub(super) struct Copy<'s> {
    /// `None` for what is not UTF-8.
    text: Option<&'s str>,
    /// The copy has another name than the `__Host-` cookie, or one that is sent without TLS: any host of the domain or
    /// everybody on the network can have planted it, so its grants do not count.
    pub(super) only_refusals: bool,
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

    /// Returns where the copy says that it was written.
    pub(super) fn mark(self) -> Option<Mark> {
        choices::mark(self.text?)
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

/// Most requests have one copy.
pub(super) type Copies<'s> = Few<Copy<'s>>;

/// Moves and services on one domain leave fewer behind. To compare very many would take too long, so what is beyond this
/// number counts as a copy that cannot be read.
const MOST_COPIES: usize = 16;

impl Exchange {
    /// Returns the copies that count: the answer of this exchange, else those of the request.
    pub(super) fn copies<'s>(&'s self, state: &'s State) -> Copies<'s> {
        match &state.answer {
            Some(choices) => Copies::one(Copy { text: Some(choices.as_str()), only_refusals: false }),
            None => self.request_copies(),
        }
    }

    pub(super) fn request_copies(&self) -> Copies<'_> {
        let mut copies = Copies::default();
        let Some(cookie) = self.site.policy.choices else { return copies };
        let mut room = MOST_COPIES;
        let mut add = |name: &str, only_refusals| {
            for value in self.request.cookies.values(name).take(room + 1) {
                let text = std::str::from_utf8(value).ok().filter(|_| room > 0);
                copies.push(Copy { text, only_refusals });
                room = room.saturating_sub(1);
            }
        };
        add(cookie.name(), false);
        if self.site.has_moved {
            let is_guarded = is_bound_to_host(cookie.name());
            let only_refusals = |name: &str| is_guarded || self.site.plain_http_keeps_choices_as(name);
            let names = self.former_names(cookie, cookie.name());
            names.for_each(|name| add(&name, only_refusals(&name)));
        }
        copies
    }

    /// Whether the browser sent the visitor's choices. The response depends on it, so no cache may keep it.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn shows_choices_cookie(&self) -> bool {
        let mut state = self.state_for_application();
        state.shows_choices = true;
        !self.request_copies().is_empty()
    }

    /// Returns what all copies say together: nothing where there is none.
    pub(super) fn merged<'s>(&'s self, state: &'s State) -> Record<'s> {
        self.merge(&self.copies(state)).0
    }

    /// Returns what an answer starts from. A copy that cannot be read may hold an objection, so it counts as one.
    pub(super) fn before_answer<'s>(&'s self, copies: &Copies<'s>) -> Record<'s> {
        let (mut record, is_unreadable) = self.merge(copies);
        if is_unreadable {
            let verdict = Some(Verdict::Refused { day: self.seconds / DAY });
            let doubted = self.site.terms.iter().map(|terms| terms.category);
            let doubted = doubted.filter(|category| category.gate() == Gate::UnlessRefused);
            record.refuse(doubted.map(|category| Entry { category: category.key(), verdict }));
        }
        record
    }

    /// Returns what copies say together, and whether one of them cannot be read. Such a copy may refuse anything, so nothing is
    /// granted beside it.
    pub(super) fn merge<'s>(&self, copies: &Copies<'s>) -> (Record<'s>, bool) {
        let mut is_unreadable = false;
        let mut whole: Option<Record<'s>> = None;
        for copy in copies.iter().copied() {
            let record = copy.text.and_then(Record::parse);
            let only_refusals = copy.only_refusals && record.is_some();
            is_unreadable |= record.is_none();
            let mut record = record.unwrap_or_default();
            record.entries.retain_mut(|entry| entry.keep_grants(|grant| self.is_past(grant)));
            whole = Some(match whole {
                whole if only_refusals => whole.unwrap_or_default().refused_by(&record),
                None => record,
                Some(whole) => whole.agreed(&record),
            });
        }
        (whole.unwrap_or_default(), is_unreadable)
    }

    /// Whether it is the choices cookie.
    pub(crate) fn is_choices(&self, cookie: &Declaration) -> bool {
        self.site.policy.choices.is_some_and(|choices| choices.name() == cookie.name())
    }

    /// Whether the request carries a copy that says nothing, and so may say anything.
    pub(super) fn has_unreadable_choices(&self) -> bool {
        self.request_copies().iter().copied().any(Copy::is_unreadable)
    }

    /// Whether a copy holds a refusal: spares most requests the look at each declaration, and at each cookie.
    pub(super) fn refuses_anything(&self, state: &State) -> bool {
        let text =
            state.answer.as_ref().map_or(self.request.cookies.text(), |choices| choices.as_str().as_bytes());
        self.request.gpc
            || choices::may_refuse(text) && self.copies(state).iter().copied().any(Copy::refuses_anything)
    }
}
