//! `#[derive(Category)]`: an application's own category.

use super::text::{blank, names, not_blank, translated};
use super::{language, nul};
use crate::complaints::Complaints;
use crate::model::OwnCategory;
use crate::raw;

/// The keys of the built-in categories. The first cannot be refused.
pub(crate) const BUILT_IN: [&str; 5] =
    ["necessary", "preferences", "statistics", "anonymous-statistics", "marketing"];

/// The other keys of the choices cookie and of forms.
pub(crate) const RESERVED: [&str; 5] = ["v", "at", "id", "sum", "answer"];

/// The rules for a category, in the order in which they complain.
const RULES: [fn(&raw::OwnCategory, &mut Complaints); 10] = [
    not_generic,
    key_given,
    label_given,
    description_given,
    texts_not_empty,
    text_key,
    nul::in_category,
    language::of_category,
    key,
    refused_with,
];

/// Returns the category as a model, or complains.
pub(crate) fn category<'r>(
    raw: &'r raw::OwnCategory,
    complaints: &mut Complaints,
) -> Option<OwnCategory<'r>> {
    RULES.iter().for_each(|rule| rule(raw, complaints));
    if complaints.is_empty() { legal(raw) } else { None }
}

/// `None` cannot happen without a complaint: a rule requires every key that this asks for.
fn legal(raw: &raw::OwnCategory) -> Option<OwnCategory<'_>> {
    Some(OwnCategory {
        ident: &raw.ident,
        library: &raw.library,
        key: raw.key.text()?,
        label: raw.label.text()?,
        labels: translated(&raw.labels),
        description: raw.description.text().or(raw.doc.as_ref().map(|doc| doc.value.as_str()))?,
        descriptions: translated(&raw.descriptions),
        summary: raw.summary.text(),
        summaries: translated(&raw.summaries),
        sale_or_share: raw.sale_or_share.or(false),
        refused_with: names(&raw.refused_with).unwrap_or_default(),
        text_key: raw.text_key.text(),
    })
}

/// The type has no parameters, because each category has one key.
fn not_generic(raw: &raw::OwnCategory, complaints: &mut Complaints) {
    if let Some(span) = raw.generics {
        let help = format!("write `struct {};`", raw.ident);
        complaints.add(span, "a category cannot have generic parameters", &help);
    }
}

/// The category has a key.
fn key_given(raw: &raw::OwnCategory, complaints: &mut Complaints) {
    if raw.key.is_nothing() {
        let what = format!("`{}` has no `key`", raw.ident);
        complaints.add(raw.ident.span(), &what, "add `key = \"personalisation\"`");
    }
}

/// The category has a label.
fn label_given(raw: &raw::OwnCategory, complaints: &mut Complaints) {
    if raw.label.is_nothing() {
        let what = format!("`{}` has no `label`", raw.ident);
        complaints.add(raw.ident.span(), &what, "add `label = \"Personalisation\"`");
    }
}

/// The category has a description: the key, or the doc comment.
fn description_given(raw: &raw::OwnCategory, complaints: &mut Complaints) {
    if raw.description.is_nothing() && raw.doc.is_none() {
        let what = format!("`{}` has no `description`", raw.ident);
        complaints.add(raw.ident.span(), &what, "add `description = \"..\"`, or a doc comment");
    }
}

/// No text for visitors is empty.
fn texts_not_empty(raw: &raw::OwnCategory, complaints: &mut Complaints) {
    const HELP: &str = "write a text for visitors";
    for (key, given) in [("label", &raw.label), ("description", &raw.description), ("summary", &raw.summary)]
    {
        not_blank(key, given, HELP, complaints);
    }
    if let (true, Some(doc)) = (raw.description.is_nothing(), &raw.doc) {
        if let Some(what) = blank("description", &doc.value) {
            complaints.add(doc.span, &what, HELP);
        }
    }
}

/// The text that replaces label and description in fingerprints is not empty.
fn text_key(raw: &raw::OwnCategory, complaints: &mut Complaints) {
    not_blank("text_key", &raw.text_key, "leave out `text_key`, or write a text", complaints);
}

/// The key can be written in a cookie and in a form, and has no other meaning there.
fn key(raw: &raw::OwnCategory, complaints: &mut Complaints) {
    let Some(key) = raw.key.value() else { return };
    let small = key.value.to_ascii_lowercase();
    let proposed = if is_key(&small) && !is_in_use(&small) { &small } else { "personalisation" };
    let help = format!("write `key = \"{proposed}\"`");
    if is_in_use(&key.value) {
        complaints.add(key.span, &format!("the key `{}` is already in use", key.value), &help);
    } else if !is_key(&key.value) {
        complaints.add(key.span, FORM, &help);
    }
}

/// Each key is that of another category which visitors can refuse, now or before.
fn refused_with(raw: &raw::OwnCategory, complaints: &mut Complaints) {
    let keys = raw.refused_with.value().map_or(&[][..], |given| &given.value);
    for (i, key) in keys.iter().enumerate() {
        let text = key.value.as_str();
        if BUILT_IN.first() == Some(&text) || RESERVED.contains(&text) {
            let what = format!("`{text}` is not the key of a category that visitors can refuse");
            complaints.add(key.span, &what, "remove it");
        } else if raw.key.text() == Some(text) {
            complaints.add(key.span, &format!("`{text}` is the key of this category"), "remove it");
        } else if !is_key(text) {
            complaints.add(key.span, FORM, "write `refused_with = [\"suggestions\"]`");
        } else if keys.iter().take(i).any(|earlier| earlier.value == text) {
            complaints.add(key.span, &format!("`{text}` is given twice"), "keep one of them");
        }
    }
}

const FORM: &str = "the key of a category consists of 1 to 64 lower-case letters, digits, `-` and `_`";

fn is_in_use(key: &str) -> bool {
    BUILT_IN.contains(&key) || RESERVED.contains(&key)
}

pub(crate) fn is_key(text: &str) -> bool {
    let fits = |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || "-_".contains(char);
    (1..=64).contains(&text.len()) && text.chars().all(fits)
}
