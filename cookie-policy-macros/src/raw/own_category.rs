//! A category of the application.

use proc_macro2::{Ident, Span};
use syn::Path;

use super::Translation;
use crate::given::{Given, Spanned};

/// A struct or an enum with `#[derive(Category)]`.
pub(crate) struct OwnCategory {
    pub(crate) ident: Ident,
    pub(crate) generics: Option<Span>,
    pub(crate) library: Path,
    pub(crate) key: Given<String>,
    pub(crate) label: Given<String>,
    pub(crate) labels: Given<Vec<Translation>>,
    pub(crate) description: Given<String>,
    pub(crate) descriptions: Given<Vec<Translation>>,
    pub(crate) summary: Given<String>,
    pub(crate) summaries: Given<Vec<Translation>>,
    pub(crate) doc: Option<Spanned<String>>,
    pub(crate) sale_or_share: Given<bool>,
    pub(crate) refused_with: Given<Vec<Spanned<String>>>,
    pub(crate) text_key: Given<String>,
}
