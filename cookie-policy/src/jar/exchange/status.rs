//! The visitor's status for a category, at this moment of the exchange.

use super::{Exchange, State};
use crate::declare::category::{CategoryDeclaration, Gate};
use crate::jar::status::{CategoryStatus, Source, Status};
use crate::jar::visitor_state::VisitorState;
use crate::policy::terms::Terms;
use crate::wire::choices::{self, Choices, Entry, Record};
use crate::wire::cookie_header::Found;
use crate::wire::error::Error;

/// A choice from this many seconds in the future is still accepted, because the clocks of servers differ.
const CLOCK_TOLERANCE: u64 = 86_400;

impl Exchange {
    pub(crate) fn status(&self, terms: &Terms) -> (Status, Option<Source>) {
        self.status_in(&self.state_for_application(), terms)
    }

    /// The visitor's status for each category that they can refuse.
    pub(crate) fn statuses(&self) -> Vec<CategoryStatus> {
        self.statuses_in(&self.state_for_application())
    }

    fn statuses_in(&self, state: &State) -> Vec<CategoryStatus> {
        let status = |terms: &Terms| {
            let (status, source) = self.status_in(state, terms);
            CategoryStatus { category: terms.category, status, source }
        };
        self.terms.iter().map(status).collect()
    }

    /// What a page shows of the visitor.
    pub(crate) fn visitor_state(&self) -> VisitorState {
        let state = self.state_for_application();
        let choices = self.choices(&state).and_then(Choices::parse);
        let record = choices.as_ref().and_then(|choices| Record::parse(choices.as_str())).unwrap_or_default();
        let is_asked = |key: &str| self.terms.iter().any(|terms| terms.category.key() == key);
        let counts = record.entries.iter().filter(|entry| self.is_past(entry) && is_asked(entry.category));
        let times = counts.map(|entry| entry.time);
        VisitorState {
            policy: self.policy,
            statuses: self.statuses_in(&state),
            decided: times.max(),
            choices,
        }
    }

    /// Whether cookies of the category may be set and read. After the response headers were sent, none may.
    pub(crate) fn is_open(&self, terms: &Terms) -> bool {
        let state = self.state_for_application();
        state.sent.is_none() && self.is_open_in(&state, terms)
    }

    /// Whether the visitor allows cookies of a category in the response headers that are sent now.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn permits(&self, category: &CategoryDeclaration) -> bool {
        let terms = self.terms.iter().find(|terms| terms.category.same(category));
        terms.is_none_or(|terms| self.is_open_in(&self.state(), terms))
    }

    fn is_open_in(&self, state: &State, terms: &Terms) -> bool {
        match terms.category.gate() {
            Gate::Open => true,
            Gate::UnlessRefused => !self.refuses(state, terms.category) && !self.hides_a_refusal(state),
            Gate::Granted => self.status_in(state, terms).0 == Status::Granted,
        }
    }

    /// Checks that a token is still valid when it is used. Only an answer after it was handed out can end it.
    pub(super) fn check_terms(&self, state: &State, terms: Option<&Terms>) -> Result<(), Error> {
        match terms {
            Some(terms) if state.answer.is_some() && !self.is_open_in(state, terms) => {
                Err(Error::Withdrawn { category: terms.category.key() })
            }
            _ => Ok(()),
        }
    }

    fn status_in(&self, state: &State, terms: &Terms) -> (Status, Option<Source>) {
        if self.refused_by_gpc(terms.category) {
            return (Status::Refused, Some(Source::Gpc));
        }
        match self.entry(state, terms.category.key()) {
            None => (Status::NotAsked, None),
            Some(entry) => (self.status_of(&entry, terms), Some(Source::Visitor)),
        }
    }

    fn status_of(&self, entry: &Entry<'_>, terms: &Terms) -> Status {
        let current = entry.fingerprint == terms.fingerprint.get()
            || self.policy.still_valid.contains(&(terms.category.key(), entry.fingerprint));
        if self.is_expired(entry) {
            Status::Expired
        } else if !entry.granted {
            Status::Refused
        } else if current {
            Status::Granted
        } else {
            Status::Outdated
        }
    }

    /// A choice expires with the choices cookie: refusals are remembered for as long as grants (CNIL, deliberation
    /// 2020-092).
    fn is_expired(&self, entry: &Entry<'_>) -> bool {
        let kept = self.policy.choices.map_or(0, |choices| choices.lifetime().most_seconds());
        entry.time.saturating_add(kept) < self.seconds
    }

    /// Whether the visitor or their browser refused. An objection does not end by itself, so a refusal that has
    /// expired is still one; it is only time to ask again.
    pub(super) fn refuses(&self, state: &State, category: &CategoryDeclaration) -> bool {
        category.gate() != Gate::Open
            && (self.refused_by_gpc(category)
                || self.entry(state, category.key()).is_some_and(|entry| !entry.granted))
    }

    /// The same for each category, reading the choices once.
    pub(super) fn refusals<'s>(
        &'s self,
        state: &'s State,
    ) -> impl Fn(&CategoryDeclaration) -> bool + use<'s> {
        let record = self.choices(state).and_then(Record::parse).unwrap_or_default();
        move |category| {
            let entry = record.entry(category.key()).filter(|entry| self.is_past(entry));
            self.refused_by_gpc(category) || entry.is_some_and(|entry| !entry.granted)
        }
    }

    /// Whether there is a choices cookie that cannot be read: it may hold an objection.
    fn hides_a_refusal(&self, state: &State) -> bool {
        state.answer.is_none()
            && self.policy.choices.is_some_and(|choices| match self.header.find(choices.name()) {
                Found::Absent => false,
                Found::Repeated => true,
                Found::Once(_) => !self.request_choices().is_some_and(choices::is_well_formed),
            })
    }

    /// Whether there is any refusal: most requests have none, so no declaration needs a check.
    pub(super) fn refuses_anything(&self, state: &State) -> bool {
        self.gpc || self.choices(state).is_some_and(choices::refuse_anything)
    }

    pub(super) fn refused_by_gpc(&self, category: &CategoryDeclaration) -> bool {
        self.gpc && category.sale_or_share()
    }

    /// The visitor's decision about a category, unless it lies in the future.
    pub(super) fn entry<'s>(&'s self, state: &'s State, category: &str) -> Option<Entry<'s>> {
        choices::entry(self.choices(state)?, category).filter(|entry| self.is_past(entry))
    }

    /// Whether a choice was made in the past, within the tolerance of clocks.
    pub(super) fn is_past(&self, entry: &Entry<'_>) -> bool {
        entry.time <= self.seconds.saturating_add(CLOCK_TOLERANCE)
    }

    /// The text of the choices: from an answer in this request, otherwise from the request's cookie.
    pub(super) fn choices<'s>(&'s self, state: &'s State) -> Option<&'s str> {
        state.answer.as_ref().map(Choices::as_str).or_else(|| self.request_choices())
    }

    /// The text of the request's choices cookie. A repeated one is ignored, because an attacker may have planted
    /// it.
    pub(super) fn request_choices(&self) -> Option<&str> {
        match self.header.find(self.policy.choices?.name()) {
            Found::Once(text) => std::str::from_utf8(text).ok(),
            Found::Absent | Found::Repeated => None,
        }
    }
}
