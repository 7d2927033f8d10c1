//! The name.

use super::required::{Required, required};
use crate::complaints::Complaints;
use crate::given::Spanned;
use crate::raw::{Cookie, Shape};
use crate::rules;
use crate::words::{Party, SetBy, Storage};

/// A cookie has a name.
pub(super) fn given(raw: &Cookie, complaints: &mut Complaints) {
    let name = Required { key: "name", rule: &rules::NAME_EMPTY, help: "add `name = \"sessionid\"`" };
    required(&raw.ident, &raw.name, &name, complaints);
}

/// The name is not empty.
pub(super) fn not_empty(raw: &Cookie, complaints: &mut Complaints) {
    for name in raw.names().filter(|name| name.value.is_empty()) {
        complaints.rule(&rules::NAME_EMPTY, name.span, "empty name", "write `name = \"sessionid\"`");
    }
}

/// The name is ASCII, if this server sets it.
pub(super) fn ascii(raw: &Cookie, complaints: &mut Complaints) {
    for name in own_names(raw).filter(|name| !name.value.is_ascii()) {
        let what = format!("`{}` contains characters that are not ASCII", name.value.escape_debug());
        complaints.rule(&rules::NAME_ASCII, name.span, &what, &respelt(raw, name));
    }
}

/// The name contains no control character.
pub(super) fn no_control(raw: &Cookie, complaints: &mut Complaints) {
    for name in raw.names().filter(|name| name.value.chars().any(is_control)) {
        let what = format!("`{}` contains a control character", name.value.escape_debug());
        complaints.rule(&rules::NAME_CTL, name.span, &what, &respelt(raw, name));
    }
}

/// The name is a token, if this server sets it. What the two rules above complain about is not repeated.
pub(super) fn token(raw: &Cookie, complaints: &mut Complaints) {
    let is_said = |name: &str| name.chars().any(is_control) || !name.is_ascii();
    for name in own_names(raw).filter(|name| !is_said(&name.value)) {
        // Where the suffix of a family is, is checked by a rule of its own.
        if let Some(sign) = name.value.replace("{}", "").chars().find(|char| !is_token(*char)) {
            let (sign, name_shown) = (sign.escape_debug(), name.value.escape_debug());
            let what = format!("the name `{name_shown}` contains `{sign}`");
            let help = with_placeholder(name).unwrap_or_else(|| respelt(raw, name));
            complaints.rule(&rules::NAME_TOKEN, name.span, &what, &help);
        }
    }
}

/// Browsers keep the name that another server or a script sets as it is written here. They keep more than tokens.
pub(super) fn kept(raw: &Cookie, complaints: &mut Complaints) {
    for name in raw.names().filter(|_| !is_set_here(raw) && raw.storage() == Storage::Cookie) {
        let value = name.value.as_str();
        let is_separator = |char: char| matches!(char, '=' | ';' | '\t');
        if value.contains(is_separator) || value.trim_matches(' ') != value {
            let what = format!("browsers do not keep a cookie with the name `{}`", value.escape_debug());
            let name_kept =
                value.split(is_separator).find(|part| !part.trim().is_empty()).unwrap_or("sessionid");
            let help = format!("write `name = \"{}\"`", name_kept.trim().escape_debug());
            complaints.rule(&rules::NAME_KEPT, name.span, &what, &help);
        }
    }
}

/// A name to write instead of one with a placeholder, such as `oidc_{state}`.
fn with_placeholder(name: &Spanned<String>) -> Option<String> {
    let (beginning, _) = name.value.split_once('{')?;
    let is_beginning = !beginning.is_empty() && beginning.chars().all(is_token);
    is_beginning.then(|| format!("write `name = \"{beginning}{{}}\"`"))
}

