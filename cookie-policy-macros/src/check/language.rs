//! Languages, and texts in other languages than the first.

use std::collections::HashSet;

use super::text::blank;
use crate::complaints::{Complaints, quoted};
use crate::given::{Given, Spanned};
use crate::raw::embed::Embed;
use crate::raw::{Cookie, OwnCategory, Policy, Translation};
use crate::rules;

/// No translation is empty, and each has a text that it translates.
pub(super) fn of_cookie(raw: &Cookie, complaints: &mut Complaints) {
    translations("purpose", &raw.purposes, complaints);
    translations("function", &raw.functions, complaints);
    has_original("function", &raw.function, &raw.functions, complaints);
    if let Some(words) = raw.words() {
        translations("unknown", &words.translations, complaints);
    }
}

/// No translation is empty, and each has a text that it translates.
pub(super) fn of_category(raw: &OwnCategory, complaints: &mut Complaints) {
    translations("label", &raw.labels, complaints);
    translations("description", &raw.descriptions, complaints);
    translations("summary", &raw.summaries, complaints);
    has_original("summary", &raw.summary, &raw.summaries, complaints);
}

/// No translation of a text of the policy is empty, and each has a text that it translates.
pub(super) fn of_page_texts(raw: &Policy, complaints: &mut Complaints) {
    for (key, original, translated) in
        [("refusal", &raw.refusal, &raw.refusals), ("transfers", &raw.transfers, &raw.transfers_translations)]
    {
        translations(key, translated, complaints);
        has_original(key, original, translated, complaints);
    }
}

fn has_original(
    key: &str,
    original: &Given<String>,
    translations: &Given<Vec<Translation>>,
    complaints: &mut Complaints,
) {
    if let (Some(given), true) = (translations.value(), original.is_nothing()) {
        let help = format!("add `{key} = \"..\"`, the text that `{key}(..)` translates");
        complaints.add(given.span, &format!("`{key}(..)` without `{key}`"), &help);
    }
}

/// No translation is empty.
pub(super) fn of_embed(raw: &Embed, complaints: &mut Complaints) {
    translations("title", &raw.titles, complaints);
    translations("purpose", &raw.purposes, complaints);
}

/// A policy that states its languages states at least one.
pub(super) fn of_policy(given: &Given<Vec<Spanned<String>>>, complaints: &mut Complaints) {
    let Some(languages) = given.value() else { return };
    if languages.value.is_empty() {
        let help = r#"write `languages = ["en", "fr"]`, or leave out `languages`"#;
        complaints.add(languages.span, "empty `languages`", help);
    }
    tags(languages.value.iter(), complaints);
}

fn translations(key: &str, given: &Given<Vec<Translation>>, complaints: &mut Complaints) {
    let Some(given) = given.value() else { return };
    if given.value.is_empty() {
        let help = format!("write `{key}(fr = \"..\")`, or leave out `{key}(..)`");
        complaints.add(given.span, &format!("empty `{key}(..)`"), &help);
    }
    for Translation { tag, text } in &given.value {
        if let Some(what) = blank(&format!("`{key}` in {}", quoted(&tag.value)), &text.value) {
            let help =
                format!("leave out `{0}`, or write a text: `{key}({0} = \"..\")`", tag.value.escape_debug());
            complaints.add(text.span, &what, &help);
        }
    }
    tags(given.value.iter().map(|translation| &translation.tag), complaints);
}

/// Each is a language tag, and none is given twice.
fn tags<'r>(tags: impl Iterator<Item = &'r Spanned<String>>, complaints: &mut Complaints) {
    let mut known = HashSet::new();
    for tag in tags {
        if !is_tag(&tag.value) {
            let what = format!("{} is not a language tag", quoted(&tag.value));
            complaints.rule(&rules::LANG_TAG, tag.span, &what, &respelt(&tag.value));
        } else if !known.insert(tag.value.to_ascii_lowercase()) {
            complaints.add(tag.span, &format!("`{}` is given twice", tag.value), "keep one of them");
        }
    }
}

/// Whether the text has the form of a tag (RFC 5646, section 2.1). The registry of subtags grows, so it is not asked.
fn is_tag(text: &str) -> bool {
    let mut subtags = text.split('-');
    let language = subtags.next().unwrap_or_default();
    let fits = |subtag: &str| {
        (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    (2..=8).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_alphabetic())
        && subtags.all(fits)
}

/// A tag to write instead: POSIX writes `_` for `-`, and appends an encoding.
fn respelt(text: &str) -> String {
    let tag = text.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    if is_tag(&tag) {
        format!("write `\"{tag}\"`")
    } else {
        r#"write `"fr"`, `"pt-BR"` or another language"#.to_owned()
    }
}
