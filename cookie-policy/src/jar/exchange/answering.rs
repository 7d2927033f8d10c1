//! Recording a visitor's answer.

use std::time::{Duration, UNIX_EPOCH};

use super::Exchange;
use crate::declare::category::CategoryDeclaration;
use crate::declare::declaration::Declaration;
use crate::jar::answer::Baseline;
use crate::jar::decision::{CategoryDecision, Decision, unix_seconds};
use crate::jar::status::Source;
use crate::policy::fingerprint::Fingerprint;
use crate::policy::terms::Terms;
use crate::wire::choices::{self, Choices, Entry, Record};
use crate::wire::error::Error;
use crate::wire::octets::push_hex;
use crate::wire::set_cookie::{SetCookie, ValueText};

impl Exchange {
    /// Writes the choices cookie, and removes the cookies of refused categories.
    pub(crate) fn answer(
        &self,
        choices_cookie: &'static Declaration,
        baseline: Baseline,
        named: &[(&'static CategoryDeclaration, bool)],
    ) -> Result<Decision, Error> {
        let mut state = self.state();
        if state.sent.is_some() {
            return Err(Error::ResponseSent { cookie: choices_cookie.name() });
        }
        let former = self.choices(&state).and_then(Record::parse).unwrap_or_default();
        let decided = self.decide(&former, baseline, named);
        let is_kept = |entry: &Entry<'_>| {
            let is_other = !decided.iter().any(|decision| decision.category == entry.category);
            baseline == Baseline::Keep && entry.granted && is_other
        };
        let granted = decided.iter().any(|decision| decision.granted) || former.entries.iter().any(is_kept);
        let id = match former.id {
            None if granted => Some(random_id()?),
            former => former.map(str::to_owned),
        };
        let kept_id = id.as_deref().filter(|_| granted);
        let choices = write(&former, baseline, kept_id, &decided).map_err(|length| {
            // The policy's check covers only the categories that it lists; an answer can name others.
            let cookie = choices_cookie.name();
            Error::TooLong { cookie, name: cookie.len(), value: length }
        })?;
        let max_age = choices_cookie.facts.max_age;
        let mut value = ValueText::new(choices_cookie);
        value.begin(max_age, choices.as_str().len());
        value.push(choices.as_str());
        value.check(choices_cookie)?;
        state.answer = Some(choices);
        state.push(SetCookie::set(&mut value, max_age));
        let is_refused = |category: &CategoryDeclaration| {
            let decision = decided.iter().find(|decision| decision.category == category.key());
            self.refused_by_gpc(category) || decision.is_some_and(|decision| !decision.granted)
        };
        self.withdraw(&mut state, is_refused);
        Ok(Decision { time: self.now, id, decisions: decided })
    }

    fn decide(
        &self,
        former: &Record<'_>,
        baseline: Baseline,
        named: &[(&'static CategoryDeclaration, bool)],
    ) -> Vec<CategoryDecision> {
        let is_listed = |category: &CategoryDeclaration| {
            self.terms.iter().any(|terms| terms.category.key() == category.key())
        };
        let unlisted = named.iter().filter(|(category, _)| !is_listed(category));
        let unlisted = unlisted.map(|(category, _)| Terms::new(self.policy, category));
        let verdict = |category: &CategoryDeclaration| {
            let named = named.iter().find(|(named, _)| named.key() == category.key());
            named.map(|(_, granted)| *granted).or(match baseline {
                Baseline::Refuse => Some(false),
                Baseline::Grant => Some(true),
                Baseline::Keep => None,
            })
        };
        let decide = |terms: Terms| match verdict(terms.category) {
            Some(granted) => Some(self.decide_now(&terms, granted)),
            None => self.decided_before(former, terms.category),
        };
        self.terms.iter().copied().chain(unlisted).filter_map(decide).collect()
    }

    /// Global Privacy Control overrides a grant (11 CCR section 7025).
    fn decide_now(&self, terms: &Terms, granted: bool) -> CategoryDecision {
        let overridden = self.refused_by_gpc(terms.category);
        CategoryDecision {
            category: terms.category.key(),
            granted: granted && !overridden,
            time: self.now,
            fingerprint: terms.fingerprint,
            source: if overridden { Source::Gpc } else { Source::Visitor },
        }
    }

    fn decided_before(
        &self,
        former: &Record<'_>,
        category: &'static CategoryDeclaration,
    ) -> Option<CategoryDecision> {
        let entry = former.entry(category.key()).filter(|entry| self.is_past(entry))?;
        let overridden = self.refused_by_gpc(category);
        Some(CategoryDecision {
            category: category.key(),
            granted: entry.granted && !overridden,
            time: UNIX_EPOCH + Duration::from_secs(entry.time),
            fingerprint: Fingerprint::from_number(entry.fingerprint),
            source: if overridden { Source::Gpc } else { Source::Visitor },
        })
    }
}

/// Writes the decisions into a choices text, or fails with the length of a text that is too long.
///
/// If there is room, the text keeps decisions about categories that only other policies with the same choices
/// cookie list: refusals, and grants if the answer keeps them.
fn write(
    former: &Record<'_>,
    baseline: Baseline,
    id: Option<&str>,
    decided: &[CategoryDecision],
) -> Result<Choices, usize> {
    let own = || decided.iter().map(entry_of);
    let others = former.entries.iter().copied().filter(|entry| {
        let is_kept = !entry.granted || baseline == Baseline::Keep && id.is_some();
        is_kept && !decided.iter().any(|decision| decision.category == entry.category)
    });
    let has_time = decided.iter().all(|decision| unix_seconds(decision.time) <= choices::END_OF_TIME);
    let fitting = |choices: Choices| {
        let length = choices.as_str().len();
        if has_time && length <= choices::LIMIT { Ok(choices) } else { Err(length) }
    };
    let own_id = id.filter(|_| decided.iter().any(|decision| decision.granted));
    fitting(Choices::write(id, own().chain(others))).or_else(|_| fitting(Choices::write(own_id, own())))
}

fn entry_of(decision: &CategoryDecision) -> Entry<'_> {
    Entry {
        category: decision.category,
        granted: decision.granted,
        time: unix_seconds(decision.time),
        fingerprint: decision.fingerprint.get(),
    }
}

/// 128 random bits in hexadecimal.
fn random_id() -> Result<String, Error> {
    let mut id = String::with_capacity(32);
    for _ in 0..2 {
        push_hex(getrandom::u64().map_err(|_| Error::NoRandomness)?, &mut id);
    }
    Ok(id)
}
