//! What was written. Data only; nothing here is judged.

use proc_macro2::{Ident, Span, TokenStream};
use syn::{Path, Visibility};

/// What was given for a key.
#[derive(Default)]
pub(crate) enum Given<T> {
    #[default]
    Nothing,
    /// Something that could not be read, and was complained about. No rule has anything to add to that.
    Unreadable,
    Value(Spanned<T>),
}

/// A value, and where it was written.
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

/// A struct or an enum with `#[derive(Cookie)]`.
pub(crate) struct Cookie {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) shape: Shape,
    /// The path to the library.
    pub(crate) library: Path,
    pub(crate) name: Given<String>,
    pub(crate) provider: Given<Provider>,
    pub(crate) purpose: Given<String>,
    pub(crate) purposes: Given<Vec<Translation>>,
    /// The doc comment's first paragraph.
    pub(crate) doc: Option<Spanned<String>>,
    pub(crate) purpose_key: Given<String>,
    pub(crate) category: Given<Category>,
    pub(crate) lifetime: Given<Lifetime>,
    pub(crate) function: Given<String>,
    pub(crate) functions: Given<Vec<Translation>>,
    pub(crate) recipients: Given<Vec<Spanned<String>>>,
    pub(crate) party: Given<&'static str>,
    pub(crate) set_by: Given<&'static str>,
    pub(crate) path: Given<String>,
    pub(crate) domain: Given<String>,
    pub(crate) same_site: Given<&'static str>,
    pub(crate) secure: Given<bool>,
    pub(crate) http_only: Given<bool>,
    pub(crate) partitioned: Given<bool>,
    pub(crate) formerly: Given<Place>,
    pub(crate) encoding: Given<&'static str>,
    pub(crate) seal: Given<&'static str>,
}

/// A text in another language.
pub(crate) struct Translation {
    pub(crate) tag: Spanned<String>,
    pub(crate) text: Spanned<String>,
}

/// Where a cookie was.
pub(crate) struct Place {
    pub(crate) path: Given<String>,
    pub(crate) domain: Given<String>,
}

/// What was annotated.
pub(crate) enum Shape {
    /// A tuple struct, with the type of each field.
    Tuple(Vec<TokenStream>),
    Unit,
    /// A struct with named fields.
    Named,
    /// An enum: each variant, and whether it is a unit.
    Enum(Vec<(Ident, bool)>),
    Union,
    /// Anything with generic parameters.
    Generic(Span),
}

pub(crate) enum Provider {
    Named(String),
    Site,
}

pub(crate) enum Category {
    /// A name, and what stands in parentheses behind it.
    BuiltIn { name: &'static str, detail: Option<&'static str> },
    /// The path of an application's own.
    Own(TokenStream),
}

pub(crate) struct Lifetime {
    pub(crate) session: bool,
    pub(crate) seconds: Option<Spanned<u64>>,
}

/// A struct with `#[policy(..)]`.
pub(crate) struct Policy {
    /// The attributes of the struct, to be kept.
    pub(crate) attrs: TokenStream,
    /// Whether there is a doc comment among them.
    pub(crate) is_documented: bool,
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) library: Path,
    pub(crate) cookies: Vec<Listed>,
    pub(crate) site: Given<String>,
    pub(crate) site_name: Given<String>,
    pub(crate) choices: Given<TokenStream>,
    pub(crate) provider: Given<String>,
    pub(crate) recipients: Given<Vec<Spanned<String>>>,
    pub(crate) languages: Given<Vec<Spanned<String>>>,
    pub(crate) audience_exemption: Given<Vec<Ident>>,
    pub(crate) changed: Given<String>,
    pub(crate) retired: Given<Vec<TokenStream>>,
    pub(crate) still_valid: Given<Vec<(TokenStream, Vec<u64>)>>,
}

/// One entry of a policy's list.
pub(crate) struct Listed {
    /// Its `#[cfg(..)]` attributes.
    pub(crate) cfgs: TokenStream,
    pub(crate) path: TokenStream,
    pub(crate) span: Span,
}

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
    pub(crate) doc: Option<Spanned<String>>,
    pub(crate) sale_or_share: Given<bool>,
}

impl<T> Given<T> {
    pub(crate) fn value(&self) -> Option<&Spanned<T>> {
        match self {
            Given::Value(value) => Some(value),
            Given::Nothing | Given::Unreadable => None,
        }
    }

    pub(crate) fn is_nothing(&self) -> bool {
        matches!(self, Given::Nothing)
    }
}

impl<T: Copy> Given<T> {
    /// What was given, or what stands for nothing.
    pub(crate) fn or(&self, default: T) -> T {
        self.value().map_or(default, |given| given.value)
    }
}

impl Given<String> {
    pub(crate) fn text(&self) -> Option<&str> {
        self.value().map(|given| given.value.as_str())
    }
}
