//! Translations of texts, as data.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::declare::declaration::Declaration;

/// A text in another language: the number that stands for its tag in const evaluation, the tag (BCP 47), and the text.
pub type Translation = (u64, &'static str, &'static str);

/// A translation as data.
pub(crate) struct Translated {
    /// What is translated.
    of: &'static str,
    language: &'static str,
    text: &'static str,
}

impl Translated {
    /// All of a declaration.
    pub(crate) fn all(cookie: &Declaration) -> impl Iterator<Item = Self> + use<> {
        let texts = [("purpose", cookie.facts.purposes), ("function", cookie.facts.functions)];
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
