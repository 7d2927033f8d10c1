//! No text has a NUL, which separates texts where they are hashed: two declarations could have one fingerprint.

use crate::complaints::{Complaints, quoted};
use crate::given::{Given, Spanned};
use crate::raw::{self, Cookie, Translation};

type Texts<'r> = Vec<&'r Spanned<String>>;

/// The texts of a cookie. Its names, paths and domains have rules of their own.
pub(super) fn in_cookie(raw: &Cookie, complaints: &mut Complaints) {
    let mut texts: Texts<'_> = raw.doc.iter().collect();
    texts.extend([&raw.purpose, &raw.purpose_key, &raw.function].into_iter().filter_map(Given::value));
    texts.extend([&raw.purposes, &raw.functions].into_iter().flat_map(translations));
    texts.extend(listed(&raw.recipients));
    texts.extend(
        raw.words().into_iter().flat_map(|words| translations(&words.translations).chain([&words.text])),
    );
    complain(texts, complaints);
    provider(&raw.provider, complaints);
}

/// The texts of an embed. Its addresses, origins and attributes have rules of their own.
pub(super) fn in_embed(raw: &raw::embed::Embed, complaints: &mut Complaints) {
    let mut texts: Texts<'_> = raw.doc.iter().collect();
    let given = [&raw.title, &raw.purpose, &raw.purpose_key, &raw.allow, &raw.start];
    texts.extend(given.into_iter().filter_map(Given::value));
    texts.extend([&raw.titles, &raw.purposes].into_iter().flat_map(translations));
    texts.extend(listed(&raw.recipients));
    complain(texts, complaints);
    provider(&raw.provider, complaints);
}

fn provider(given: &Given<raw::Provider>, complaints: &mut Complaints) {
    if let Some(Spanned { value: raw::Provider::Named(name), span }) = given.value() {
        complain(vec![&Spanned { value: name.clone(), span: *span }], complaints);
    }
}

/// The texts of a category. Its keys have a rule of their own.
pub(super) fn in_category(raw: &raw::OwnCategory, complaints: &mut Complaints) {
    let mut texts: Texts<'_> = raw.doc.iter().collect();
    let given = [&raw.label, &raw.description, &raw.summary, &raw.text_key];
    texts.extend(given.into_iter().filter_map(Given::value));
    texts.extend([&raw.labels, &raw.descriptions, &raw.summaries].into_iter().flat_map(translations));
    complain(texts, complaints);
}

/// The texts of a policy. Its address has a rule of its own.
pub(super) fn in_policy(raw: &raw::Policy, complaints: &mut Complaints) {
    let given = [&raw.site_name, &raw.provider, &raw.controller, &raw.refusal, &raw.transfers];
    let mut texts: Texts<'_> = given.into_iter().filter_map(Given::value).collect();
    texts.extend([&raw.refusals, &raw.transfers_translations].into_iter().flat_map(translations));
    texts.extend([&raw.recipients, &raw.processors].into_iter().flat_map(listed));
    complain(texts, complaints);
}

fn translations(given: &Given<Vec<Translation>>) -> impl Iterator<Item = &Spanned<String>> {
    given.value().into_iter().flat_map(|given| &given.value).map(|translation| &translation.text)
}

fn listed(given: &Given<Vec<Spanned<String>>>) -> impl Iterator<Item = &Spanned<String>> {
    given.value().into_iter().flat_map(|given| &given.value)
}

fn complain(texts: Texts<'_>, complaints: &mut Complaints) {
    for text in texts.into_iter().filter(|text| text.value.contains('\0')) {
        let what = format!("{} contains a NUL character", quoted(&text.value));
        complaints.add(text.span, &what, "remove the character");
    }
}
