//! `lifetime = ..`

use proc_macro2::{Ident, Span};
use syn::LitStr;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;

use crate::complaints::{Complaints, quoted};
use crate::given::Spanned;
use crate::raw::Lifetime;
use crate::rules::{CAP_DAYS, DAY};
use crate::suggest;

/// Units of fixed length, in seconds.
const UNITS: [(&str, u64); 5] =
    [("weeks", 604_800), ("days", DAY), ("hours", 3_600), ("minutes", 60), ("seconds", 1)];

/// `session`, `"14 days"`, `session or "14 days"`, or `at_most "365 days"`.
pub(super) fn lifetime(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Option<Lifetime>> {
    let mut lifetime = Lifetime { session: false, at_most: false, seconds: None };
    if !input.peek(LitStr) {
        let word = input.call(Ident::parse_any)?;
        lifetime.session = word == "session" || word == "Session";
        lifetime.at_most = word == "at_most";
        if lifetime.session && input.is_empty() {
            return Ok(Some(lifetime));
        }
        let last = if lifetime.session { input.call(Ident::parse_any)? } else { word };
        if last != if lifetime.session { "or" } else { "at_most" } {
            return Err(syn::Error::new(last.span(), ""));
        }
    }
    Ok(seconds(input, complaints)?.map(|seconds| Lifetime { seconds: Some(seconds), ..lifetime }))
}

fn seconds(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Option<Spanned<u64>>> {
    let literal: LitStr = input.parse()?;
    let span = literal.span();
    Ok(sum(&literal.value(), span, complaints).map(|value| Spanned { value, span }))
}

/// The sum of numbers with units: `1 day 12 hours`.
fn sum(text: &str, span: Span, complaints: &mut Complaints) -> Option<u64> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut sum: u64 = 0;
    for pair in words.chunks(2) {
        let (Some(number), Some(name)) = (pair.first().and_then(|text| number(text)), pair.get(1)) else {
            return complain_of_form(text, span, complaints);
        };
        let unit = unit(number, name, span, complaints)?;
        sum = sum.saturating_add(number.saturating_mul(unit));
    }
    if words.is_empty() { complain_of_form(text, span, complaints) } else { Some(sum) }
}

/// A whole number. One that does not fit is replaced by the largest, which is too long in every unit.
fn number(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().unwrap_or(u64::MAX))
}

/// The unit in seconds.
fn unit(number: u64, name: &str, span: Span, complaints: &mut Complaints) -> Option<u64> {
    // People write "1 Year" as they read it.
    let name = name.to_ascii_lowercase();
    let is = |unit: &str| name == unit || unit.strip_suffix('s') == Some(name.as_str());
    if let Some((_, seconds)) = UNITS.iter().find(|(unit, _)| is(unit)) {
        return Some(*seconds);
    }
    // 400 years of the calendar have 4,800 months and 146,097 days.
    let about = [("months", 4_800), ("years", 400)].into_iter().find(|(unit, _)| is(unit));
    if let Some((unit, count)) = about {
        let what = format!("a {} has no fixed length", unit.trim_end_matches('s'));
        let days = (number.saturating_mul(146_097) / count).clamp(1, CAP_DAYS);
        complaints.add(span, &what, &format!("write days: `lifetime = \"{days} days\"`"));
    } else {
        let names: Vec<&str> = UNITS.iter().map(|(unit, _)| *unit).collect();
        complaints.add(span, &format!("unknown unit of time `{name}`"), &suggest::help(&name, &names));
    }
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
