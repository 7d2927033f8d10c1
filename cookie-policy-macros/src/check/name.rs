//! The name.

use super::required::{Required, required};
use crate::complaints::Complaints;
use crate::raw::{Cookie, Shape, Spanned};
use crate::rules;
use crate::words::{Party, SetBy};

/// A cookie has a name.
pub(super) fn given(raw: &Cookie, complaints: &mut Complaints) {
    let name = Required { key: "name", rule: &rules::NAME_EMPTY, help: "add `name = \"sessionid\"`" };
    required(raw, &raw.name, &name, complaints);
}

/// The name is not empty.
pub(super) fn not_empty(raw: &Cookie, complaints: &mut Complaints) {
    for name in raw.names().filter(|name| name.value.is_empty()) {
        complaints.rule(&rules::NAME_EMPTY, name.span, "empty name", "write `name = \"sessionid\"`");
    }
}

/// The name is ASCII.
pub(super) fn ascii(raw: &Cookie, complaints: &mut Complaints) {
    for name in raw.names().filter(|name| !name.value.is_ascii()) {
        let what = format!("`{}` contains characters that are not ASCII", name.value.escape_debug());
        complaints.rule(&rules::NAME_ASCII, name.span, &what, &respelt(name));
    }
}

/// The name contains no control character.
pub(super) fn no_control(raw: &Cookie, complaints: &mut Complaints) {
    for name in raw.names().filter(|name| name.value.chars().any(is_control)) {
        let what = format!("`{}` contains a control character", name.value.escape_debug());
        complaints.rule(&rules::NAME_CTL, name.span, &what, &respelt(name));
    }
}

/// The name is a token. What the two rules above complain about is not repeated.
pub(super) fn token(raw: &Cookie, complaints: &mut Complaints) {
    let is_said = |name: &str| name.chars().any(is_control) || !name.is_ascii();
    for name in raw.names().filter(|name| !is_said(&name.value)) {
        // Where the suffix of a family is, is checked by a rule of its own.
        if let Some(sign) = name.value.replace("{}", "").chars().find(|char| !is_token(*char)) {
            let (sign, name_shown) = (sign.escape_debug(), name.value.escape_debug());
            let what = format!("the name `{name_shown}` contains `{sign}`");
            let help = with_placeholder(raw, name).unwrap_or_else(|| respelt(name));
            complaints.rule(&rules::NAME_TOKEN, name.span, &what, &help);
        }
    }
}

/// A name to write instead of one with a placeholder, such as `oidc_{state}`.
fn with_placeholder(raw: &Cookie, name: &Spanned<String>) -> Option<String> {
    let (beginning, _) = name.value.split_once('{')?;
    let is_set_here = raw.party() == Party::First && raw.set_by() == SetBy::Server;
    let placeholder = if is_set_here && !matches!(raw.shape, Shape::Unit) { "{}" } else { "*" };
    let is_beginning = !beginning.is_empty() && beginning.chars().all(is_token);
    is_beginning.then(|| format!("write `name = \"{beginning}{placeholder}\"`"))
}

/// A name with `*` is a pattern: with one `*`, which is not the first character, and only for cookies that this server
/// neither sets nor reads.
pub(super) fn pattern(raw: &Cookie, complaints: &mut Complaints) {
    // Of a family, another rule checks the whole name.
    let name = raw.name.value().filter(|name| name.value.contains('*') && raw.family.is_none());
    let Some(name) = name else { return };
    let has_value = raw.party() == Party::First && !matches!(raw.shape, Shape::Unit);
    if has_value || name.value.starts_with('*') || name.value.matches('*').count() > 1 {
        let what = format!("`{}` cannot be the name of this cookie", name.value.escape_debug());
        let help = format!(
            "write the whole name; for a cookie that another server or a script sets, write its beginning and `*`: `name = \"_ga_*\"` on `struct {};`",
            raw.ident
        );
        complaints.rule(&rules::NAME_PATTERN, name.span, &what, &help);
    }
}

/// The name leaves room for a value.
pub(super) fn size(raw: &Cookie, complaints: &mut Complaints) {
    for name in raw.names().filter(|name| name.value.len() > 4096) {
        let what = format!("the name has {} bytes", name.value.len());
        complaints.rule(&rules::SIZE_PAIR, name.span, &what, "write `name = \"sessionid\"`");
    }
}

/// Browsers trim a tab instead of dropping the cookie, so a tab is not a control character here; nor is it a token
/// character.
fn is_control(char: char) -> bool {
    char.is_ascii_control() && char != '\t'
}

fn is_token(char: char) -> bool {
    char.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(char)
}

/// A name to write instead.
fn respelt(name: &Spanned<String>) -> String {
    let word: String = name.value.chars().map(|char| if is_token(char) { char } else { '_' }).collect();
    let word = Some(word.trim_matches('_')).filter(|word| !word.is_empty()).unwrap_or("sessionid");
    format!("write `name = \"{word}\"`")
}
