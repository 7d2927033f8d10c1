//! What the visitor chose for a category, at this moment of the exchange.

use super::copies::{Copy, Said};
use super::{Exchange, State};
use crate::declare::category::{CategoryDeclaration, Gate};
use crate::declare::lifetime::DAY;
use crate::jar::status::{CategoryStatus, Source, Status};
use crate::jar::visitor_state::VisitorState;
use crate::placement::past::Agreed;
use crate::policy::terms::Terms;
use crate::wire::choices::{Grant, Grants, Record, Verdict};
use crate::wire::error::Error;

/// Clocks differ; a grant from more seconds ahead than this does not count.
pub(super) const CLOCKS_DIFFER: u64 = DAY;

impl Exchange {
    pub(crate) fn status(&self, terms: &Terms) -> (Status, Option<Source>) {
        self.status_in(&self.state_for_application(), self.site.terms_of(terms))
    }

    /// Returns the status of each category that visitors can refuse.
    pub(crate) fn statuses(&self) -> Vec<CategoryStatus> {
        self.statuses_in(&self.state_for_application())
    }

    fn statuses_in(&self, state: &State) -> Vec<CategoryStatus> {
        let status = |terms: &Terms| {
            let (status, source) = self.status_in(state, terms);
            let gate = self.gate(terms.category);
            let is_unasked = gate == Gate::UnlessRefused && status != Status::Granted;
            let is_used_unasked = is_unasked && self.is_open_in(state, terms);
            CategoryStatus { category: terms.category, gate, status, source, is_used_unasked }
        };
        self.site.terms.iter().map(status).collect()
    }

    /// Returns the visitor, as a page sees them.
    pub(crate) fn visitor_state(&self) -> VisitorState {
        let state = self.state_for_application();
        let record = self.merged(&state);
        let is_asked = |key: &str| self.site.terms.iter().any(|terms| terms.category.key() == key);
        let counts = record.entries.iter().filter(|entry| is_asked(entry.category));
        let decided = counts.filter_map(|entry| self.time_of(entry.verdict?)).max();
        let id = record.id.map(str::to_owned);
        let agreed = self.site.past.map_or_else(Vec::new, |_| self.agreed(&record));
        VisitorState { site: self.site, statuses: self.statuses_in(&state), decided, id, agreed }
    }

    /// Returns the lists that the visitor agreed to.
    fn agreed(&self, record: &Record<'_>) -> Vec<Agreed> {
        let agreed = |terms: &Terms| {
            let category = terms.category.key();
            let grants = record.entry(category)?.grants()?;
            let fingerprints =
                grants.iter().filter(|grant| self.is_past(grant)).map(|grant| grant.fingerprint);
            Some(Agreed { category, fingerprints: fingerprints.collect() })
        };
        self.site.terms.iter().filter_map(agreed).collect()
    }

    /// Returns the gate of a category for this visitor: the exemption of anonymous audience measurement is national.
    pub(crate) fn gate(&self, category: &CategoryDeclaration) -> Gate {
        match category.gate() {
            Gate::UnlessRefused if !self.request.is_exempt => Gate::Granted,
            gate => gate,
        }
    }

    /// Whether cookies of the category may be set and read: never after the response headers were sent.
    pub(crate) fn is_open(&self, terms: &Terms) -> bool {
        let state = self.state_for_application();
        state.sent.is_none() && self.is_open_in(&state, self.site.terms_of(terms))
    }

