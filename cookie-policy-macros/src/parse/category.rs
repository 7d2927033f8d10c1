//! `#[derive(Category)]`

use proc_macro2::TokenStream;
use syn::spanned::Spanned as _;

use super::value::{flag, text, translations};
use super::{doc, item, library, settings};
use crate::complaints::Complaints;
use crate::keys;
use crate::raw::OwnCategory;

pub(crate) fn category(input: TokenStream, complaints: &mut Complaints) -> Option<OwnCategory> {
    let input = item(input, complaints)?;
    let mut settings = settings("category", &keys::CATEGORY, &input, complaints);
    Some(OwnCategory {
        generics: (!input.generics.params.is_empty()).then(|| input.generics.span()),
        key: settings.take("key", complaints, text),
        label: settings.take("label", complaints, text),
        labels: settings.take_called("label(..)", complaints, translations),
        description: settings.take("description", complaints, text),
        descriptions: settings.take_called("description(..)", complaints, translations),
        doc: doc::first_paragraph(&input.attrs),
        sale_or_share: settings.take("sale_or_share", complaints, flag),
        library: library(&mut settings, complaints),
        ident: input.ident,
    })
}
