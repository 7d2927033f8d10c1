//! `#[derive(Category)]`

use proc_macro2::TokenStream;
use syn::spanned::Spanned as _;

use super::doc;
use super::item::{item, library, settings};
use super::value::{flag, text, texts, translations};
use crate::complaints::Complaints;
use crate::keys::category as key;
use crate::raw::OwnCategory;

pub(crate) fn category(input: TokenStream, complaints: &mut Complaints) -> Option<OwnCategory> {
    let input = item(input, complaints)?;
    let mut settings = settings("category", key::ALL, &input, complaints);
    Some(OwnCategory {
        generics: (!input.generics.params.is_empty()).then(|| input.generics.span()),
        key: settings.take(&key::KEY, complaints, text),
        label: settings.take(&key::LABEL, complaints, text),
        labels: settings.take(&key::LABELS, complaints, translations),
        description: settings.take(&key::DESCRIPTION, complaints, text),
        descriptions: settings.take(&key::DESCRIPTIONS, complaints, translations),
        summary: settings.take(&key::SUMMARY, complaints, text),
        summaries: settings.take(&key::SUMMARIES, complaints, translations),
        doc: doc::first_paragraph(&input.attrs),
        sale_or_share: settings.take(&key::SALE_OR_SHARE, complaints, flag),
        refused_with: settings.take(&key::REFUSED_WITH, complaints, texts),
        text_key: settings.take(&key::TEXT_KEY, complaints, text),
        library: library(&mut settings, &key::CRATE, complaints),
        ident: input.ident,
    })
}
