//! Whether a change only took something away, so that earlier consent covers what is left.

use std::mem::discriminant;

use super::StillValid;
use super::pairs::Pairs;
use crate::declare::built_in::{Marketing, Preferences, Statistics};
use crate::declare::category::Category as _;
use crate::policy::fingerprint::Fingerprint;
use crate::review::lock::entry::Entry;
use crate::review::lock::fields::{COOKIE, EMBED, Field, Weight};
use crate::review::lock::{Lock, lifetime};

/// The names of the built-in categories in declarations.
const BUILT_IN: [(&str, &str); 3] =
    [(Preferences::KEY, "Preferences"), (Statistics::KEY, "Statistics"), (Marketing::KEY, "Marketing")];

/// Lists of which a part may be left out.
const LISTS: [&str; 3] = ["recipients", "countries", "origins"];

/// What else may differ although visitors agree to it: `covers` compares it, or it follows from the rest.
const MAY_DIFFER: [&str; 2] = ["lifetime", "material"];

/// Returns the whole `still_valid` to write, if consent to some of these former categories covers the present ones. What the
/// policy already has stays, because a policy has the key once.
pub(super) fn still_valid<'l>(
    old: &Lock,
    new: &Lock,
    asked: impl Iterator<Item = &'l str>,
) -> Vec<StillValid> {
    let mut all: Vec<StillValid> = Vec::new();
    let covered: Vec<_> = asked.filter_map(|key| Some((key, covered(old, new, key)?.to_string()))).collect();
    let before = new.policy.list("still_valid").iter().filter(|_| !covered.is_empty());
    let before = before.filter_map(|term| term.split_once(' '));
    let covered = covered.iter().map(|(key, fingerprint)| (*key, fingerprint.as_str()));
    for (key, fingerprint) in before.chain(covered) {
        let (category, fingerprint) = (type_of(new, key), fingerprint.to_owned());
        match all.iter_mut().find(|known| known.category == category) {
            Some(known) => known.fingerprints.push(fingerprint),
            None => all.push(StillValid { category, fingerprints: vec![fingerprint] }),
        }
    }
    all
}

/// Returns the fingerprint of the former category, if consent to it covers the present one.
fn covered(old: &Lock, new: &Lock, key: &str) -> Option<Fingerprint> {
    let is_comparable = old.fingerprints == new.fingerprints && own(old, key) == own(new, key);
    let cookies = Pairs::of(old.agreed_with(key), new.agreed_with(key));
    let embeds = Pairs::of(old.embeds_of(key), new.embeds_of(key));
    let is_covered = cover(&cookies, COOKIE) && cover(&embeds, EMBED);
    old.fingerprint(key).filter(|_| is_comparable && is_covered)
}

/// What visitors agree to in an application's own category.
fn own<'l>(lock: &'l Lock, key: &str) -> Option<[&'l str; 4]> {
    lock.categories.iter().find(|own| own.text("key") == key).map(Entry::own_terms)
}

/// Whether consent to the former entries covers the present ones.
fn cover(pairs: &Pairs<'_>, table: &'static [Field]) -> bool {
    pairs.added.is_empty() && pairs.both.iter().all(|(old, new)| covers(old, new, table))
}

/// Whether consent to the former entry covers the present one.
fn covers(old: &Entry, new: &Entry, table: &'static [Field]) -> bool {
    if old.material() == new.material() {
        return true;
    }
    let is_same = same_fields(table).all(|field| old.get(field) == new.get(field));
    let lists = LISTS.map(|field| (old.list(field), new.list(field)));
    let [was, is] = [old, new].map(|entry| entry.text("lifetime"));
    let differs = was != is || lists.iter().any(|(was, is)| was != is);
    let is_part = lists.iter().all(|(was, is)| is.iter().all(|item| was.contains(item)));
    is_same && differs && is_part && is_within(is, was)
}

/// The fields that must be as they were.
fn same_fields(table: &'static [Field]) -> impl Iterator<Item = &'static str> {
    let agreed = table.iter().filter(|field| field.weight == Weight::Agreed).map(|field| field.name);
    agreed.filter(|name| !MAY_DIFFER.contains(name) && !LISTS.contains(name))
}

/// Whether a lifetime is no longer than another one of its kind.
fn is_within(is: &str, was: &str) -> bool {
    is == was
        || matches!(
            (lifetime::parse(is), lifetime::parse(was)),
            (Some(is), Some(was)) if discriminant(&is) == discriminant(&was) && is.longest() <= was.longest()
        )
}

/// The name of the category's type.
fn type_of(lock: &Lock, key: &str) -> String {
    let built_in = BUILT_IN.iter().find(|(built_in, _)| *built_in == key).map(|(_, name)| *name);
    let own = lock.categories.iter().find(|own| own.text("key") == key).map(|own| own.text("type"));
    built_in.or(own).unwrap_or(key).to_owned()
}
