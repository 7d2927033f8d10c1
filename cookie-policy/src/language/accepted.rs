//! The language that a visitor's browser asks for.

use super::Language;
use super::localized::{is_of, ranges};

/// A language range of the field, with its weight in thousandths.
type Range<'f> = (&'f str, u16);

/// The least weight that does not exclude a language.
const LEAST: u16 = 1;

impl Language {
    /// The visitor's language among those that are offered: the one that an `Accept-Language` field prefers (RFC 9110, section
    /// 12.5.4), looked up by cutting its ranges down (RFC 4647, section 3.4). `None` where the visitor speaks none of them.
    ///
    /// | the field says | the page is |
    /// |---|---|
    /// | `fr-CA` | in `fr-CA`, else in `fr`, else in French of another region |
    /// | `it;q=0.5, de` | in German rather than in Italian; without `q` it is 1, and among equals the first counts |
    /// | `en, *;q=0.1` | in English, else in the first offered language |
    /// | `de;q=0, *` | in the first offered language that is not German |
    ///
    /// What is no language range is passed over. Several fields are one, with commas between them.
    ///
    /// ```
    /// use cookie_policy::Language;
    ///
    /// let language = Language::accepted("pl, fr-CA;q=0.8, en;q=0.5", Language::ALL);
    /// assert_eq!(language, Some(Language::FRENCH));
    /// assert_eq!(Language::accepted("pl", Language::ALL).unwrap_or_default(), Language::ENGLISH);
    /// ```
    pub fn accepted(accept_language: &str, offered: &[Self]) -> Option<Self> {
        let mut field: Vec<_> = accept_language.split(',').filter_map(range).collect();
        let allowed: Vec<_> =
            offered.iter().copied().filter(|language| !is_excluded(*language, &field)).collect();
        let other = allowed.iter().copied().find(|language| !is_named(*language, &field));
        // The sort is stable: among equals the first counts.
        field.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
        let wanted = field.into_iter().filter(|(_, weight)| *weight > 0);
        wanted
            .map(|(range, _)| range)
            .find_map(|range| if range == "*" { other } else { find(range, &allowed) })
    }
}

/// One element of the field: a language range and, after a semicolon, its weight.
fn range(element: &str) -> Option<Range<'_>> {
    let mut parts = element.split(';').map(str::trim);
    let range = parts.next().filter(|range| is_range(range))?;
    let mut parameters = parts.filter_map(|part| part.split_once('='));
    let weight = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case("q"));
    // A weight that nobody can read must not hide the language, nor go before one that is stated.
    Some((range, weight.map_or(1_000, |(_, weight)| thousandths(weight.trim()).unwrap_or(LEAST))))
}

/// Whether it is a basic language range (RFC 4647, section 2.1).
fn is_range(range: &str) -> bool {
    let is_subtag = |subtag: &str| {
        (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    range == "*" || range.split('-').all(is_subtag)
}

/// A weight (RFC 9110, section 12.4.2); of more than three digits the first three.
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

/// Whether the tag is of the range (RFC 4647, section 3.3.1).
fn is_in(tag: &str, range: &str) -> bool {
    ranges(tag).any(|tag| tag.eq_ignore_ascii_case(range))
}

/// Whether the visitor does not want it: the narrowest range that it is in counts.
fn is_excluded(language: Language, field: &[Range<'_>]) -> bool {
    let are_in = field.iter().filter(|(range, _)| is_in(language.as_str(), range));
    are_in.max_by_key(|(range, weight)| (range.len(), *weight)).is_some_and(|(_, weight)| *weight == 0)
}

/// Whether the field speaks of it, so that `*` does not.
fn is_named(language: Language, field: &[Range<'_>]) -> bool {
    field.iter().any(|(range, _)| is_of(language.as_str(), range))
}

/// The language of a range, or of the range without its last subtags; and then one that is narrower, because the visitor
/// understands speakers of another region better than another language.
fn find(range: &str, offered: &[Language]) -> Option<Language> {
    let find = |is_meant: &dyn Fn(&str, &str) -> bool| {
        ranges(range)
            .find_map(|range| offered.iter().copied().find(|language| is_meant(language.as_str(), range)))
    };
    find(&str::eq_ignore_ascii_case).or_else(|| find(&is_in))
}
