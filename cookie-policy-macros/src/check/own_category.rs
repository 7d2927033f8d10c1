//! `#[derive(Category)]`: an application's own category.

use super::language;
use super::text::{is_blank, names, translated};
use crate::complaints::Complaints;
use crate::model::OwnCategory;
use crate::raw;

/// The keys of the built-in categories. The first cannot be refused.
pub(crate) const BUILT_IN: [&str; 5] =
    ["necessary", "preferences", "statistics", "anonymous-statistics", "marketing"];

/// The other keys of the choices cookie and of forms.
const RESERVED: [&str; 5] = ["v", "at", "id", "sum", "answer"];

/// Returns the category as a model, or complains.
pub(crate) fn category<'r>(
    raw: &'r raw::OwnCategory,
    complaints: &mut Complaints,
) -> Option<OwnCategory<'r>> {
    let description = raw.description.text().or(raw.doc.as_ref().map(|doc| doc.value.as_str()));
    let ident = &raw.ident;
    if let Some(span) = raw.generics {
        complaints.add(
            span,
            "a category cannot have generic parameters",
            &format!("write `struct {ident};`"),
        );
    }
    if raw.key.is_nothing() {
        complaints.add(ident.span(), &format!("`{ident}` has no `key`"), "add `key = \"personalisation\"`");
    }
    if raw.label.is_nothing() {
        complaints.add(
            ident.span(),
            &format!("`{ident}` has no `label`"),
            "add `label = \"Personalisation\"`",
        );
    }
    if raw.description.is_nothing() && raw.doc.is_none() {
        let help = "add `description = \"..\"`, or a doc comment";
        complaints.add(ident.span(), &format!("`{ident}` has no `description`"), help);
    }
    for (key, given) in [("label", &raw.label), ("description", &raw.description)] {
        if let Some(given) = given.value().filter(|given| is_blank(&given.value)) {
            complaints.add(given.span, &format!("empty `{key}`"), "write a text for visitors");
        }
    }
    if let Some(given) = raw.text_key.value().filter(|given| is_blank(&given.value)) {
        complaints.add(given.span, "empty `text_key`", "leave out `text_key`, or write a text");
    }
    language::of_category(raw, complaints);
    check_key(&raw.key, complaints);
    refused_with(raw, complaints);
    if !complaints.is_empty() {
        return None;
    }
    Some(OwnCategory {
        ident,
        library: &raw.library,
        key: raw.key.text()?,
        label: raw.label.text()?,
        labels: translated(&raw.labels),
        description: description?,
        descriptions: translated(&raw.descriptions),
        sale_or_share: raw.sale_or_share.or(false),
        refused_with: names(&raw.refused_with).unwrap_or_default(),
        text_key: raw.text_key.text(),
    })
}

/// The key can be written in a cookie and in a form, and has no other meaning there.
fn check_key(key: &raw::Given<String>, complaints: &mut Complaints) {
    let Some(key) = key.value() else { return };
    let help = "write `key = \"personalisation\"`";
    if BUILT_IN.contains(&key.value.as_str()) || RESERVED.contains(&key.value.as_str()) {
        complaints.add(key.span, &format!("the key `{}` is already in use", key.value), help);
    } else if !is_key(&key.value) {
        complaints.add(key.span, FORM, help);
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

fn is_key(text: &str) -> bool {
    let fits = |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || "-_".contains(char);
    (1..=64).contains(&text.len()) && text.chars().all(fits)
}
