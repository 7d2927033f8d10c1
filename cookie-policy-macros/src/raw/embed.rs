//! `#[derive(Embed)]` as it was written.

use proc_macro2::{Ident, Span, TokenStream};
use syn::{Path, Visibility};

use super::{Allowed, Category, Listed, Provider, Stated, Translation};
use crate::given::{Given, Spanned};
use crate::words::{Directive, Placeholder};

/// A struct with `#[derive(Embed)]`.
pub(crate) struct Embed {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) fields: Fields,
    pub(crate) library: Path,
    pub(crate) key: Given<String>,
    pub(crate) title: Given<String>,
    pub(crate) titles: Given<Vec<Translation>>,
    pub(crate) provider: Given<Provider>,
    pub(crate) purpose: Given<String>,
    pub(crate) purposes: Given<Vec<Translation>>,
    /// The doc comment's first paragraph.
    pub(crate) doc: Option<Spanned<String>>,
    pub(crate) purpose_key: Given<String>,
    pub(crate) category: Given<Category>,
    pub(crate) frame: Given<Address>,
    pub(crate) script: Given<Address>,
    pub(crate) image: Given<Address>,
    pub(crate) link: Given<Address>,
    pub(crate) origins: Given<Vec<Origins>>,
    pub(crate) start: Given<String>,
    pub(crate) placeholder: Given<Placeholder>,
    pub(crate) cookies: Given<Vec<Listed>>,
    pub(crate) recipients: Given<Vec<Spanned<String>>>,
    pub(crate) privacy: Given<Address>,
    pub(crate) countries: Given<Vec<Spanned<String>>>,
    pub(crate) sandbox: Given<String>,
    pub(crate) allow: Given<String>,
    pub(crate) referrer_policy: Given<String>,
    pub(crate) loading: Given<String>,
    pub(crate) ratio: Given<String>,
    pub(crate) thumbnail: Given<Address>,
    pub(crate) allowed: Vec<Spanned<Allowed>>,
}

/// The fields of what was annotated.
pub(crate) enum Fields {
    Struct(Vec<Field>),
    /// An enum or a union.
    NotStruct,
    /// Anything with generic parameters.
    Generic(Span),
}

/// A field, by the name that addresses use: its own, or its number.
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) span: Span,
    /// The name or the number as a token.
    pub(crate) member: TokenStream,
    /// Whether its type is written as `Option<..>`.
    pub(crate) is_option: bool,
}

/// An address, in which names in braces stand for fields.
pub(crate) struct Address(pub(crate) Vec<Part>);

#[derive(Clone)]
pub(crate) enum Part {
    Text(String),
    Field(String),
}

/// Further origins that what is embedded uses, for one directive.
pub(crate) struct Origins {
    pub(crate) directive: Directive,
    pub(crate) span: Span,
    pub(crate) sources: Vec<Spanned<String>>,
}

impl Embed {
    pub(crate) fn stated(&self) -> Stated<'_> {
        Stated {
            ident: &self.ident,
            provider: &self.provider,
            purpose: &self.purpose,
            doc: self.doc.as_ref(),
            category: &self.category,
            recipients: &self.recipients,
        }
    }

    /// The fields, if it is a struct.
    pub(crate) fn known_fields(&self) -> &[Field] {
        match &self.fields {
            Fields::Struct(fields) => fields,
            Fields::NotStruct | Fields::Generic(_) => &[],
        }
    }

    /// The address of the element that is embedded.
    pub(crate) fn address(&self) -> Option<&Spanned<Address>> {
        [&self.frame, &self.script, &self.image].into_iter().find_map(Given::value)
    }
}

impl Address {
    /// The text before the first field.
    pub(crate) fn beginning(&self) -> &str {
        match self.0.first() {
            Some(Part::Text(text)) => text,
            Some(Part::Field(_)) | None => "",
        }
    }

    /// The names of the fields.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|part| match part {
            Part::Field(name) => Some(name.as_str()),
            Part::Text(_) => None,
        })
    }

    /// Whether it is on this site.
    pub(crate) fn is_local(&self) -> bool {
        self.beginning().starts_with('/')
    }

    /// The address as it was written.
    pub(crate) fn text(&self) -> String {
        let part = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Field(name) => format!("{{{name}}}"),
        };
        self.0.iter().map(part).collect()
    }
}
