//! `lifetime = ..`

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{LitStr, Token, parenthesized};

use super::value::translations;
use crate::complaints::{Complaints, quoted};
use crate::given::{Given, Spanned};
use crate::raw::{Length, Lifetime, Words};
use crate::rules::DAY;
use crate::suggest;

/// Units of fixed length, in seconds.
const UNITS: [(&str, u64); 5] =
    [("weeks", 604_800), ("days", DAY), ("hours", 3_600), ("minutes", 60), ("seconds", 1)];

/// Units of the calendar, with their number in 400 years. Only the documentation of others has them.
const CALENDAR: [(&str, u64); 2] = [("months", 4_800), ("years", 400)];

const DAYS_OF_400_YEARS: u64 = 146_097;

/// `session`, `"14 days"`, `session or "14 days"`, `at_most "365 days"`, `until_removed`, or
/// `unknown("until you log out")`.
pub(super) fn lifetime(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Option<Lifetime>> {
    if input.peek(LitStr) {
        return Ok(length(input, complaints)?.map(Lifetime::Persistent));
    }
    let word = input.call(Ident::parse_any)?;
    Ok(match word.to_string().as_str() {
        "session" | "Session" if input.is_empty() => Some(Lifetime::Session),
        "session" | "Session" => {
            or(input)?;
            length(input, complaints)?.map(Lifetime::SessionOr)
        }
        "at_most" => length(input, complaints)?.map(Lifetime::AtMost),
        "until_removed" => Some(Lifetime::UntilRemoved),
        "unknown" => Some(Lifetime::Unknown(words(input, complaints)?)),
        _ => return Err(syn::Error::new(word.span(), "")),
    })
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

fn length(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Option<Length>> {
    let literal: LitStr = input.parse()?;
    Ok(sum(&literal.value(), literal.span(), complaints))
}

/// The sum of numbers with units: `1 day 12 hours`.
fn sum(text: &str, span: Span, complaints: &mut Complaints) -> Option<Length> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut sum: u64 = 0;
    let mut calendar_unit = None;
    for pair in words.chunks(2) {
        let (Some(number), Some(name)) = (pair.first().and_then(|text| number(text)), pair.get(1)) else {
            return complain_of_form(text, span, complaints);
        };
        // People write "1 Year" as they read it.
        let name = name.to_ascii_lowercase();
        if let Some((_, seconds)) = UNITS.iter().find(|(unit, _)| is_unit(&name, unit)) {
            sum = sum.saturating_add(number.saturating_mul(*seconds));
        } else if let Some((unit, count)) = CALENDAR.iter().find(|(unit, _)| is_unit(&name, unit)) {
            calendar_unit = Some(*unit);
            sum = sum.saturating_add((number.saturating_mul(DAYS_OF_400_YEARS) / count).saturating_mul(DAY));
        } else {
            return complain_of_unit(&name, span, complaints);
        }
    }
    let seconds = Spanned { value: sum, span };
    if words.is_empty() {
        complain_of_form(text, span, complaints)
    } else {
        Some(Length { seconds, calendar_unit })
    }
}

/// A whole number. One that does not fit is replaced by the largest, which is too long in every unit.
fn number(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().unwrap_or(u64::MAX))
}

/// Whether a name is that of a unit, in singular or plural.
fn is_unit(name: &str, unit: &str) -> bool {
    name == unit || unit.strip_suffix('s') == Some(name)
}

fn complain_of_unit<T>(name: &str, span: Span, complaints: &mut Complaints) -> Option<T> {
    let names: Vec<&str> = UNITS.iter().map(|(unit, _)| *unit).collect();
    complaints.add(span, &format!("unknown unit of time `{name}`"), &suggest::help(name, &names));
    None
}

fn complain_of_form<T>(text: &str, span: Span, complaints: &mut Complaints) -> Option<T> {
    let what = format!(
        "{} is not a lifetime: expected whole numbers, each with a unit: weeks, days, hours, minutes or seconds",
        quoted(text)
    );
    let help = "write `lifetime = \"90 days\"`, `lifetime = session`, or `lifetime = session or \"14 days\"`";
    complaints.add(span, &what, help);
    None
}
