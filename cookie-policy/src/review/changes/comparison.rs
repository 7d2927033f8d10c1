//! Comparing two locks.

use std::collections::BTreeSet;

use super::pairs::Pairs;
use super::{Change, Changes, Consequence, Subject, What, narrower};
use crate::declare::built_in::{AnonymousStatistics, Necessary};
use crate::declare::category::Category as _;
use crate::review::lock::Lock;
use crate::review::lock::entry::{Entry, Value};
use crate::review::lock::fields::{CATEGORY, COOKIE, EMBED, Field, POLICY, Weight};

pub(super) fn compare(old: &Lock, new: &Lock) -> Changes {
    let mut comparison = Comparison { asked: asked_again(old, new), changes: Vec::new() };
    comparison.policy(old, new);
    comparison.entries(&Pairs::of(&old.categories, &new.categories), CATEGORY, category_subject);
    comparison.entries(&Pairs::of(&old.cookies, &new.cookies), COOKIE, cookie_subject);
    comparison.entries(&Pairs::of(&old.embeds, &new.embeds), EMBED, embed_subject);
    let Comparison { asked, mut changes } = comparison;
    changes.sort_by(|a, b| (a.consequence, &a.subject).cmp(&(b.consequence, &b.subject)));
    let narrower = asked.iter().filter_map(|key| narrower::still_valid(old, new, key)).collect();
    let undated = undated(old, new, &changes);
    Changes { changes, narrower, undated }
}

/// The keys of the categories about which visitors are asked again.
fn asked_again<'l>(old: &'l Lock, new: &'l Lock) -> BTreeSet<&'l str> {
    let keys: BTreeSet<&str> =
        new.cookies.iter().chain(&new.embeds).map(|entry| entry.text("category")).collect();
    let is_asked = |key: &&str| {
        let (was, is) = (old.fingerprint(key), new.fingerprint(key));
        let still_valid =
            |was| new.policy.list("still_valid").iter().any(|one| *one == format!("{key} {was}"));
        let is_same = old.fingerprints == new.fingerprints && was == is;
        !is_same && !was.is_some_and(still_valid)
    };
    // An objection to anonymous statistics stays, whatever changes.
    let keys = keys.into_iter().filter(|key| ![Necessary::KEY, AnonymousStatistics::KEY].contains(key));
    keys.filter(is_asked).collect()
}

/// The date of the last change, if visitors read something new and the date is the old one.
fn undated(old: &Lock, new: &Lock, changes: &[Change]) -> Option<String> {
    let date = new.policy.text("changed");
    let is_read = changes.iter().any(|change| change.consequence != Consequence::Unnoticed);
    (is_read && !date.is_empty() && old.policy.text("changed") == date).then(|| date.to_owned())
}

fn category_subject(entry: &Entry) -> Subject {
    Subject::Category { key: entry.text("key").to_owned() }
}

fn cookie_subject(entry: &Entry) -> Subject {
    Subject::Cookie { category: entry.text("category").to_owned(), name: entry.text("name").to_owned() }
}

fn embed_subject(entry: &Entry) -> Subject {
    Subject::Embed { category: entry.text("category").to_owned(), name: entry.text("name").to_owned() }
}

struct Comparison<'l> {
    asked: BTreeSet<&'l str>,
    changes: Vec<Change>,
}

impl Comparison<'_> {
    fn policy(&mut self, old: &Lock, new: &Lock) {
        if old.fingerprints != new.fingerprints {
            let [old, new] = [old, new].map(|lock| Some(Value::Text(lock.fingerprints.clone().into())));
            let what = What::Field { name: "fingerprints".to_owned(), old, new };
            self.changes.push(Change {
                consequence: Consequence::AskedAgain,
                subject: Subject::Policy,
                what,
            });
        }
        for (what, weight) in differences(&old.policy, &new.policy, POLICY) {
            let consequence = unless_agreed(weight);
            self.changes.push(Change { consequence, subject: Subject::Policy, what });
        }
    }

    fn entries(&mut self, pairs: &Pairs<'_>, table: &'static [Field], subject: fn(&Entry) -> Subject) {
        for (old, new) in &pairs.both {
            let is_asked = self.is_asked(new) && agreed_otherwise(old, new);
            for (what, weight) in differences(old, new, table) {
                let consequence = match weight {
                    Weight::Agreed if is_asked => Consequence::AskedAgain,
                    weight => unless_agreed(weight),
                };
                self.changes.push(Change { consequence, subject: subject(new), what });
            }
        }
        let removed = pairs.removed.iter().map(|entry| (entry, What::Removed));
        let added = pairs.added.iter().map(|entry| (entry, What::Added));
        for (entry, what) in removed.chain(added) {
            let consequence = if self.is_asked(entry) { Consequence::AskedAgain } else { Consequence::Read };
            self.changes.push(Change { consequence, subject: subject(entry), what });
        }
    }

    /// Whether visitors are asked again about the category of a cookie, or about a category itself.
    fn is_asked(&self, entry: &Entry) -> bool {
        self.asked.contains(entry.text("category")) || self.asked.contains(entry.text("key"))
    }
}

/// Whether what visitors agree to differs. A category has no material of its own.
fn agreed_otherwise(old: &Entry, new: &Entry) -> bool {
    let is_category = !new.text("key").is_empty();
    is_category || old.material() != new.material() || old.text("category") != new.text("category")
}

fn unless_agreed(weight: Weight) -> Consequence {
    match weight {
        Weight::Agreed | Weight::Read => Consequence::Read,
        Weight::Technical => Consequence::Unnoticed,
    }
}

/// The fields that differ, in the order of the entries.
fn differences(old: &Entry, new: &Entry, table: &'static [Field]) -> Vec<(What, Weight)> {
    let only_old = old.names().filter(|name| new.get(name).is_none());
    let names = new.names().chain(only_old).filter(|name| old.get(name) != new.get(name));
    let mut found: Vec<(What, Weight)> = names
        .map(|name| {
            let (old, new) = (old.get(name).cloned(), new.get(name).cloned());
            let weight = Field::find(table, name).map_or(Weight::Read, |field| field.weight);
            (What::Field { name: name.to_owned(), old, new }, weight)
        })
        .collect();
    // The hash follows from other fields; by itself, it changes only with `purpose_key`, which is not recorded.
    let is_hash = |what: &What| matches!(what, What::Field { name, .. } if name == "material");
    if found.iter().any(|(what, weight)| *weight == Weight::Agreed && !is_hash(what)) {
        found.retain(|(what, _)| !is_hash(what));
    }
    found
}
