//! The name.

use super::{Demand, demand, party};
use crate::complaints::Complaints;
use crate::model::Party;
use crate::raw::{Cookie, Shape, Spanned};
use crate::rules;

/// A cookie has a name.
pub(super) fn given(raw: &Cookie, complaints: &mut Complaints) {
    let name = Demand { key: "name", rule: &rules::NAME_EMPTY, help: "add `name = \"sessionid\"`" };
    demand(raw, &raw.name, &name, complaints);
}

/// The name is not empty.
pub(super) fn not_empty(raw: &Cookie, complaints: &mut Complaints) {
    if let Some(name) = raw.name.value().filter(|name| name.value.is_empty()) {
        complaints.rule(&rules::NAME_EMPTY, name.span, "empty name", "write `name = \"sessionid\"`");
    }
}

/// The name is ASCII.
pub(super) fn ascii(raw: &Cookie, complaints: &mut Complaints) {
    if let Some(name) = raw.name.value().filter(|name| !name.value.is_ascii()) {
        let what = format!("`{}` holds characters beyond ASCII", name.value.escape_debug());
        complaints.rule(&rules::NAME_ASCII, name.span, &what, &respelt(name));
    }
}

/// The name holds no control character.
pub(super) fn no_control(raw: &Cookie, complaints: &mut Complaints) {
    if let Some(name) = raw.name.value().filter(|name| name.value.chars().any(is_control)) {
        let what = format!("`{}` holds a control character", name.value.escape_debug());
        complaints.rule(&rules::NAME_CTL, name.span, &what, &respelt(name));
    }
}

/// The name is a token. What the two rules before complained about is not said again.
pub(super) fn token(raw: &Cookie, complaints: &mut Complaints) {
    let Some(name) = raw.name.value() else { return };
    let said = name.value.chars().any(is_control) || !name.value.is_ascii();
    if let Some(sign) = name.value.chars().find(|char| !is_token(*char)).filter(|_| !said) {
        let (sign, name_shown) = (sign.escape_debug(), name.value.escape_debug());
        let what = format!("`{sign}` cannot stand in the name `{name_shown}`");
        complaints.rule(&rules::NAME_TOKEN, name.span, &what, &respelt(name));
    }
}

/// `*` stands in a pattern, once and not alone, and never in the name of a cookie that this server sets or reads.
pub(super) fn pattern(raw: &Cookie, complaints: &mut Complaints) {
    let Some(name) = raw.name.value().filter(|name| name.value.contains('*')) else { return };
    let has_value = party(raw) == Party::First && !matches!(raw.shape, Shape::Unit);
    if has_value || name.value.starts_with('*') || name.value.matches('*').count() > 1 {
        let what = format!("`{}` cannot be the name of this cookie", name.value.escape_debug());
        let help = format!(
            "write the whole name or, for cookies of somebody else, its beginning: `name = \"_ga_*\"` on `struct {};`",
            raw.ident
        );
        complaints.rule(&rules::NAME_PATTERN, name.span, &what, &help);
    }
}

/// The name leaves room for a value.
pub(super) fn size(raw: &Cookie, complaints: &mut Complaints) {
    if let Some(name) = raw.name.value().filter(|name| name.value.len() > 4096) {
        let what = format!("the name alone is {} bytes", name.value.len());
        complaints.rule(&rules::SIZE_PAIR, name.span, &what, "write `name = \"sessionid\"`");
    }
}

/// Tab is trimmed rather than dropped, so it is no token character but no control character either.
fn is_control(char: char) -> bool {
    char.is_ascii_control() && char != '\t'
}

fn is_token(char: char) -> bool {
    char.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(char)
}

/// The name as it could be.
fn respelt(name: &Spanned<String>) -> String {
    let word: String = name.value.chars().map(|char| if is_token(char) { char } else { '_' }).collect();
    let word = Some(word.trim_matches('_')).filter(|word| !word.is_empty()).unwrap_or("sessionid");
    format!("write `name = \"{word}\"`")
}
