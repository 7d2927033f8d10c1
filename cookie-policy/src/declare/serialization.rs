//! Declarations as serialised data.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::declare::declaration::Declaration;
use crate::declare::translation::Translation;

impl Serialize for Declaration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let translations: Vec<_> = Translated::all(self).collect();
        // What others write into their `Set-Cookie` headers is theirs to say, and storage has no attributes.
        let says_attributes = self.is_sent_here();
        // The number of fields is a hint.
        let mut fields = serializer.serialize_struct("Declaration", if says_attributes { 18 } else { 10 })?;
        fields.serialize_field("name", self.name())?;
        fields.serialize_field("provider", self.provider())?;
        if let Some(address) = self.provider_url() {
            fields.serialize_field("provider_url", address)?;
        }
        if let Some(host) = self.host() {
            fields.serialize_field("host", host)?;
        }
        if !self.is_cookie() {
            fields.serialize_field("storage", &self.storage())?;
        }
        fields.serialize_field("function", &self.function())?;
        fields.serialize_field("purpose", self.purpose())?;
        fields.serialize_field("category", self.category().key())?;
        fields.serialize_field("exemption", &self.exemption())?;
        fields.serialize_field("lifetime", &self.lifetime())?;
        if self.refresh() {
            fields.serialize_field("refresh", &true)?;
        }
        fields.serialize_field("recipients", &self.recipients())?;
        fields.serialize_field("party", &self.party())?;
        fields.serialize_field("set_by", &self.set_by())?;
        if says_attributes {
            serialize_attributes(self, &mut fields)?;
        }
        if !translations.is_empty() {
            fields.serialize_field("translations", &translations)?;
        }
        fields.end()
    }
}

fn serialize_attributes<F: SerializeStruct>(cookie: &Declaration, fields: &mut F) -> Result<(), F::Error> {
    fields.serialize_field("path", cookie.path())?;
    fields.serialize_field("domain", &cookie.domain())?;
    fields.serialize_field("same_site", &cookie.same_site())?;
    fields.serialize_field("secure", &cookie.secure())?;
    fields.serialize_field("http_only", &cookie.http_only())?;
    fields.serialize_field("partitioned", &cookie.partitioned())?;
    fields.serialize_field("encoding", &cookie.encoding())?;
    fields.serialize_field("seal", &cookie.seal())
}

/// A translation for serialisation.
pub(super) struct Translated {
    /// The key of the translated text.
    of: &'static str,
    language: &'static str,
    text: &'static str,
}

impl Translated {
    /// All translations of a declaration.
    fn all(cookie: &Declaration) -> impl Iterator<Item = Self> + use<> {
        let facts = &cookie.facts;
        let texts =
            [("purpose", facts.purposes), ("function", facts.functions), ("unknown", facts.unknown_in)];
        texts.into_iter().flat_map(|(of, translations)| Self::of(of, translations))
    }

    /// The translations of one text.
    pub(super) fn of(
        of: &'static str,
        translations: &'static [Translation],
    ) -> impl Iterator<Item = Self> + use<> {
        translations.iter().map(move |(_, language, text)| Self { of, language, text })
    }
}

impl Serialize for Translated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Translated", 3)?;
        fields.serialize_field("of", self.of)?;
        fields.serialize_field("language", self.language)?;
        fields.serialize_field("text", self.text)?;
        fields.end()
    }
}
