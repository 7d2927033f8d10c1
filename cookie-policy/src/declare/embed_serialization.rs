//! Declarations of embeds as serialised data.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::declare::declaration::Declaration;
use crate::declare::embed::EmbedDeclaration;
use crate::declare::serialization::Translated;

impl Serialize for EmbedDeclaration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let texts = [("title", self.facts.titles), ("purpose", self.facts.purposes)];
        let translations: Vec<_> = texts.into_iter().flat_map(|(of, all)| Translated::of(of, all)).collect();
        let origins = self.origins().iter().map(|(directive, sources)| (directive.as_str(), *sources));
        let cookies: Vec<_> = self.cookies().iter().copied().map(Declaration::name).collect();
        let mut fields =
            serializer.serialize_struct("EmbedDeclaration", 13 + usize::from(!translations.is_empty()))?;
        fields.serialize_field("key", self.key())?;
        fields.serialize_field("title", self.title())?;
        fields.serialize_field("provider", self.provider())?;
        fields.serialize_field("purpose", self.purpose())?;
        fields.serialize_field("category", self.category().key())?;
        fields.serialize_field("exemption", &self.exemption())?;
        fields.serialize_field("element", &self.element())?;
        fields.serialize_field("origin", &self.origin())?;
        fields.serialize_field("origins", &origins.collect::<BTreeMap<_, _>>())?;
        fields.serialize_field("cookies", &cookies)?;
        fields.serialize_field("recipients", &self.recipients())?;
        fields.serialize_field("privacy", &self.privacy())?;
        fields.serialize_field("countries", self.countries())?;
        if !translations.is_empty() {
            fields.serialize_field("translations", &translations)?;
        }
        fields.end()
    }
}
