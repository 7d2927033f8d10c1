//! Choosing the language that a visitor's browser prefers.

use super::Language;
use super::localized::{is_same_language, ranges};
use crate::wire::weight::weighted;

/// A language range of the header, with its weight in thousandths.
type WeightedRange<'h> = (&'h str, u16);

impl Language {
    /// Returns the language among `offered` that an `Accept-Language` header prefers, or `None` if the visitor accepts none
    /// of them (RFC 9110, section 12.5.4, with the lookup of RFC 4647, section 3.4).
    ///
    /// | header | language |
    /// |---|---|
    /// | `fr-CA` | `fr-CA`, else `fr`, else French of another region |
    /// | `it;q=0.5, de` | German, else Italian (the default of `q` is 1; of equal weights, the first counts) |
    /// | `en, *;q=0.1` | English, else the first language that is offered |
    /// | `de;q=0, *` | the first language that is offered and is not German |
    ///
    /// A part that is not a language range is ignored. Join several headers with commas.
    ///
    /// ```
    /// use cookie_policy::Language;
    ///
    /// let language = Language::accepted("tr, fr-CA;q=0.8, en;q=0.5", Language::BUILT_IN);
    /// assert_eq!(language, Some(Language::FRENCH));
    /// assert_eq!(Language::accepted("tr", Language::BUILT_IN).unwrap_or_default(), Language::ENGLISH);
    /// ```
    pub fn accepted(accept_language: &str, offered: &[Self]) -> Option<Self> {
        let mut header: Vec<_> = accept_language.split(',').filter_map(range).collect();
        let allowed: Vec<_> =
            offered.iter().copied().filter(|language| !is_excluded(*language, &header)).collect();
        let other = allowed.iter().copied().find(|language| !is_named(*language, &header));
        // The sort is stable: among equals the first counts.
        header.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
        let wanted = header.into_iter().filter(|(_, weight)| *weight > 0);
        wanted
            .map(|(range, _)| range)
            .find_map(|range| if range == "*" { other } else { find(range, &allowed) })
    }
}

/// Parses one element of the header: a language range and its weight.
fn range(element: &str) -> Option<WeightedRange<'_>> {
    Some(weighted(element)).filter(|(range, _)| is_range(range))
}

/// Returns whether it is a basic language range (RFC 4647, section 2.1).
fn is_range(range: &str) -> bool {
    let is_subtag = |subtag: &str| {
        (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    range == "*" || range.split('-').all(is_subtag)
}

/// Returns whether the range matches the tag (RFC 4647, section 3.3.1).
fn is_in(tag: &str, range: &str) -> bool {
    ranges(tag).any(|tag| tag.eq_ignore_ascii_case(range))
}

/// Returns whether the visitor excludes the language. The narrowest range that matches it counts.
fn is_excluded(language: Language, header: &[WeightedRange<'_>]) -> bool {
    let containing = header.iter().filter(|(range, _)| is_in(language.as_str(), range));
    containing.max_by_key(|(range, weight)| (range.len(), *weight)).is_some_and(|(_, weight)| *weight == 0)
}

/// Returns whether the header names the language, so that `*` does not stand for it.
fn is_named(language: Language, header: &[WeightedRange<'_>]) -> bool {
    header.iter().any(|(range, _)| is_same_language(language.as_str(), range))
}

/// Returns the language of a range, or of the range without its last subtags. Otherwise returns one of another region, because
/// the visitor understands it better than another language.
fn find(range: &str, offered: &[Language]) -> Option<Language> {
    let find = |matches: &dyn Fn(&str, &str) -> bool| {
        ranges(range)
            .find_map(|range| offered.iter().copied().find(|language| matches(language.as_str(), range)))
    };
    find(&str::eq_ignore_ascii_case).or_else(|| find(&is_in))
}
