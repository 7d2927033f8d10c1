//! A policy, or a part of some.

use proc_macro2::{Ident, Span, TokenStream};
use syn::{Path, Visibility};

use super::{Allowed, Refusable, Translation};
use crate::given::{Given, Spanned};
use crate::words::{self, PlainHttp};

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
    /// Given: a part of other policies.
    pub(crate) part: Given<()>,
    pub(crate) parts: Given<Vec<Listed>>,
    pub(crate) embeds: Given<Vec<Listed>>,
    pub(crate) own_origins: Given<Vec<Spanned<String>>>,
    pub(crate) site: Given<Site>,
    pub(crate) site_name: Given<String>,
    pub(crate) choices: Given<TokenStream>,
    pub(crate) provider: Given<String>,
    pub(crate) controller: Given<String>,
    pub(crate) contact: Given<String>,
    pub(crate) privacy_notice: Given<String>,
    pub(crate) refusal: Given<String>,
    pub(crate) refusals: Given<Vec<Translation>>,
    pub(crate) processors: Given<Vec<Spanned<String>>>,
    pub(crate) transfers: Given<String>,
    pub(crate) transfers_translations: Given<Vec<Translation>>,
    pub(crate) recipients: Given<Vec<Spanned<String>>>,
    pub(crate) plain_http: Given<PlainHttp>,
    pub(crate) seal_scope: Given<String>,
    pub(crate) languages: Given<Vec<Spanned<String>>>,
    pub(crate) audience_exemption: Given<Vec<Spanned<Country>>>,
    pub(crate) changed: Given<String>,
    pub(crate) retired: Given<Vec<TokenStream>>,
    pub(crate) jurisdictions: Given<Vec<words::Jurisdiction>>,
    pub(crate) allowed: Vec<Spanned<Allowed>>,
    pub(crate) denied: Given<Vec<Spanned<&'static str>>>,
    pub(crate) still_valid: Given<Vec<StillValid>>,
}

/// The address of a site.
pub(crate) enum Site {
    Address(String),
    /// It is known only at run time.
    RunTime,
}

/// A country whose exemption for audience measurement a policy relies on.
pub(crate) enum Country {
    Exempting(words::Country),
    /// Germany, which has no such exemption.
    Germany,
}

/// Former fingerprints of a category.
pub(crate) struct StillValid {
    pub(crate) category: Refusable,
    pub(crate) fingerprints: Vec<u64>,
}

/// One entry of a policy's list, or of its parts.
pub(crate) struct Listed {
    /// Its `#[cfg(..)]` attributes.
    pub(crate) cfgs: TokenStream,
    pub(crate) path: TokenStream,
    pub(crate) span: Span,
    /// Whether an entry before it has the same path. With `#[cfg(..)]`, it may be the only one that is compiled.
    pub(crate) repeated: bool,
}
