//! About which categories visitors are asked again, and which changes are the reason.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::declare::built_in::{AnonymousStatistics, Necessary};
use crate::declare::category::Category as _;
use crate::policy::fingerprint::Fingerprint;
use crate::review::lock::Lock;
use crate::review::lock::entry::Entry;

/// Two releases, and the categories about which visitors are asked again.
pub(super) struct Asked<'l> {
    old: &'l Lock,
    new: &'l Lock,
    keys: BTreeSet<&'l str>,
}

/// The categories with which visitors agree to an entry of a lock.
pub(super) type Keys = for<'l> fn(&'l Lock, &'l Entry) -> BTreeSet<&'l str>;

impl<'l> Asked<'l> {
    pub(super) fn between(old: &'l Lock, new: &'l Lock) -> Self {
        let is_asked = |key: &&str| {
            let was = old.fingerprint(key);
            let stays = was.is_some_and(|was| new.policy.list("still_valid").contains(&term(key, was)));
            let is_same = old.fingerprints == new.fingerprints && was == new.fingerprint(key);
            !is_same && !stays
        };
        Self { old, new, keys: refusable(new).into_iter().filter(is_asked).collect() }
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &'l str> {
        self.keys.iter().copied()
    }

    /// Whether visitors are asked about an entry that only one of the locks has.
    pub(super) fn is_about(&self, keys: Keys, lock: &Lock, entry: &Entry) -> bool {
        keys(lock, entry).iter().any(|key| self.keys.contains(key))
    }

    /// Whether the terms of an entry are a reason to ask: they differ, or visitors agree to it with another category.
    pub(super) fn is_about_terms(&self, keys: Keys, old: &Entry, new: &Entry) -> bool {
        let differ = old.material() != new.material()
            || old.own_terms() != new.own_terms()
            || self.old.fingerprints != self.new.fingerprints;
        let [was, is] = [keys(self.old, old), keys(self.new, new)];
        let is_reason = |key: &str| differ || was.contains(key) != is.contains(key);
        was.union(&is).any(|key| self.keys.contains(key) && is_reason(key))
    }

    /// Whether the cookies that come with an embed are a reason to ask.
    pub(super) fn is_about_cookies(&self, old: &Entry, new: &Entry) -> bool {
        let [was, is] = [(self.old, old), (self.new, new)].map(|(lock, embed)| lock.materials_of(embed));
        self.keys.contains(new.text("category")) && was != is
    }

    /// Whether visitors are asked who gave a former grant that was valid until now.
    pub(super) fn is_about_former_grants(&self) -> bool {
        let refusable = refusable(self.new);
        let is_over = |one: &Cow<'static, str>| {
            let key = one.split(' ').next().unwrap_or_default();
            let is_present = self.new.fingerprint(key).is_some_and(|present| term(key, present) == *one);
            refusable.contains(key) && !is_present
        };
        let [was, is] = [self.old, self.new].map(|lock| lock.policy.list("still_valid"));
        was.iter().any(|one| !is.contains(one) && is_over(one))
    }
}

/// The keys of the categories that a banner asks about. An objection to anonymous statistics stays, whatever changes.
fn refusable(lock: &Lock) -> BTreeSet<&str> {
    let keys = lock.cookies.iter().chain(&lock.embeds).map(|entry| entry.text("category"));
    keys.filter(|key| ![Necessary::KEY, AnonymousStatistics::KEY].contains(key)).collect()
}

/// A former grant, as a lock has it.
fn term(key: &str, fingerprint: Fingerprint) -> Cow<'static, str> {
    format!("{key} {fingerprint}").into()
}
