//! The plural form that a language uses for a number.

/// The plural categories of languages (CLDR, Language Plural Rules).
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(feature = "fluent"), expect(dead_code, reason = "the built-in languages have two of them"))]
pub(crate) enum PluralCategory {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// How a language chooses the category of a whole number.
#[derive(Clone)]
pub(crate) enum PluralRule {
    /// English, German, and Spanish and Italian below a million: 1 is `one`.
    One,
    /// French below a million: 0 and 1 are `one`.
    ZeroAndOne,
    /// Any other language: the category of each count from 0 on. Greater counts are `other`.
    #[cfg(feature = "fluent")]
    Listed(Box<[PluralCategory]>),
}

impl PluralRule {
    pub(crate) fn category(&self, count: u64) -> PluralCategory {
        let is_one = match self {
            PluralRule::One => count == 1,
            PluralRule::ZeroAndOne => count < 2,
            #[cfg(feature = "fluent")]
            PluralRule::Listed(list) => {
                let listed = usize::try_from(count).ok().and_then(|count| list.get(count));
                return listed.copied().unwrap_or(PluralCategory::Other);
            }
        };
        if is_one { PluralCategory::One } else { PluralCategory::Other }
    }
}
