//! The plural forms of a language.

use icu_locale::LanguageIdentifier;
use icu_plurals::PluralRules;

use crate::language::plural::{PluralCategory, PluralRule};

/// The categories, as files name them.
pub(super) const CATEGORIES: [(&str, PluralCategory); 6] = [
    ("zero", PluralCategory::Zero),
    ("one", PluralCategory::One),
    ("two", PluralCategory::Two),
    ("few", PluralCategory::Few),
    ("many", PluralCategory::Many),
    ("other", PluralCategory::Other),
];

/// The counts that are told: no cookie is kept for more than 400 days, and declarations that hands wrote have some more.
const COUNTS: u64 = 1_000;

/// The plural forms of a language. One that nobody knows has the one form of CLDR's root.
pub(super) struct Plural {
    pub(super) rule: PluralRule,
    /// The categories of the language, of fractions and of zero, too.
    known: Vec<PluralCategory>,
}

impl Plural {
    pub(super) fn of(tag: &LanguageIdentifier) -> Self {
        let rules = PluralRules::try_new_cardinal(tag.into()).ok();
        let known = rules.iter().flat_map(PluralRules::categories).map(category).collect();
        let of = |count| rules.as_ref().map(|rules| category(rules.category_for(count)));
        let list = (0..=COUNTS).map(|count: u64| of(count).unwrap_or(PluralCategory::Other)).collect();
        Self { rule: rule(list), known }
    }

    /// Whether files may speak of the category. Fluent demands a default, which is `other` with many.
    pub(super) fn knows(&self, category: PluralCategory) -> bool {
        category == PluralCategory::Other || self.known.contains(&category)
    }

    /// Whether counts are of the category, so that files must speak of it. Zero of a unit is not told.
    pub(super) fn has(&self, category: PluralCategory) -> bool {
        self.counts(category).next().is_some()
    }

    /// Whether one count alone is, so that a word can tell it.
    pub(super) fn has_one(&self, category: PluralCategory) -> bool {
        self.counts(category).take(2).count() == 1
    }

    fn counts(&self, category: PluralCategory) -> impl Iterator<Item = u64> {
        (1..=COUNTS).filter(move |count| self.rule.category(*count) == category)
    }
}

/// The rule that says of each count what is listed: one that the tables have, or else the list.
fn rule(list: Box<[PluralCategory]>) -> PluralRule {
    let is_it =
        |rule: &PluralRule| (0..).zip(&list).all(|(count, category)| rule.category(count) == *category);
    let known = [PluralRule::One, PluralRule::ZeroAndOne].into_iter().find(is_it);
    known.unwrap_or(PluralRule::Listed(list))
}

fn category(category: icu_plurals::PluralCategory) -> PluralCategory {
    match category {
        icu_plurals::PluralCategory::Zero => PluralCategory::Zero,
        icu_plurals::PluralCategory::One => PluralCategory::One,
        icu_plurals::PluralCategory::Two => PluralCategory::Two,
        icu_plurals::PluralCategory::Few => PluralCategory::Few,
        icu_plurals::PluralCategory::Many => PluralCategory::Many,
        icu_plurals::PluralCategory::Other => PluralCategory::Other,
    }
}
