//! A declared embed.

use proc_macro2::Ident;
use syn::{Path, Visibility};

use super::{Allowed, Category, Translation};
use crate::given::Spanned;
use crate::raw::Listed;
use crate::raw::embed::Field;
use crate::words::{Directive, Loading, Ratio, ReferrerPolicy, SandboxToken};

/// A declared embed.
pub(crate) struct Embed<'r> {
    pub(crate) ident: &'r Ident,
    pub(crate) vis: &'r Visibility,
    pub(crate) library: &'r Path,
    pub(crate) fields: &'r [Field],
    pub(crate) key: String,
    pub(crate) title: &'r str,
    pub(crate) titles: Vec<Translation<'r>>,
    /// `None`: the policy's.
    pub(crate) provider: Option<&'r str>,
    pub(crate) purpose: String,
    pub(crate) purposes: Vec<Translation<'r>>,
    /// The text that replaces the purpose in the fingerprint.
    pub(crate) purpose_key: String,
    pub(crate) category: Category<'r>,
    pub(crate) element: Element<'r>,
    pub(crate) address: Address,
    pub(crate) link: Option<Address>,
    /// Further origins, by what is loaded from them.
    pub(crate) origins: Vec<(Directive, Vec<&'r str>)>,
    pub(crate) cookies: &'r [Listed],
    /// `None`: the policy's.
    pub(crate) recipients: Option<Vec<&'r str>>,
    pub(crate) privacy: Option<String>,
    /// `None`: not stated.
    pub(crate) countries: Option<Vec<&'r str>>,
    pub(crate) referrer_policy: Option<ReferrerPolicy>,
    pub(crate) allowed: Vec<Allowed<'r>>,
}

/// What is embedded, with what only it can have.
pub(crate) enum Element<'r> {
    Frame {
        sandbox: Option<Vec<SandboxToken>>,
        allow: Option<&'r str>,
        loading: Option<Loading>,
        ratio: Option<Ratio>,
        thumbnail: Option<String>,
    },
    /// With the file that runs before it, and whether there is a placeholder before consent.
    Script {
        start: Option<&'r Spanned<String>>,
        is_visible: bool,
    },
    Image {
        loading: Option<Loading>,
        is_visible: bool,
    },
}

/// An address.
pub(crate) struct Address {
    /// If empty: this site.
    pub(crate) origin: String,
    pub(crate) pieces: Vec<Piece>,
}

/// A piece of an address. Fields are numbers.
pub(crate) enum Piece {
    Text(String),
    Field(usize),
    /// `?` or `&`.
    Separator,
    /// A name with `=`, and a field; it is left out with its separator if the field is `None`.
    Parameter(String, usize),
}
