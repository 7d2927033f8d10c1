//! What is true of a declaration that passed every check. Data only; what would be illegal has no place here.

use proc_macro2::{Ident, TokenStream};
use syn::{Path, Visibility};

use crate::raw::{Listed, Spanned};

/// A declared cookie.
pub(crate) struct Cookie<'r> {
    pub(crate) ident: &'r Ident,
    pub(crate) vis: &'r Visibility,
    pub(crate) library: &'r Path,
    pub(crate) value: Value<'r>,
    pub(crate) name: &'r str,
    /// `None`: the policy's.
    pub(crate) provider: Option<&'r str>,
    pub(crate) purpose: String,
    pub(crate) purposes: Vec<Translation<'r>>,
    /// What stands for the purpose in the fingerprint.
    pub(crate) purpose_key: String,
    pub(crate) function: Option<&'r str>,
    pub(crate) functions: Vec<Translation<'r>>,
    pub(crate) category: Category<'r>,
    pub(crate) lifetime: Lifetime,
    /// `None`: the policy's.
    pub(crate) recipients: Option<Vec<&'r str>>,
    pub(crate) party: Party,
    pub(crate) set_by: SetBy,
    pub(crate) path: &'r str,
    pub(crate) domain: Option<&'r str>,
    pub(crate) same_site: &'static str,
    pub(crate) secure: bool,
    pub(crate) http_only: bool,
    pub(crate) partitioned: bool,
    /// The path and the domain that it had before.
    pub(crate) formerly: Option<(&'r str, Option<&'r str>)>,
    /// As it is written, for its span.
    pub(crate) seal: Option<&'r Spanned<&'static str>>,
}

/// A language tag, and the text in that language.
pub(crate) type Translation<'r> = (&'r str, String);

/// Where the value is, and how it is written.
pub(crate) enum Value<'r> {
    /// A unit struct has none.
    None,
    /// The one field of a tuple struct, of this type.
    Field(&'r TokenStream, Encoding),
    /// The struct itself, as JSON.
    Itself,
    /// The enum itself: its variants, with their texts.
    Variants(Vec<(&'r Ident, String)>, Encoding),
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Encoding {
    Percent,
    Raw,
    Json,
    Choices,
}

pub(crate) enum Category<'r> {
    Necessary {
        exemption: &'static str,
    },
    AnonymousStatistics,
    /// One that needs consent, by the name of its type in the library.
    BuiltIn(&'static str),
    /// An application's own, by its path.
    Own(&'r TokenStream),
}

#[derive(Clone, Copy)]
pub(crate) enum Lifetime {
    Session,
    Persistent(u64),
    SessionOr(u64),
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Party {
    First,
    Third,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum SetBy {
    Server,
    Script,
}

/// A site's list.
pub(crate) struct Policy<'r> {
    pub(crate) attrs: &'r TokenStream,
    pub(crate) is_documented: bool,
    pub(crate) ident: &'r Ident,
    pub(crate) vis: &'r Visibility,
    pub(crate) library: &'r Path,
    pub(crate) cookies: &'r [Listed],
    pub(crate) site: &'r str,
    /// `None`: the address.
    pub(crate) site_name: Option<String>,
    pub(crate) choices: Option<&'r TokenStream>,
    pub(crate) provider: Option<&'r str>,
    pub(crate) recipients: Option<Vec<&'r str>>,
    /// The first is the one of the texts that are no translations; empty: not stated.
    pub(crate) languages: Vec<&'r str>,
    pub(crate) audience_exemption: &'r [Ident],
    pub(crate) changed: Option<&'r str>,
    /// Types of cookies that the site set before.
    pub(crate) retired: &'r [TokenStream],
    pub(crate) still_valid: &'r [(TokenStream, Vec<u64>)],
}

/// An application's own category.
pub(crate) struct OwnCategory<'r> {
    pub(crate) ident: &'r Ident,
    pub(crate) library: &'r Path,
    pub(crate) key: &'r str,
    pub(crate) label: &'r str,
    pub(crate) labels: Vec<Translation<'r>>,
    pub(crate) description: &'r str,
    pub(crate) descriptions: Vec<Translation<'r>>,
    pub(crate) sale_or_share: bool,
}
