//! Texts for visitors.

use super::{Demand, demand};
use crate::complaints::Complaints;
use crate::model::OwnCategory;
use crate::raw::{self, Cookie, Provider, Spanned};
use crate::rules;

/// The provider is named.
pub(super) fn provider(raw: &Cookie, complaints: &mut Complaints) {
    let help = "add `provider = \"Opendatasoft\"`, or `provider = site`";
    let provider = Demand { key: "provider", rule: &rules::PROVIDER, help };
    if let Some(given) = demand(raw, &raw.provider, &provider, complaints) {
        if matches!(&given.value, Provider::Named(name) if is_blank(name)) {
            complaints.rule(
                &rules::PROVIDER,
                given.span,
                "empty provider",
                "write `provider = \"Opendatasoft\"`",
            );
        }
    }
}

/// The purpose is told, by the key or by the doc comment.
pub(super) fn purpose(raw: &Cookie, complaints: &mut Complaints) {
    let help = "add `purpose = \"To remember the user from one page to another\"`, or a doc comment";
    match (&raw.purpose, &raw.doc) {
        (raw::Given::Nothing, None) => {
            complaints.rule(
                &rules::PURPOSE,
                raw.ident.span(),
                &format!("`{}` has no `purpose`", raw.ident),
                help,
            );
        }
        (raw::Given::Nothing, Some(doc)) => plain(doc, complaints),
        (raw::Given::Value(purpose), _) if is_blank(&purpose.value) => {
            complaints.rule(&rules::PURPOSE, purpose.span, "empty purpose", help);
        }
        _ => {}
    }
}

/// A doc comment that is the purpose is plain text, because it is shown as it is.
fn plain(doc: &Spanned<String>, complaints: &mut Complaints) {
    if let Some(sign) = doc.value.chars().find(|char| "`*[]<>|\\".contains(*char)) {
        let what = format!("the doc comment is the purpose, but holds the Markdown sign `{sign}`");
        complaints.add(doc.span, &what, "add `purpose = \"..\"` with plain text");
    }
}

/// No other text is empty.
pub(super) fn others(raw: &Cookie, complaints: &mut Complaints) {
    for (key, given) in [("function", &raw.function), ("purpose_key", &raw.purpose_key)] {
        if let Some(given) = given.value().filter(|given| is_blank(&given.value)) {
            complaints.add(
                given.span,
                &format!("empty `{key}`"),
                &format!("leave `{key}` out, or write a text"),
            );
        }
    }
    recipients(&raw.recipients, complaints);
}

/// Every recipient has a name.
pub(super) fn recipients(given: &raw::Given<Vec<Spanned<String>>>, complaints: &mut Complaints) {
    for name in given.value().iter().flat_map(|list| &list.value).filter(|name| is_blank(&name.value)) {
        complaints.add(
            name.span,
            "empty name of a recipient",
            "write the name, or `recipients = []` for none",
        );
    }
}

/// The purpose: the key, or the doc comment.
pub(super) fn purpose_of(raw: &Cookie) -> Option<&str> {
    raw.purpose.text().or(raw.doc.as_ref().map(|doc| doc.value.as_str()))
}

/// A text with white space folded.
pub(super) fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Keys of the built-in categories, and the other words of the choices cookie and of forms.
const TAKEN: [&str; 8] =
    ["necessary", "preferences", "statistics", "anonymous-statistics", "marketing", "v", "id", "answer"];

/// An application's own category, or complaints.
pub(crate) fn own_category<'r>(
    raw: &'r raw::OwnCategory,
    complaints: &mut Complaints,
) -> Option<OwnCategory<'r>> {
    let description = raw.description.text().or(raw.doc.as_ref().map(|doc| doc.value.as_str()));
    let ident = &raw.ident;
    if let Some(span) = raw.generics {
        complaints.add(span, "a category has no generic parameters", &format!("write `struct {ident};`"));
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
    check_key(&raw.key, complaints);
    if !complaints.is_empty() {
        return None;
    }
    Some(OwnCategory {
        ident,
        library: &raw.library,
        key: raw.key.text()?,
        label: raw.label.text()?,
        description: description?,
        sale_or_share: raw.sale_or_share.or(false),
    })
}

/// A key can stand in a cookie and in a form, and is no other word there.
fn check_key(key: &raw::Given<String>, complaints: &mut Complaints) {
    let Some(key) = key.value() else { return };
    let fits = |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || "-_".contains(char);
    let help = "write `key = \"personalisation\"`";
    if TAKEN.contains(&key.value.as_str()) {
        complaints.add(key.span, &format!("the key `{}` has a meaning already", key.value), help);
    } else if key.value.is_empty() || key.value.len() > 64 || !key.value.chars().all(fits) {
        let what = "a category's key is made of 1 to 64 lower-case letters, digits, `-` and `_`";
        complaints.add(key.span, what, help);
    }
}
