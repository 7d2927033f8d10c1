//! What follows from a visitor's answer.

use std::time::{Duration, UNIX_EPOCH};

use super::Exchange;
use crate::declare::category::CategoryDeclaration;
use crate::declare::declaration::Declaration;
use crate::declare::lifetime::DAY;
use crate::jar::answer::Baseline;
use crate::jar::decision::{CategoryDecision, Decision};
use crate::jar::status::Source;
use crate::policy::fingerprint::Fingerprint;
use crate::policy::terms::Terms;
use crate::wire::choices::{Entry, Grant, Grants, Record, Verdict, grant_something};
use crate::wire::error::Error;

/// What a form or the application says of a category.
type Named = (&'static CategoryDeclaration, bool);

impl Exchange {
    /// Writes the choices cookie, and removes the cookies of what is refused.
    pub(crate) fn answer(
        &self,
        cookie: &'static Declaration,
        baseline: Baseline,
        named: &[Named],
    ) -> Result<Decision, Error> {
        let cookie = self.site.placed(cookie);
        let mut state = self.state();
        if state.sent.is_some() {
            return Err(Error::ResponseSent { cookie: cookie.name() });
        }
        let copies = self.copies(&state);
        let former = self.before_answer(&copies);
        let new = self.decide(&former, baseline, named);
        let mut entries = self.entries(&former, baseline, named, &new);
        // The decision that withdraws the last grant still has the id, for the site's records.
        let id = match former.id {
            None if grant_something(&entries) => Some(random_id()?),
            id => id.map(str::to_owned),
        };
        let choices = self.fit_answer(cookie, id.as_deref(), &mut entries, &new, &copies)?;
        let lines = self.choices_lines(cookie, &choices, &entries, self.has_strays(cookie));
        let decisions = self.decisions(&new, &entries);
        state.answer = Some(choices);
        state.set_choices(lines);
        let is_refused = |category: &CategoryDeclaration| {
            let decision = decisions.iter().find(|decision| decision.category == category.key());
            self.refused_by_gpc(category) || decision.is_some_and(|decision| !decision.granted)
        };
        self.withdraw(&mut state, is_refused);
        Ok(Decision { time: self.now, id, decisions })
    }

    /// Returns what is decided now: what the answer says, and what Global Privacy Control takes back of earlier grants.
    fn decide(&self, former: &Record<'_>, baseline: Baseline, named: &[Named]) -> Vec<CategoryDecision> {
        let is_listed = |category: &CategoryDeclaration| {
            self.site.terms.iter().any(|terms| terms.category.key() == category.key())
        };
        let unlisted = named.iter().filter(|(category, _)| !is_listed(category));
        let unlisted = unlisted.map(|(category, _)| Terms::new(self.site.policy, category));
        let answer = |category: &CategoryDeclaration| {
            let named = named.iter().find(|(named, _)| named.key() == category.key());
            named.map(|(_, granted)| *granted).or_else(|| baseline.answer(self.gate(category)))
        };
        let is_taken_back = |category: &CategoryDeclaration| {
            let earlier = former.entry(category.key());
            self.refused_by_gpc(category) && earlier.is_some_and(|entry| entry.grants().is_some())
        };
        let decide = |terms: Terms| {
            let granted = answer(terms.category).or(is_taken_back(terms.category).then_some(false))?;
            Some(self.decide_now(&terms, granted))
        };
        self.site.terms.iter().copied().chain(unlisted).filter_map(decide).collect()
    }

    /// Returns the new decisions and, of the categories that they leave unchanged, what the choices now say.
    fn decisions(&self, new: &[CategoryDecision], entries: &[Entry<'_>]) -> Vec<CategoryDecision> {
        let decision = |terms: &Terms| {
            let new = new.iter().find(|decision| decision.category == terms.category.key());
            new.copied().or_else(|| self.decided_before(entries, *terms))
        };
        let is_listed = |decision: &&CategoryDecision| {
            self.site.terms.iter().any(|terms| terms.category.key() == decision.category)
        };
        let unlisted = new.iter().filter(|decision| !is_listed(decision)).copied();
        self.site.terms.iter().filter_map(decision).chain(unlisted).collect()
    }

    /// Global Privacy Control overrides what the visitor grants (11 CCR section 7025).
    fn decide_now(&self, terms: &Terms, granted: bool) -> CategoryDecision {
        let overridden = self.refused_by_gpc(terms.category);
        CategoryDecision {
            category: terms.category.key(),
            granted: granted && !overridden,
            is_new: true,
            time: self.now,
            fingerprint: terms.fingerprint,
            source: if overridden { Source::Gpc } else { Source::Visitor },
        }
    }

    fn decided_before(&self, entries: &[Entry<'_>], terms: Terms) -> Option<CategoryDecision> {
        let entry = entries.iter().rev().find(|entry| entry.decides(terms.category))?;
        let verdict = entry.verdict?;
        let overridden = self.refused_by_gpc(terms.category);
        Some(CategoryDecision {
            category: terms.category.key(),
            granted: !entry.is_refusal() && !overridden,
            is_new: false,
            time: UNIX_EPOCH + Duration::from_secs(self.time_of(verdict)?),
            fingerprint: self.fingerprint_of(verdict, terms),
            source: if overridden { Source::Gpc } else { Source::Visitor },
        })
    }

    /// Returns the list that a former decision was about: the newest that was granted.
    fn fingerprint_of(&self, verdict: Verdict, terms: Terms) -> Fingerprint {
        let newest = match verdict {
            Verdict::Granted(grants) => grants.iter().find(|grant| self.is_past(grant)),
            Verdict::Refused { .. } => None,
        };
        newest.map_or(terms.fingerprint, |grant| Fingerprint::from_number(grant.fingerprint))
    }

    /// Returns what the choices hold after the answer, in the order in which it was decided. What the answer says nothing of
    /// stays: refusals always, and grants unless the visitor refuses everything.
    fn entries<'e>(
        &self,
        former: &Record<'e>,
        baseline: Baseline,
        named: &[Named],
        new: &[CategoryDecision],
    ) -> Vec<Entry<'e>> {
        let refuses = matches!(baseline, Baseline::Refuse | Baseline::Save);
        let refuses_all = refuses && !new.iter().any(|decision| decision.granted);
        let is_listed = |key: &str| self.site.terms.iter().any(|terms| terms.category.key() == key);
        let is_kept = |entry: &&Entry<'_>| {
            let is_new = new.iter().any(|decision| decision.category == entry.category);
            let is_left_open = baseline == Baseline::Save && is_listed(entry.category);
            !is_new && (entry.is_refusal() || is_left_open || !refuses_all)
        };
        let kept = former.entries.iter().filter(is_kept).copied();
        let entry = |decision: &CategoryDecision| Entry {
            category: decision.category,
            verdict: Some(self.verdict_of(decision, former)),
        };
        // Within one answer a grant comes after a refusal whose key its category honours, so that both hold.
        let [refused, granted] = [false, true]
            .map(|granted| new.iter().filter(move |decision| decision.granted == granted).map(entry));
        let mut entries: Vec<_> = kept.chain(refused).chain(granted).collect();
        if baseline == Baseline::Save {
            self.leave_open(&mut entries, former, named);
        }
        entries
    }

    /// Leaves as it was what the answer is silent about, and what a refusal would close that nobody pressed.
    fn leave_open<'e>(&self, entries: &mut Vec<Entry<'e>>, former: &Record<'e>, named: &[Named]) {
        for category in self.site.terms.iter().map(|terms| terms.category) {
            let last = |entries: &[Entry<'e>]| entries.iter().rfind(|entry| entry.decides(category)).copied();
            let (before, after) = (last(&former.entries), last(entries));
            let is_refusal = |entry: Option<Entry<'_>>| entry.is_some_and(|entry| entry.is_refusal());
            let is_own = after.is_some_and(|entry| entry.category == category.key());
            let is_pressed = named.iter().any(|(named, _)| category.refused_with.contains(&named.key()));
            if is_refusal(after) && !is_own && !is_refusal(before) && !is_pressed {
                entries.retain(|entry| entry.category != category.key());
                let verdict = before.and_then(|entry| entry.verdict);
                entries.push(Entry { category: category.key(), verdict });
            }
        }
    }

    /// Returns how a new decision is kept. A grant leaves those of other lists alone; a refusal ends all.
    fn verdict_of(&self, decision: &CategoryDecision, former: &Record<'_>) -> Verdict {
        if !decision.granted {
            return Verdict::Refused { day: self.seconds / DAY };
        }
        let grant = Grant { time: self.seconds, fingerprint: decision.fingerprint.get() };
        let earlier = former.entry(decision.category).and_then(|entry| entry.grants());
        let earlier = earlier.and_then(|grants| grants.filter(|grant| self.is_past(grant)));
        Verdict::Granted(earlier.map_or(Grants::of(grant), |grants| grants.with(grant)))
    }
}

/// 128 random bits in hexadecimal.
fn random_id() -> Result<String, Error> {
    let random = || getrandom::u64().map_err(|_| Error::NoRandomness);
    Ok(format!("{:016x}{:016x}", random()?, random()?))
}
