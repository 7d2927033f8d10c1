//! `#[derive(Category)]`: an application's own category.

use super::language;
use super::text::{is_blank, translated};
use crate::complaints::Complaints;
use crate::model::OwnCategory;
use crate::raw;

/// The keys of the built-in categories, and the other keys of the choices cookie and of forms.
pub(crate) const TAKEN: [&str; 8] =
    ["necessary", "preferences", "statistics", "anonymous-statistics", "marketing", "v", "id", "answer"];

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
    language::of_category(raw, complaints);
    check_key(&raw.key, complaints);
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
    })
}

/// The key can be written in a cookie and in a form, and has no other meaning there.
fn check_key(key: &raw::Given<String>, complaints: &mut Complaints) {
    let Some(key) = key.value() else { return };
    let fits = |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || "-_".contains(char);
    let help = "write `key = \"personalisation\"`";
    if TAKEN.contains(&key.value.as_str()) {
        complaints.add(key.span, &format!("the key `{}` is already in use", key.value), help);
    } else if key.value.is_empty() || key.value.len() > 64 || !key.value.chars().all(fits) {
        let what = "the key of a category consists of 1 to 64 lower-case letters, digits, `-` and `_`";
        complaints.add(key.span, what, help);
    }
}
