//! The fields of a JSON object.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::error::Category;

use super::fields::Field;
use super::form::FormError;
use super::rejection::AnswerRejection;

/// Reads an object whose members are texts, in their order. Nothing nests, so the depth of what is sent does not matter.
pub(super) fn fields(text: &str) -> Result<Vec<Field<'_>>, AnswerRejection> {
    let mut json = serde_json::Deserializer::from_str(text);
    let fields = json.deserialize_map(Members).and_then(|fields| json.end().map(|()| fields));
    fields.map_err(|error| match error.classify() {
        Category::Data => AnswerRejection::Form(FormError::UnknownValue),
        Category::Io | Category::Syntax | Category::Eof => AnswerRejection::Unreadable,
    })
}

/// Keeps repeated members, which a map would hide.
struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<Field<'de>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of texts")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, String>()? {
            fields.push((Cow::Owned(name), Cow::Owned(value)));
        }
        Ok(fields)
    }
}
