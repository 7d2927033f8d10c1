//! `lifetime = ..`

use proc_macro2::Ident;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{LitStr, Token, parenthesized};

use super::value::translations;
use crate::complaints::Complaints;
use crate::given::{Given, Spanned};
use crate::raw::{Length, Lifetime, Misspelt, Sum, Words};
use crate::rules::DAY;
use crate::words::{Unit, Word as _};

/// After 400 years, the calendar repeats.
const DAYS_OF_400_YEARS: u64 = 146_097;

/// `session`, `"14 days"`, `session or "14 days"`, `at_most "365 days"`, `until_removed`, or
/// `unknown("until you log out")`.
pub(super) fn lifetime(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Option<Lifetime>> {
    if input.peek(LitStr) {
        return Ok(Some(Lifetime::Persistent(length(input)?)));
    }
    let word = input.call(Ident::parse_any)?;
    Ok(Some(match word.to_string().as_str() {
        "session" | "Session" if input.is_empty() => Lifetime::Session,
        "session" | "Session" => {
            or(input)?;
            Lifetime::SessionOr(length(input)?)
        }
        "at_most" => Lifetime::AtMost(length(input)?),
        "until_removed" => Lifetime::UntilRemoved,
        "unknown" => Lifetime::Unknown(words(input, complaints)?),
        _ => return Err(syn::Error::new(word.span(), "")),
    }))
}

fn or(input: ParseStream<'_>) -> syn::Result<()> {
    let word = input.call(Ident::parse_any)?;
    if word == "or" { Ok(()) } else { Err(syn::Error::new(word.span(), "")) }
}

/// `("until you log out", fr = "jusqu’à la déconnexion")`
fn words(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Words> {
    let content;
    parenthesized!(content in input);
    let literal: LitStr = content.parse()?;
    let text = Spanned { span: literal.span(), value: literal.value() };
    if content.is_empty() {
        return Ok(Words { text, translations: Given::Nothing });
    }
    content.parse::<Token![,]>()?;
    let value = translations(&content, complaints)?.unwrap_or_default();
    Ok(Words { translations: Given::Value(Spanned { value, span: text.span }), text })
}

fn length(input: ParseStream<'_>) -> syn::Result<Length> {
    let literal: LitStr = input.parse()?;
    let text = literal.value();
    let sum = sum(&text, named).map_err(|misspelt| {
        let short = sum(&spaced(&text), shortened);
        short.map_or(misspelt, Misspelt::Short)
    });
    Ok(Length { sum, text: Spanned { value: text, span: literal.span() } })
}

/// The sum of numbers with units: `1 day 12 hours`.
fn sum(text: &str, unit: fn(&str) -> Option<Unit>) -> Result<Sum, Misspelt> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut sum = Sum { seconds: 0, calendar_unit: None };
    for pair in words.chunks(2) {
        let number = pair.first().and_then(|text| number(text));
        let (number, name) = number.zip(pair.get(1)).ok_or(Misspelt::Form)?;
        // People write "1 Year" as they read it.
        let name = name.to_ascii_lowercase();
        let unit = unit(&name).ok_or(Misspelt::Unit(name))?;
        sum.seconds = sum.seconds.saturating_add(seconds(number, unit));
        sum.calendar_unit = Some(unit).filter(|unit| unit.is_of_calendar()).or(sum.calendar_unit);
    }
    if words.is_empty() { Err(Misspelt::Form) } else { Ok(sum) }
}

/// A whole number. One that does not fit is replaced by the largest, which is too long in every unit.
fn number(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().unwrap_or(u64::MAX))
}

fn seconds(number: u64, unit: Unit) -> u64 {
    let of_400_years = |count: u64| (number.saturating_mul(DAYS_OF_400_YEARS) / count).saturating_mul(DAY);
    match unit {
        Unit::Years => of_400_years(400),
        Unit::Months => of_400_years(4_800),
        Unit::Weeks => number.saturating_mul(7 * DAY),
        Unit::Days => number.saturating_mul(DAY),
        Unit::Hours => number.saturating_mul(3_600),
        Unit::Minutes => number.saturating_mul(60),
        Unit::Seconds => number,
    }
}

/// The unit of a name, in singular or plural.
fn named(name: &str) -> Option<Unit> {
    let is_name = |unit: &str| name == unit || unit.strip_suffix('s') == Some(name);
    Unit::ALL.iter().copied().find(|unit| is_name(unit.word()))
}

/// The only unit whose name begins like this one and has its letters in their order. `m` has two.
fn shortened(name: &str) -> Option<Unit> {
    let is_short = |unit: &str| {
        let mut letters = unit.chars();
        unit.chars().next() == name.chars().next()
            && name.chars().all(|char| letters.any(|letter| letter == char))
    };
    let mut units = Unit::ALL.iter().copied().filter(|unit| is_short(unit.word()));
    units.next().filter(|_| units.next().is_none())
}

/// A text with spaces between numbers and letters.
fn spaced(text: &str) -> String {
    let mut spaced = String::new();
    for char in text.chars() {
        if spaced.ends_with(|last: char| last.is_ascii_digit() != char.is_ascii_digit()) {
            spaced.push(' ');
        }
        spaced.push(char);
    }
    spaced
}
