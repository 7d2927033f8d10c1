//! Choosing the language that a visitor's browser prefers.

use super::Language;
use super::localized::{is_same_language, ranges};

/// A language range of the header, with its weight in thousandths.
type WeightedRange<'h> = (&'h str, u16);

/// The least weight that does not exclude a language.
const LEAST: u16 = 1;

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

/// Parses one element of the header: a language range and, after a semicolon, its weight.
fn range(element: &str) -> Option<WeightedRange<'_>> {
    let mut parts = element.split(';').map(str::trim);
    let range = parts.next().filter(|range| is_range(range))?;
    let mut parameters = parts.filter_map(|part| part.split_once('='));
    let weight = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case("q"));
    // An invalid weight does not exclude the language, but counts less than any valid one.
    Some((range, weight.map_or(1_000, |(_, weight)| thousandths(weight.trim()).unwrap_or(LEAST))))
}

/// Returns whether it is a basic language range (RFC 4647, section 2.1).
fn is_range(range: &str) -> bool {
    let is_subtag = |subtag: &str| {
        (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    range == "*" || range.split('-').all(is_subtag)
}

/// Parses a weight (RFC 9110, section 12.4.2). Digits after the third are ignored.
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, fraction) = weight.split_once('.').unwrap_or((weight, ""));
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let fraction = format!("{:0<3}", fraction.get(..3).unwrap_or(fraction));
    match (whole, fraction.parse().ok()?) {
        ("0", thousandths) => Some(thousandths),
        ("1", 0) => Some(1_000),
        _ => None,
    }
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
