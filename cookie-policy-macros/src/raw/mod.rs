//! What was written, with the defaults of what was not. Nothing here is judged.

mod cookie;
pub(crate) mod embed;
mod own_category;
mod policy;

use proc_macro2::{Ident, TokenStream};

pub(crate) use self::cookie::{Cookie, Domain, Former, Length, Lifetime, Misspelt, Shape, Sum, Words};
pub(crate) use self::own_category::OwnCategory;
pub(crate) use self::policy::{Country, Listed, Policy, Site, StillValid};
use crate::given::{Given, Spanned};
use crate::words::{self, Exemption};

/// What cookies and embeds both say.
#[derive(Clone, Copy)]
pub(crate) struct Stated<'r> {
    pub(crate) ident: &'r Ident,
    pub(crate) provider: &'r Given<Provider>,
    pub(crate) purpose: &'r Given<String>,
    /// The doc comment's first paragraph.
    pub(crate) doc: Option<&'r Spanned<String>>,
    pub(crate) category: &'r Given<Category>,
    pub(crate) recipients: &'r Given<Vec<Spanned<String>>>,
}

/// A rule of the report that may be broken.
pub(crate) struct Allowed {
    pub(crate) rule: &'static str,
    pub(crate) reason: Spanned<String>,
}

/// A text in another language.
pub(crate) struct Translation {
    pub(crate) tag: Spanned<String>,
    pub(crate) text: Spanned<String>,
}

pub(crate) enum Provider {
    Named(String),
    Site,
}

pub(crate) enum Category {
    /// `Necessary`, with the exemption in parentheses.
    Necessary(Option<Exemption>),
    Refusable(Refusable),
}

/// A category that visitors can refuse.
pub(crate) enum Refusable {
    BuiltIn(words::Refusable),
    /// The path of an application's own category.
    Own(TokenStream),
}

impl<'r> Stated<'r> {
    pub(crate) fn category(self) -> Option<&'r Category> {
        self.category.value().map(|given| &given.value)
    }

    /// Whether it is `Statistics(Anonymous)`.
    pub(crate) fn is_anonymous(self) -> bool {
        let anonymous = words::Refusable::AnonymousStatistics;
        matches!(self.category(), Some(Category::Refusable(Refusable::BuiltIn(built_in))) if *built_in == anonymous)
    }

    /// The purpose: the key, or the doc comment.
    pub(crate) fn purpose(self) -> Option<&'r str> {
        self.purpose.text().or(self.doc.map(|doc| doc.value.as_str()))
    }
}
