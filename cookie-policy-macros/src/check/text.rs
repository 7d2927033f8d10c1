//! Texts for visitors.

use super::required::{Required, required};
use crate::complaints::{Complaints, quoted};
use crate::given::{Given, Spanned};
use crate::keys::cookie as key;
use crate::model::{Allowed, Translation};
use crate::raw::{self, Cookie, Provider, Stated};
use crate::rules;

/// The provider is named.
pub(super) fn provider(stated: Stated<'_>, complaints: &mut Complaints) {
    let help = "add `provider = \"Example Ltd\"`, or `provider = site`";
    let provider = Required { key: "provider", rule: &rules::PROVIDER, help };
    let given = required(stated.ident, stated.provider, &provider, complaints);
    if let Some(Spanned { value: Provider::Named(name), span }) = given {
        if let Some(what) = blank("provider", name) {
            complaints.rule(&rules::PROVIDER, *span, &what, "write `provider = \"Example Ltd\"`");
        }
    }
}

/// The page can link the provider's address.
pub(super) fn provider_url(raw: &Cookie, complaints: &mut Complaints) {
    let Some(given) = raw.provider_url.value() else { return };
    if let Some(Spanned { value: Provider::Site, .. }) = raw.provider.value() {
        let what = "`provider_url` with `provider = site`";
        complaints.add(
            given.span,
            what,
            "remove the key `provider_url`: the page of the policy links the site's own",
        );
    } else if !is_https(&given.value) {
        let what = format!("`{}` cannot be linked by the policy page", given.value.escape_debug());
        let help = format!("write an `https://` address: `{}`", key::PROVIDER_URL.example);
        complaints.add(given.span, &what, &help);
    }
}

/// Whether a text is the address of a page, without a user.
fn is_https(text: &str) -> bool {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>\"\\".contains(&byte));
    let host = text.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next());
    is_plain && host.is_some_and(|host| !host.is_empty() && !host.contains('@'))
}

/// The purpose is given, by the key or by the doc comment.
pub(super) fn purpose(stated: Stated<'_>, complaints: &mut Complaints) {
    let help = "add `purpose = \"To remember the user from one page to another\"`, or a doc comment";
    match (stated.purpose, stated.doc) {
        (Given::Nothing, None) => {
            let what = format!("`{}` has no `purpose`", stated.ident);
            complaints.rule(&rules::PURPOSE, stated.ident.span(), &what, help);
        }
        (Given::Nothing, Some(doc)) => {
            plain(doc, complaints);
            purpose_not_blank(doc, help, complaints);
        }
        (Given::Value(purpose), _) => purpose_not_blank(purpose, help, complaints),
        _ => {}
    }
}

fn purpose_not_blank(purpose: &Spanned<String>, help: &str, complaints: &mut Complaints) {
    if let Some(what) = blank("purpose", &purpose.value) {
        complaints.rule(&rules::PURPOSE, purpose.span, &what, help);
    }
}

/// A doc comment that is the purpose is plain text, because visitors see it as it is.
fn plain(doc: &Spanned<String>, complaints: &mut Complaints) {
    if let Some(sign) = doc.value.chars().find(|char| "`*[]<>|\\".contains(*char)) {
        // Between backticks, a backtick cannot be read.
        let shown = if sign == '`' { "a backtick".to_owned() } else { format!("`{sign}`") };
        let what = format!(
            "the doc comment is the purpose, which visitors see as it is, but it contains {shown}, which is Markdown"
        );
        complaints.add(doc.span, &what, "add `purpose = \"..\"` with plain text");
    }
}

/// No other text is empty.
pub(super) fn others(raw: &Cookie, complaints: &mut Complaints) {
    optional([("function", &raw.function), ("purpose_key", &raw.purpose_key)], complaints);
    recipients(&raw.recipients, complaints);
}

/// Texts that can be left out are not empty.
pub(super) fn optional<const N: usize>(texts: [(&str, &Given<String>); N], complaints: &mut Complaints) {
    for (key, given) in texts {
        not_blank(key, given, &format!("leave out `{key}`, or write a text"), complaints);
    }
}

/// Every recipient has a name, and is listed once, because visitors read how many there are.
pub(super) fn recipients(given: &Given<Vec<Spanned<String>>>, complaints: &mut Complaints) {
    names_given_once("recipient", given, "write the name, or `recipients = []` for none", complaints);
}

/// Each processor has a name.
pub(super) fn processors(given: &Given<Vec<Spanned<String>>>, complaints: &mut Complaints) {
    names_given_once("processor", given, "write the name, or leave out `processors`", complaints);
}

fn names_given_once(of: &str, given: &Given<Vec<Spanned<String>>>, help: &str, complaints: &mut Complaints) {
    let names = given.value().map_or(&[][..], |list| &list.value);
    for (i, name) in names.iter().enumerate() {
        if let Some(what) = blank(&format!("name of a {of}"), &name.value) {
            complaints.add(name.span, &what, help);
        } else if names.iter().take(i).any(|earlier| earlier.value == name.value) {
            complaints.add(name.span, &format!("{} is given twice", quoted(&name.value)), "keep one of them");
        }
    }
}

/// What is allowed has a reason.
pub(super) fn reasons(raw: &Cookie, complaints: &mut Complaints) {
    reasons_of(&raw.allowed, complaints);
}

pub(super) fn reasons_of(allowed: &[Spanned<raw::Allowed>], complaints: &mut Complaints) {
    for reason in allowed.iter().map(|allowed| &allowed.value.reason) {
        if let Some(what) = blank("reason", &reason.value) {
            complaints.add(reason.span, &what, "write why the rule does not apply here");
        }
    }
}

/// The rules of the report that are allowed to be broken, with the reasons.
pub(super) fn allowed(allowed: &[Spanned<raw::Allowed>]) -> Vec<Allowed<'_>> {
    allowed.iter().map(|allowed| (allowed.value.rule, allowed.value.reason.value.as_str())).collect()
}

/// The texts of a list, if it is given.
pub(super) fn names(given: &Given<Vec<Spanned<String>>>) -> Option<Vec<&str>> {
    given.value().map(|list| list.value.iter().map(|name| name.value.as_str()).collect())
}

/// The translations of a text, with white space folded.
pub(super) fn translated(given: &Given<Vec<raw::Translation>>) -> Vec<Translation<'_>> {
    let all = given.value().into_iter().flat_map(|given| &given.value);
    all.map(|translation| (translation.tag.value.as_str(), folded(&translation.text.value))).collect()
}

/// A text with white space folded.
pub(super) fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Complains about the text of a key, if it says nothing.
pub(super) fn not_blank(key: &str, given: &Given<String>, help: &str, complaints: &mut Complaints) {
    if let Some(given) = given.value() {
        if let Some(what) = blank(&format!("`{key}`"), &given.value) {
            complaints.add(given.span, &what, help);
        }
    }
}

/// Returns what is wrong with a text that says nothing to a reader. NUL has a complaint of its own.
pub(super) fn blank(noun: &str, text: &str) -> Option<String> {
    if text.trim().is_empty() {
        Some(format!("empty {noun}"))
    } else if text.chars().any(|char| char == '\0' || is_readable(char)) {
        None
    } else {
        Some(format!("{noun} without a letter or digit"))
    }
}

/// Whether a character is a letter or digit that can be seen. The library has the same function. Unicode has four letters that
/// only fill the place of a part of a Korean syllable.
fn is_readable(char: char) -> bool {
    char.is_alphanumeric() && !matches!(char, '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}')
}
