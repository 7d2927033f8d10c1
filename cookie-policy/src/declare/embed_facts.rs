//! The content of the declaration of an embed, as the derive writes it.

use crate::declare::attributes::{Directive, EmbedElement, Exemption};
use crate::declare::declaration::Declaration;
use crate::declare::translation::Translation;

/// The content of the declaration of an embed. Only the derive writes it, for a declaration that passed every check, and it
/// leaves out what is the same as in [`EmbedFacts::DEFAULT`].
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct EmbedFacts {
    /// The name of the Rust type, for messages.
    pub rust_name: &'static str,
    /// The beginning of the ids of its elements.
    pub key: &'static str,
    pub title: &'static str,
    pub titles: &'static [Translation],
    /// If empty: `provider = site`.
    pub provider: &'static str,
    /// Whether the provider is that of the policy.
    pub provider_is_site: bool,
    pub purpose: &'static str,
    pub purposes: &'static [Translation],
    /// What the fingerprint has instead of the purpose. If empty: the purpose.
    pub purpose_key: &'static str,
    pub exemption: Option<Exemption>,
    pub element: EmbedElement,
    /// The origin at the beginning of the address. If empty: this site.
    pub origin: &'static str,
    pub address: &'static [Piece],
    /// The address of the content at its provider. If empty: none.
    pub link: &'static [Piece],
    /// The names of the fields, if a script of the site gets them before the script of the provider.
    pub fields: &'static [&'static str],
    /// The script of the site that runs first.
    pub start: Option<&'static str>,
    /// Further origins, by what is loaded from them.
    pub origins: &'static [(Directive, &'static [&'static str])],
    /// Whether a script or an image has a placeholder before consent.
    pub visible: bool,
    pub cookies: &'static [&'static Declaration],
    /// Whether the embed states its own `recipients`.
    pub says_recipients: bool,
    pub recipients: &'static [&'static str],
    /// If empty: not stated.
    pub privacy: &'static str,
    pub says_countries: bool,
    pub countries: &'static [&'static str],
    pub sandbox: Option<&'static str>,
    pub allow: &'static str,
    pub referrer_policy: &'static str,
    pub loading: &'static str,
    /// The end of the class that keeps the size, `16-9`.
    pub ratio: &'static str,
    pub thumbnail: &'static str,
    /// Hash of what a visitor agrees to, for the [fingerprint](crate::Fingerprint).
    pub material: u64,
    /// Rules of the report that may be broken, with the reasons.
    pub allowed: &'static [(&'static str, &'static str)],
    /// Whether the declaration has errors that are already reported, so that no more are.
    pub broken: bool,
}

/// A piece of an address. Fields are numbers.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub enum Piece {
    Text(&'static str),
    Field(usize),
    /// `?`, or `&` after the first parameter.
    Separator,
    /// A name with `=`, and a field; it is left out with its separator if the field has no value.
    Parameter(&'static str, usize),
}

impl EmbedFacts {
    /// The defaults of the keys.
    pub const DEFAULT: Self = Self {
        rust_name: "",
        key: "",
        title: "",
        titles: &[],
        provider: "",
        provider_is_site: false,
        purpose: "",
        purposes: &[],
        purpose_key: "",
        exemption: None,
        element: EmbedElement::Frame,
        origin: "",
        address: &[],
        link: &[],
        fields: &[],
        start: None,
        origins: &[],
        visible: false,
        cookies: &[],
        says_recipients: false,
        recipients: &[],
        privacy: "",
        says_countries: false,
        countries: &[],
        sandbox: None,
        allow: "",
        referrer_policy: "",
        loading: "",
        ratio: "",
        thumbnail: "",
        material: 0,
        allowed: &[],
        broken: false,
    };

    /// Whether it has a placeholder before consent.
    pub(crate) const fn has_placeholder(&self) -> bool {
        self.visible || matches!(self.element, EmbedElement::Frame)
    }
}
