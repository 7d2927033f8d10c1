//! The plural form that a language uses for a number.

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
        use PluralCategory::{Few, Many, One, Other, Two, Zero};

        // Most rules look at the last digit and at the last two.
        let (ten, hundred) = (count % 10, count % 100);
        let is_teen = matches!(hundred, 11..=19);
        match self {
            Self::English => {
                if count == 1 {
                    One
                } else {
                    Other
                }
            }
            Self::French => {
                if count < 2 {
                    One
                } else {
                    Other
                }
            }
            Self::Czech => match count {
                1 => One,
                2..=4 => Few,
                _ => Other,
            },
            Self::Polish => match ten {
                _ if count == 1 => One,
                2..=4 if !is_teen => Few,
                _ => Many,
            },
            Self::Slovene => match hundred {
                1 => One,
                2 => Two,
                3 | 4 => Few,
                _ => Other,
            },
            Self::Croatian => match ten {
                1 if !is_teen => One,
                2..=4 if !is_teen => Few,
                _ => Other,
            },
            Self::Lithuanian => match ten {
                1 if !is_teen => One,
                2..=9 if !is_teen => Few,
                _ => Other,
            },
            Self::Latvian => match ten {
                _ if is_teen => Zero,
                0 => Zero,
                1 => One,
                _ => Other,
            },
            Self::Romanian => match hundred {
                _ if count == 1 => One,
                _ if count == 0 => Few,
                1..=19 => Few,
                _ => Other,
            },
            Self::Irish => match count {
                1 => One,
                2 => Two,
                3..=6 => Few,
                7..=10 => Many,
                _ => Other,
            },
            Self::Maltese => match hundred {
                _ if count == 1 => One,
                _ if count == 2 => Two,
                _ if count == 0 => Few,
                3..=10 => Few,
                11..=19 => Many,
                _ => Other,
            },
            #[cfg(feature = "fluent")]
            Self::Listed(list) => {
                usize::try_from(count).ok().and_then(|count| list.get(count)).copied().unwrap_or(Other)
            }
        }
    }
}
