//! The plural form that a language uses for a number.

use std::ops::RangeInclusive;

use Digits::{Count, Last, LastTwo};
use PluralCategory::{Few, Many, One, Other, Two, Zero};

/// The plural categories of languages (CLDR, Language Plural Rules).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PluralCategory {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// How a language chooses the category of a whole number below a million. Each rule is named after a language that has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PluralRule {
    English,
    French,
    /// Also Slovak.
    Czech,
    Polish,
    Slovene,
    Croatian,
    Lithuanian,
    Latvian,
    Romanian,
    Irish,
    Maltese,
    /// Any other language: the category of each count from 0 on. Greater counts are `other`.
    #[cfg(feature = "fluent")]
    Listed(Box<[PluralCategory]>),
}

impl PluralRule {
    /// The rules of the built-in languages, with their names.
    #[cfg(feature = "fluent")]
    pub(crate) const BUILT_IN: [(&'static str, Self); 11] = [
        ("English", Self::English),
        ("French", Self::French),
        ("Czech", Self::Czech),
        ("Polish", Self::Polish),
        ("Slovene", Self::Slovene),
        ("Croatian", Self::Croatian),
        ("Lithuanian", Self::Lithuanian),
        ("Latvian", Self::Latvian),
        ("Romanian", Self::Romanian),
        ("Irish", Self::Irish),
        ("Maltese", Self::Maltese),
    ];

    pub(crate) fn category(&self, count: u64) -> PluralCategory {
        #[cfg(feature = "fluent")]
        if let Self::Listed(list) = self {
            return usize::try_from(count).ok().and_then(|count| list.get(count)).copied().unwrap_or(Other);
        }
        let row = self.rows().iter().find(|(digits, numbers, _)| numbers.contains(&digits.of(count)));
        row.map_or(Other, |(_, _, category)| *category)
    }

    /// The categories in their order: the first row that has the number counts, and what is in none is `other`.
    fn rows(&self) -> &'static [Row] {
        match self {
            Self::English => &[(Count, 1..=1, One)],
            Self::French => &[(Count, 0..=1, One)],
            Self::Czech => &[(Count, 1..=1, One), (Count, 2..=4, Few)],
            Self::Polish => {
                &[(Count, 1..=1, One), (LastTwo, TEENS, Many), (Last, 2..=4, Few), (Last, 0..=9, Many)]
            }
            Self::Slovene => &[(LastTwo, 1..=1, One), (LastTwo, 2..=2, Two), (LastTwo, 3..=4, Few)],
            Self::Croatian => &[(LastTwo, TEENS, Other), (Last, 1..=1, One), (Last, 2..=4, Few)],
            Self::Lithuanian => &[(LastTwo, TEENS, Other), (Last, 1..=1, One), (Last, 2..=9, Few)],
            Self::Latvian => &[(LastTwo, TEENS, Zero), (Last, 0..=0, Zero), (Last, 1..=1, One)],
            Self::Romanian => &[(Count, 1..=1, One), (Count, 0..=0, Few), (LastTwo, 1..=19, Few)],
            Self::Irish => {
                &[(Count, 1..=1, One), (Count, 2..=2, Two), (Count, 3..=6, Few), (Count, 7..=10, Many)]
            }
            Self::Maltese => &[
                (Count, 1..=1, One),
                (Count, 2..=2, Two),
                (Count, 0..=0, Few),
                (LastTwo, 3..=10, Few),
                (LastTwo, TEENS, Many),
            ],
            #[cfg(feature = "fluent")]
            Self::Listed(_) => &[],
        }
    }
}

/// The number that a rule looks at, the numbers that it is about, and their category.
type Row = (Digits, RangeInclusive<u64>, PluralCategory);

/// The digits of a count that a rule looks at.
#[derive(Clone, Copy)]
enum Digits {
    Count,
    Last,
    LastTwo,
}

const TEENS: RangeInclusive<u64> = 11..=19;

impl Digits {
    fn of(self, count: u64) -> u64 {
        match self {
            Count => count,
            Last => count % 10,
            LastTwo => count % 100,
        }
    }
}
