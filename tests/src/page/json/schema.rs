//! The schema that describes the page in JSON.

use std::sync::LazyLock;

use boon::{Compiler, Draft, SchemaIndex, Schemas};
use cookie_policy::Document;
use serde_json::Value;

/// The compiled schema.
static COMPILED: LazyLock<(Schemas, SchemaIndex)> = LazyLock::new(|| compiled(schema()));

/// The schema as data.
pub fn schema() -> Value {
    serde_json::from_str(Document::JSON_SCHEMA).expect("the schema is JSON")
}

/// Formats are checked, and the schema itself is checked against the schema of schemas.
fn compiled(schema: Value) -> (Schemas, SchemaIndex) {
    let mut compiler = Compiler::new();
    compiler.set_default_draft(Draft::V2020_12);
    compiler.enable_format_assertions();
    let name = "urn:cookie-policy:document:1";
    compiler.add_resource(name, schema).expect("it has an address");
    let mut schemas = Schemas::new();
    let index = compiler.compile(name, &mut schemas).unwrap_or_else(|error| panic!("{error:#}"));
    (schemas, index)
}

/// Returns what the schema finds wrong with a page.
pub fn fault(page: &Value) -> Option<String> {
    let (schemas, index) = &*COMPILED;
    schemas.validate(page, *index).err().map(|error| format!("{error:#}"))
}
