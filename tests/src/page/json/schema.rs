//! The schemas that describe JSON.

use std::fmt;
use std::sync::LazyLock;

use boon::{Compiler, Draft, SchemaIndex, Schemas};
use cookie_policy::Document;
use serde_json::Value;

/// A compiled schema.
pub struct Schema {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Schema {
    /// Compiles a schema. Formats are checked, and the schema itself is checked against the schema of schemas.
    pub fn of(text: &str) -> Self {
        Self::compile(serde_json::from_str(text).expect("the schema is JSON"))
    }

    fn compile(schema: Value) -> Self {
        let mut compiler = Compiler::new();
        compiler.set_default_draft(Draft::V2020_12);
        compiler.enable_format_assertions();
        let name = schema.get("$id").and_then(Value::as_str).expect("it has an address").to_owned();
        compiler.add_resource(&name, schema).expect("the address is one");
        let mut schemas = Schemas::new();
        let index = compiler.compile(&name, &mut schemas).unwrap_or_else(|error| panic!("{error:#}"));
        Self { schemas, index }
    }

    /// Returns what the schema finds wrong with a value.
    pub fn fault(&self, value: &Value) -> Option<String> {
        self.schemas.validate(value, self.index).err().map(|error| format!("{error:#}"))
    }
}

impl fmt::Debug for Schema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Schema").finish_non_exhaustive()
    }
}

/// The schema of the page.
static PAGE: LazyLock<Schema> = LazyLock::new(|| Schema::compile(schema()));

/// The schema of the page as data.
pub fn schema() -> Value {
    serde_json::from_str(Document::JSON_SCHEMA).expect("the schema is JSON")
}

/// Returns what the schema finds wrong with a page.
pub fn fault(page: &Value) -> Option<String> {
    PAGE.fault(page)
}
