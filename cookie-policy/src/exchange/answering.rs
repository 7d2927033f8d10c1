//! What follows from a visitor's answer.

use super::{Exchange, State, Terms};
use crate::answer::Start;
use crate::category::{CategoryDeclaration, Gate};
use crate::choices::{self, Choices, Entry};
use crate::codec;
use crate::decision::{CategoryDecision, Decision, unix_seconds};
use crate::declaration::Declaration;
use crate::error::Error;
use crate::fingerprint::Fingerprint;
use crate::set_cookie::SetCookie;
use crate::status::Source;

impl Exchange {
    /// Writes the choices cookie, and removes the cookies of what is refused.
    pub(crate) fn answer(
        &self,
        choices_cookie: &'static Declaration,
        start: Start,
        named: &[(&'static CategoryDeclaration, bool)],
    ) -> Result<Decision, Error> {
        let mut state = self.state();
        if state.left.is_some() {
            return Err(Error::ResponseLeft { cookie: choices_cookie.name() });
        }
        let decided = self.decide(&state, start, named);
        let former_id =
            self.choices(&state).and_then(Choices::parse).and_then(|choices| choices.id().map(str::to_owned));
        let granted = decided.iter().any(|decision| decision.granted);
        let id = match former_id {
            None if granted => Some(random_id()?),
            former => former,
        };
        let choices = self.write(&state, start, id.as_deref().filter(|_| granted), &decided);
        if !choices::is_well_formed(choices.as_str()) {
            // Categories that the policy does not list have no part in its check that all fit.
            let (cookie, value) = (choices_cookie.name(), choices.as_str().len());
            return Err(Error::TooLong { cookie, name: cookie.len(), value });
        }
        let line = SetCookie::set(choices_cookie, choices_cookie.facts.max_age, |text| {
            text.push(choices.as_str());
            Ok(())
        })?;
        state.answer = Some(choices);
        state.push(line);
        self.withdraw_refused(&mut state);
        Ok(Decision { time: self.now, id, choices: decided })
    }

    /// The text of what was decided and, while there is room, of decisions about categories that other policies with the
    /// same choices cookie list: refusals, and grants where the answer leaves them unchanged.
    fn write(&self, state: &State, start: Start, id: Option<&str>, decided: &[CategoryDecision]) -> Choices {
        let own = || decided.iter().map(entry_of);
        let former = self.choices(state).into_iter().flat_map(choices::well_formed_entries);
        let others = former.filter(|entry| {
            let is_kept = !entry.granted || start == Start::Unchanged && id.is_some();
            is_kept && !decided.iter().any(|decision| decision.category == entry.category)
        });
        let with_others = Choices::write(id, own().chain(others));
        let fits = choices::is_well_formed(with_others.as_str());
        if fits { with_others } else { Choices::write(id, own()) }
    }

    fn decide(
        &self,
        state: &State,
        start: Start,
        named: &[(&'static CategoryDeclaration, bool)],
    ) -> Vec<CategoryDecision> {
        let mut categories = self.policy.categories();
        for (category, _) in named {
            if !categories.iter().any(|listed| listed.key() == category.key()) {
                categories.push(category);
            }
        }
        categories.retain(|category| category.gate() != Gate::Open);
        let verdict = |category: &CategoryDeclaration| {
            let named = named.iter().find(|(named, _)| named.key() == category.key());
            named.map(|(_, granted)| *granted).or(match start {
                Start::Refused => Some(false),
                Start::Granted => Some(true),
                Start::Unchanged => None,
            })
        };
        categories
            .into_iter()
            .filter_map(|category| match verdict(category) {
                Some(granted) => Some(self.decide_now(category, granted)),
                None => self.decided_before(state, category),
            })
            .collect()
    }

    /// Global Privacy Control overrides what the visitor grants (11 CCR section 7025).
    fn decide_now(&self, category: &'static CategoryDeclaration, granted: bool) -> CategoryDecision {
        let overridden = self.refused_by_gpc(category);
        CategoryDecision {
            category: category.key(),
            granted: granted && !overridden,
            time: unix_seconds(self.now),
            fingerprint: Terms::now(self.policy, category).fingerprint,
            source: if overridden { Source::Gpc } else { Source::Visitor },
        }
    }

    fn decided_before(
        &self,
        state: &State,
        category: &'static CategoryDeclaration,
    ) -> Option<CategoryDecision> {
        let entry = self.entry(state, category.key())?;
        let overridden = self.refused_by_gpc(category);
        Some(CategoryDecision {
            category: category.key(),
            granted: entry.granted && !overridden,
            time: entry.time,
            fingerprint: Fingerprint::former(entry.fingerprint),
            source: if overridden { Source::Gpc } else { Source::Visitor },
        })
    }
}

fn entry_of(decision: &CategoryDecision) -> Entry<'_> {
    Entry {
        category: decision.category,
        granted: decision.granted,
        time: decision.time,
        fingerprint: decision.fingerprint.get(),
    }
}

/// 128 random bits in hexadecimal.
fn random_id() -> Result<String, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| Error::NoRandomness)?;
    Ok(codec::hex(&bytes))
}
