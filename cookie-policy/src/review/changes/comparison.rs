//! Comparing two locks.

use super::asked::{Asked, Keys};
use super::choices::{Renamed, is_choices};
use super::pairs::Pairs;
use super::{Change, Changes, Consequence, Subject, What, narrower};
use crate::review::lock::Lock;
use crate::review::lock::entry::{Entry, Value};
use crate::review::lock::fields::{CATEGORY, COOKIE, EMBED, Field, POLICY, Weight};

pub(super) fn compare(old: &Lock, new: &Lock) -> Changes {
    let renamed = Renamed::between(old, new);
    let asks_for_choices = renamed.as_ref().is_some_and(Renamed::asks);
    let mut comparison =
        Comparison { old, new, asked: Asked::between(old, new), asks_for_choices, changes: Vec::new() };
    comparison.policy();
    comparison.entries(&Pairs::of(&old.categories, &new.categories), &CATEGORIES);
    comparison.entries(&Pairs::of(&old.cookies, &new.cookies), &COOKIES);
    comparison.entries(&Pairs::of(&old.embeds, &new.embeds), &EMBEDS);
    let Comparison { asked, mut changes, .. } = comparison;
    changes.sort_by(|a, b| (a.consequence, &a.subject).cmp(&(b.consequence, &b.subject)));
    let narrower = narrower::still_valid(old, new, asked.keys());
    let undated = undated(old, new, &changes);
    Changes { changes, formerly: renamed.and_then(|renamed| renamed.formerly()), narrower, undated }
}

/// The date of the last change, if visitors read something new and the date is the old one.
fn undated(old: &Lock, new: &Lock, changes: &[Change]) -> Option<String> {
    let date = new.policy.text("changed");
    let is_read = changes.iter().any(|change| change.consequence != Consequence::Unnoticed);
    (is_read && !date.is_empty() && old.policy.text("changed") == date).then(|| date.to_owned())
}

/// A kind of entries.
struct Kind {
    table: &'static [Field],
    subject: fn(&Entry) -> Subject,
    keys: Keys,
}

const CATEGORIES: Kind = Kind {
    table: CATEGORY,
    subject: |category| Subject::Category { key: category.text("key").to_owned() },
    keys: |_, category| [category.text("key")].into(),
};
const COOKIES: Kind = Kind {
    table: COOKIE,
    subject: |cookie| {
        let [category, name] = ["category", "name"].map(|field| cookie.text(field).to_owned());
        Subject::Cookie { category, name }
    },
    keys: |lock, cookie| lock.categories_of(cookie).collect(),
};
const EMBEDS: Kind = Kind {
    table: EMBED,
    subject: |embed| {
        let [category, name] = ["category", "name"].map(|field| embed.text(field).to_owned());
        Subject::Embed { category, name }
    },
    keys: |_, embed| [embed.text("category")].into(),
};

struct Comparison<'l> {
    old: &'l Lock,
    new: &'l Lock,
    asked: Asked<'l>,
    /// Whether visitors are asked because the choices cookie has another name.
    asks_for_choices: bool,
    changes: Vec<Change>,
}

impl Comparison<'_> {
    fn policy(&mut self) {
        let Self { old, new, .. } = *self;
        if old.fingerprints != new.fingerprints {
            let [old, new] = [old, new].map(|lock| Some(Value::Text(lock.fingerprints.clone().into())));
            let what = What::Field { name: "fingerprints".to_owned(), old, new };
            self.say(true, Weight::Agreed, Subject::Policy, what);
        }
        let former_grants = self.asked.is_about_former_grants();
        for (what, weight) in self.differences(&old.policy, &new.policy, POLICY) {
            self.say(former_grants && what.is_field("still_valid"), weight, Subject::Policy, what);
        }
    }

    fn entries(&mut self, pairs: &Pairs<'_>, kind: &Kind) {
        for (old, new) in &pairs.both {
            for (what, weight) in self.differences(old, new, kind.table) {
                let is_asked = match weight {
                    Weight::Agreed | Weight::Key => self.asked.is_about_terms(kind.keys, old, new),
                    Weight::Listed => self.asked.is_about_cookies(old, new),
                    Weight::Read | Weight::Technical => false,
                };
                self.say(is_asked, weight, (kind.subject)(new), what);
            }
        }
        let (old, new) = (self.old, self.new);
        let removed = pairs.removed.iter().map(|entry| (old, entry, What::Removed));
        let added = pairs.added.iter().map(|entry| (new, entry, What::Added));
        for (lock, entry, what) in removed.chain(added) {
            let is_asked =
                self.asked.is_about(kind.keys, lock, entry) || self.asks_for_choices && is_choices(entry);
            self.say(is_asked, Weight::Agreed, (kind.subject)(entry), what);
        }
    }

    fn say(&mut self, is_asked: bool, weight: Weight, subject: Subject, what: What) {
        let consequence = match weight {
            _ if is_asked => Consequence::AskedAgain,
            Weight::Agreed | Weight::Listed | Weight::Read => Consequence::Read,
            Weight::Key | Weight::Technical => Consequence::Unnoticed,
        };
        self.changes.push(Change { consequence, subject, what });
    }

    /// The fields that differ, in the order of the entries.
    fn differences(&self, old: &Entry, new: &Entry, table: &'static [Field]) -> Vec<(What, Weight)> {
        let only_old = old.names().filter(|name| new.get(name).is_none());
        let names = new.names().chain(only_old).filter(|name| old.get(name) != new.get(name));
        let mut found: Vec<(What, Weight)> = names
            .map(|name| {
                let (was, is) = (old.get(name).cloned(), new.get(name).cloned());
                let weight = Field::find(table, name).map_or(Weight::Read, |field| field.weight);
                let weight = match weight {
                    Weight::Agreed if self.is_reworded(old, new, name) => Weight::Read,
                    Weight::Key if self.is_reworded(old, new, name) => Weight::Technical,
                    weight => weight,
                };
                (What::Field { name: name.to_owned(), old: was, new: is }, weight)
            })
            .collect();
        // The hash follows from other fields.
        let is_hash = |what: &What| what.is_field("material");
        let is_agreed = |weight: Weight| matches!(weight, Weight::Agreed | Weight::Key);
        if found.iter().any(|(what, weight)| is_agreed(*weight) && !is_hash(what)) {
            found.retain(|(what, _)| !is_hash(what));
        }
        found
    }

    /// Whether visitors agree to the same, because a key stands for the text. Another hashing compares nothing.
    fn is_reworded(&self, old: &Entry, new: &Entry, name: &str) -> bool {
        let (text, key) = match name {
            "purpose" | "purpose_key" => ("purpose", "purpose_key"),
            "label" | "description" | "summary" => (name, "text_key"),
            _ => return false,
        };
        let agreed = |entry: &Entry| match entry.text(key) {
            "" => entry.text(text).to_owned(),
            key => key.to_owned(),
        };
        self.old.fingerprints == self.new.fingerprints && agreed(old) == agreed(new)
    }
}