/// A name with `*` is a pattern, with something besides, and only for cookies that this server neither sets nor reads.
pub(super) fn pattern(raw: &Cookie, complaints: &mut Complaints) {
    // Of a family, another rule checks the whole name.
    let name = raw.name.value().filter(|name| name.value.contains('*') && raw.family.is_none());
    let Some(name) = name else { return };
    let has_value = raw.party() == Party::First && !matches!(raw.shape, Shape::Unit);
    if has_value || name.value.trim_matches('*').is_empty() {
        let what = format!("`{}` cannot be the name of this cookie", name.value.escape_debug());
        let help = format!(
            "write the whole name; for a cookie that another server or a script sets, write what does not vary and `*`: `name = \"_ga_*\"` on `struct {};`",
            raw.ident
        );
        complaints.rule(&rules::NAME_PATTERN, name.span, &what, &help);
    }
}

/// The name of a cookie that others set has `*` where their documentation has a word in brackets.
pub(super) fn placeholder(raw: &Cookie, complaints: &mut Complaints) {
    for name in raw.names().filter(|_| !is_set_here(raw)) {
        let varying = with_stars(&name.value, &[('<', '>'), ('{', '}')]);
        if varying != name.value {
            let what = format!("`{}` has a placeholder in brackets", name.value.escape_debug());
            let help = format!("write `*` for each part that varies: {}", proposed(&varying));
            complaints.rule(&rules::NAME_PATTERN, name.span, &what, &help);
        }
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

/// The names with which this server sets the cookie, or did.
fn own_names(raw: &Cookie) -> impl Iterator<Item = &Spanned<String>> {
    raw.names().filter(|_| is_set_here(raw))
}

/// Whether this server sets the cookie through the library.
fn is_set_here(raw: &Cookie) -> bool {
    raw.party() == Party::First && raw.set_by() == SetBy::Server && !matches!(raw.shape, Shape::Unit)
}

/// A name to write instead. What is in brackets varies, and then this server does not set the cookie.
fn respelt(raw: &Cookie, name: &Spanned<String>) -> String {
    let varying = with_stars(&name.value, &[('<', '>'), ('{', '}'), ('[', ']')]);
    if varying != name.value && varying.chars().all(is_token) {
        return format!(
            "for a cookie that another server or a script sets, write `*` for each part that varies: {} on `struct {};`",
            proposed(&varying),
            raw.ident
        );
    }
    // A family stays one.
    let (text, suffix) =
        name.value.strip_suffix("{}").map_or((name.value.as_str(), ""), |text| (text, "_{}"));
    let word: String = text.chars().map(|char| if is_token(char) { char } else { '_' }).collect();
    let word = Some(word.trim_matches('_')).filter(|word| !word.is_empty()).unwrap_or("sessionid");
    format!("write `name = \"{word}{suffix}\"`")
}

fn proposed(varying: &str) -> String {
    let name = if varying.trim_matches('*').is_empty() { "_ga_*" } else { varying };
    format!("`name = \"{}\"`", name.escape_debug())
}

/// A name with `*` in place of each word in brackets.
fn with_stars(name: &str, brackets: &[(char, char)]) -> String {
    let Some((start, end)) = brackets.iter().filter_map(|bracket| word_in(name, *bracket)).min() else {
        return name.to_owned();
    };
    let (before, rest) = name.split_at(start);
    let after = rest.get(end - start..).unwrap_or_default();
    let star = if before.ends_with('*') { "" } else { "*" };
    format!("{before}{star}{}", with_stars(after, brackets))
}

/// Where the first word in such brackets begins and ends, brackets included.
fn word_in(name: &str, (open, close): (char, char)) -> Option<(usize, usize)> {
    let start = name.find(open)?;
    let word = name.get(start + 1..)?.split(close).next()?;
    let end = start + 1 + word.len() + 1;
    let is_word = |char: char| char.is_alphanumeric() || matches!(char, ' ' | '-' | '_' | '.');
    (end <= name.len() && !word.is_empty() && word.chars().all(is_word)).then_some((start, end))
}
