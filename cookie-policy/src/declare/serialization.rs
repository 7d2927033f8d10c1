//! Declarations as serialised data.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::declare::attributes::Storage;
use crate::declare::declaration::Declaration;

impl Serialize for Declaration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let translations: Vec<_> = Translated::all(self).collect();
        // The number of fields is a hint, and most declarations have no others.
        let mut fields = serializer.serialize_struct("Declaration", 18)?;
        fields.serialize_field("name", self.name())?;
        fields.serialize_field("provider", self.provider())?;
        if let Some(address) = self.provider_url() {
            fields.serialize_field("provider_url", address)?;
        }
        if let Some(host) = self.host() {
            fields.serialize_field("host", host)?;
        }
        if self.storage() != Storage::Cookie {
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
        fields.serialize_field("path", self.path())?;
        fields.serialize_field("domain", &self.domain())?;
        fields.serialize_field("same_site", &self.same_site())?;
        fields.serialize_field("secure", &self.secure())?;
        fields.serialize_field("http_only", &self.http_only())?;
        fields.serialize_field("partitioned", &self.partitioned())?;
        fields.serialize_field("encoding", &self.encoding())?;
        fields.serialize_field("seal", &self.seal())?;
        if !translations.is_empty() {
            fields.serialize_field("translations", &translations)?;
        }
        fields.end()
    }
}

/// A translation for serialisation.
struct Translated {
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
        texts.into_iter().flat_map(|(of, translations)| {
            translations.iter().map(move |(_, language, text)| Self { of, language, text })
        })
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