    /// Whether the visitor allows cookies of a category, as the response headers are sent.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn permits(&self, category: &CategoryDeclaration) -> bool {
        let terms = self.terms_of(category);
        terms.is_none_or(|terms| self.is_open_in(&self.state(), terms))
    }

    pub(super) fn is_open_in(&self, state: &State, terms: &Terms) -> bool {
        match self.gate(terms.category) {
            Gate::Open => true,
            Gate::UnlessRefused => {
                !self.refused_by_gpc(terms.category)
                    && self.copies(state).iter().copied().all(|copy| may_be_allowed(copy, terms.category))
            }
            Gate::Granted => self.status_in(state, terms).0 == Status::Granted,
        }
    }

    /// Checks a token again: it is worth what the visitor says at the moment of its use, and an answer may have come in
    /// between.
    pub(super) fn check_terms(&self, state: &State, terms: Option<&Terms>) -> Result<(), Error> {
        match terms {
            Some(terms) if state.answer.is_some() && !self.is_open_in(state, self.site.terms_of(terms)) => {
                Err(Error::Withdrawn { category: terms.category.key() })
            }
            _ => Ok(()),
        }
    }

    /// Of several copies, the one that allows least counts.
    fn status_in(&self, state: &State, terms: &Terms) -> (Status, Option<Source>) {
        if self.refused_by_gpc(terms.category) {
            return (Status::Refused, Some(Source::Gpc));
        }
        let copies = self.copies(state);
        let counting = copies.iter().filter(|copy| copy.counts_for(terms.category));
        let statuses = counting.map(|copy| match copy.says_of(terms.category) {
            Said::Nothing | Said::Unreadable => Status::NotAsked,
            Said::Decided(verdict) => self.status_of(verdict, terms),
        });
        match statuses.min_by_key(|status| allowance(*status)) {
            None | Some(Status::NotAsked) => (Status::NotAsked, None),
            Some(status) => (status, Some(Source::Visitor)),
        }
    }

    fn status_of(&self, verdict: Verdict, terms: &Terms) -> Status {
        match verdict {
            // A refusal has a day, and counts until the end of the last one.
            Verdict::Refused { day } if self.is_expired(day.saturating_add(1).saturating_mul(DAY)) => {
                Status::Expired
            }
            Verdict::Refused { .. } => Status::Refused,
            Verdict::Granted(grants) => self.status_of_grants(grants, terms),
        }
    }

    fn status_of_grants(&self, grants: Grants, terms: &Terms) -> Status {
        let is_current = |grant: &Grant| {
            grant.fingerprint == terms.fingerprint.get()
                || self.site.policy.still_valid.contains(&(terms.category.key(), grant.fingerprint))
        };
        // The newest comes first.
        let mut past = grants.iter().filter(|grant| self.is_past(grant));
        let Some(newest) = past.clone().next() else { return Status::NotAsked };
        match past.find(is_current) {
            Some(current) if !self.is_expired(current.time) => Status::Granted,
            None if !self.is_expired(newest.time) => Status::Outdated,
            Some(_) | None => Status::Expired,
        }
    }

    /// Refusals are remembered as long as grants (CNIL, deliberation 2020-092): as long as the choices cookie.
    fn is_expired(&self, time: u64) -> bool {
        let kept = self.site.policy.choices.map_or(0, |choices| choices.lifetime().most_seconds());
        time.saturating_add(kept) < self.seconds
    }

    /// Returns the categories that the visitor, or the browser for them, refused. An objection does not end by itself, so
    /// an expired refusal still is one; it is only time to ask again.
    pub(super) fn refused_categories(&self, state: &State) -> Vec<&'static CategoryDeclaration> {
        let copies = self.copies(state);
        let refuses = |copy: Copy<'_>, category: &CategoryDeclaration| {
            matches!(copy.says_of(category), Said::Decided(Verdict::Refused { .. }))
        };
        let is_refused = |category: &&'static CategoryDeclaration| {
            self.refused_by_gpc(category) || copies.iter().any(|copy| refuses(*copy, category))
        };
        self.site.terms.iter().map(|terms| terms.category).filter(is_refused).collect()
    }

    pub(super) fn refused_by_gpc(&self, category: &CategoryDeclaration) -> bool {
        self.request.gpc && category.sale_or_share()
    }

    /// Whether a grant was given already, as far as clocks agree.
    pub(super) fn is_past(&self, grant: &Grant) -> bool {
        grant.time <= self.seconds.saturating_add(CLOCKS_DIFFER)
    }

    /// Returns when a category was decided, in seconds since 1970; `None` for a grant from the future.
    pub(super) fn time_of(&self, verdict: Verdict) -> Option<u64> {
        match verdict {
            Verdict::Refused { day } => Some(day.saturating_mul(DAY)),
            Verdict::Granted(grants) => {
                grants.iter().filter(|grant| self.is_past(grant)).map(|grant| grant.time).max()
            }
        }
    }
}

/// Whether a copy leaves open what only a refusal closes. One that cannot be read may hold a refusal.
fn may_be_allowed(copy: Copy<'_>, category: &CategoryDeclaration) -> bool {
    !matches!(copy.says_of(category), Said::Unreadable | Said::Decided(Verdict::Refused { .. }))
}

/// Orders what is said by how much it allows.
fn allowance(status: Status) -> u8 {
    match status {
        Status::Refused => 0,
        Status::NotAsked => 1,
        Status::Expired => 2,
        Status::Outdated => 3,
        Status::Granted => 4,
    }
}
