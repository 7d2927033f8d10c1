//! Families of names: `name = "oidc_{}"`.

use std::num::NonZeroU16;

use super::required::{Required, required};
use crate::complaints::Complaints;
use crate::given::Spanned;
use crate::raw::{Cookie, Shape};
use crate::rules::{self, MOST_NAMES};
use crate::words::{Party, Prefix, SetBy, Word as _};

/// What is replaced by the suffix.
const SUFFIX: &str = "{}";

/// The name of a family, if the cookie is one.
fn family(raw: &Cookie) -> Option<&Spanned<String>> {
    raw.name.value().filter(|_| raw.family.is_some())
}

/// The same, of a cookie that this server sets. Of the others, only the rule that says so complains.
fn own_family(raw: &Cookie) -> Option<&Spanned<String>> {
    family(raw).filter(|_| is_set_here(raw))
}

fn is_set_here(raw: &Cookie) -> bool {
    (raw.party(), raw.set_by()) == (Party::First, SetBy::Server) && !matches!(raw.shape, Shape::Unit)
}

/// This server sets the cookies of a family, and reads their values.
pub(super) fn setter(raw: &Cookie, complaints: &mut Complaints) {
    let Some(name) = family(raw) else { return };
    let help = if raw.is_choices() {
        "the choices cookie has one name: write the whole name".to_owned()
    } else if !is_set_here(raw) {
        let pattern = name.value.replace(SUFFIX, "*");
        format!("for cookies that this server does not set, write `name = \"{}\"`", pattern.escape_debug())
    } else {
        return;
    };
    let what = format!(
        "`{}` is a family of names, and this server does not set `{}`",
        name.value.escape_debug(),
        raw.ident
    );
    complaints.rule(&rules::NAME_FAMILY, name.span, &what, &help);
}

/// The names of a family begin with text, which no suffix turns into a prefix that browsers enforce, and end with the suffix.
pub(super) fn beginning(raw: &Cookie, complaints: &mut Complaints) {
    let Some(name) = own_family(raw) else { return };
    let text = name.value.escape_debug();
    let beginning =
        name.value.strip_suffix(SUFFIX).filter(|text| !text.is_empty() && !text.contains(['*', '{', '}']));
    let becomes = |prefix: &&Prefix| {
        let prefix = prefix.word();
        let head = beginning.and_then(|beginning| prefix.get(..beginning.len()).zip(Some(beginning)));
        prefix.len() > beginning.map_or(0, str::len)
            && head.is_some_and(|(head, text)| head.eq_ignore_ascii_case(text))
    };
    let becoming = Prefix::ALL.iter().find(becomes);
    let help = format!(
        "write the beginning and then the suffix: `name = \"{}oidc_{{}}\"`",
        becoming.and(beginning).unwrap_or_default()
    );
    let what = match (beginning, becoming) {
        (None, _) => format!("`{text}` is not a beginning and a suffix"),
        (Some(_), Some(prefix)) => {
            format!("with a suffix, `{text}` can begin with the prefix `{}`", prefix.word())
        }
        (Some(_), None) => return,
    };
    complaints.rule(&rules::NAME_FAMILY, name.span, &what, &help);
}

/// A family states how many cookies a browser keeps of it.
pub(super) fn number(raw: &Cookie, complaints: &mut Complaints) {
    if own_family(raw).is_none() {
        return;
    }
    let names = Required { key: "names", rule: &rules::NAME_FAMILY, help: "add `names = 20`" };
    let given = required(&raw.ident, &raw.names, &names, complaints);
    if let Some(names) = given.filter(|names| !(1..=MOST_NAMES).contains(&names.value)) {
        let what = format!("a family needs 1 to {MOST_NAMES} names");
        complaints.rule(&rules::COUNT_HOST, names.span, &what, "write `names = 20`");
    }
}

/// A single name has no number.
pub(super) fn names_of_none(raw: &Cookie, complaints: &mut Complaints) {
    let name = raw.name.text().filter(|name| raw.family.is_none() && !name.contains('{'));
    if let (Some(names), Some(name)) = (raw.names.value(), name) {
        let what = format!("`names` without `{SUFFIX}` in the name `{}`", name.escape_debug());
        complaints.rule(&rules::NAME_FAMILY, names.span, &what, "remove the key `names`");
    }
}

pub(super) fn names(raw: &Cookie) -> Option<NonZeroU16> {
    family(raw).and_then(|_| NonZeroU16::new(raw.names.value()?.value))
}
