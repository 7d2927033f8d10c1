//! The plural categories of a language, from CLDR.

use icu_locale::LanguageIdentifier;
use icu_plurals::PluralRules;

use crate::language::plural::{PluralCategory, PluralRule};

/// The categories with their names in files.
pub(super) const CATEGORIES: [(&str, PluralCategory); 6] = [
    ("zero", PluralCategory::Zero),
    ("one", PluralCategory::One),
    ("two", PluralCategory::Two),
    ("few", PluralCategory::Few),
    ("many", PluralCategory::Many),
    ("other", PluralCategory::Other),
];

/// The greatest count that is looked up. No cookie lives longer than 400 days; declarations written by hand may have more.
const COUNTS: u64 = 1_000;

/// The plural categories of a language. A language that CLDR does not know has only `other`.
pub(super) struct Plural {
    pub(super) rule: PluralRule,
    /// All categories of the language, including those for fractions and for zero.
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

    /// Returns whether files may use the category. Fluent requires a default variant, which is often `other`.
    pub(super) fn knows(&self, category: PluralCategory) -> bool {
        category == PluralCategory::Other || self.known.contains(&category)
    }

    /// Returns whether files must use the category, because a count from 1 on has it. No page shows zero of a unit.
    pub(super) fn has(&self, category: PluralCategory) -> bool {
        self.counts(category).next().is_some()
    }

    /// Returns whether a single count has the category, so that a word can replace the number.
    pub(super) fn has_one(&self, category: PluralCategory) -> bool {
        self.counts(category).take(2).count() == 1
    }

    fn counts(&self, category: PluralCategory) -> impl Iterator<Item = u64> {
        (1..=COUNTS).filter(move |count| self.rule.category(*count) == category)
    }
}

/// Returns the built-in rule that agrees with the list, or else the list as a rule.
fn rule(list: Box<[PluralCategory]>) -> PluralRule {
    let agrees =
        |rule: &PluralRule| (0..).zip(&list).all(|(count, category)| rule.category(count) == *category);
    let known = PluralRule::BUILT_IN.into_iter().map(|(_, rule)| rule).find(agrees);
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
