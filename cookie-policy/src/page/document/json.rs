//! The policy page in JSON.

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter, Write};

use memchr::memchr3;
use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Column;
use super::page::{Cell, Group, Page, Row, SiteLink};
use crate::declare::kind::Kind;
use crate::language::localized::Localized;
use crate::language::{Described, Texts};

/// The version of the format: `schema/document-<version>.json`.
const VERSION: u32 = 1;

/// The page as JSON.
pub(super) struct Json(pub(super) Page);

impl Display for Json {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let json = serde_json::to_string_pretty(&self.0).map_err(|_| fmt::Error)?;
        let mut rest = json.as_str();
        while let Some(at) = memchr3(b'<', b'>', b'&', rest.as_bytes()) {
            let (before, special) = rest.split_at(at);
            f.write_str(before)?;
            // They occur only in strings, where the escape is equivalent.
            let (special, behind) = special.split_at(1);
            special.bytes().try_for_each(|byte| write!(f, "\\u{byte:04x}"))?;
            rest = behind;
        }
        f.write_str(rest)?;
        f.write_char('\n')
    }
}

/// Writes `Serialize` impls of structs, because serde's `derive` would be a dependency of every user.
macro_rules! serialize {
    ($($this:ident: $ty:ty => { $($name:literal: $field:expr,)* })*) => {$(
        impl Serialize for $ty {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let $this = self;
                let mut fields = serializer.serialize_struct("", [$($name),*].len())?;
                $(fields.serialize_field($name, &$field)?;)*
                fields.end()
            }
        }
    )*};
}

serialize! {
    page: Page => {
        "version": VERSION,
        "language": page.language,
        "title": page.texts.title,
        "introduction": page.texts.introduction,
        "changed": page.changed,
        "site": page.site,
        "cookie": explanation(page),
        "kinds": kinds(page),
        "columns": columns(page),
        "categories": page.groups,
    }
    site: SiteLink => { "address": site.address, "name": site.name, }
    cookie: Explanation => { "heading": cookie.heading, "explanation": cookie.explanation, }
    kind: ExplainedKind => { "kind": kind.name, "label": kind.label, "explanation": kind.explanation, }
    column: TitledColumn<'_> => { "column": column.name, "title": column.title, }
    group: Group => {
        "key": group.category.key(),
        "label": group.label.text,
        "description": group.description.text,
        "gate": group.category.gate(),
        "sale_or_share": group.category.sale_or_share(),
        "fingerprint": group.fingerprint(),
        "cookies": group.rows().collect::<Vec<_>>(),
    }
    row: Row<'_> => { "cells": cells(row), "declaration": row.cookie, }
}

/// What a cookie is.
struct Explanation {
    heading: &'static str,
    explanation: &'static str,
}

fn explanation(page: &Page) -> Explanation {
    let Described { label, description } = page.texts.cookie;
    Explanation { heading: label, explanation: description }
}

struct ExplainedKind {
    name: &'static str,
    label: &'static str,
    explanation: &'static str,
}

fn kinds(page: &Page) -> [ExplainedKind; Kind::ALL.len()] {
    Kind::ALL.map(|(kind, name)| {
        let Described { label, description } = page.texts.kind(kind);
        ExplainedKind { name, label, explanation: description }
    })
}

struct TitledColumn<'p> {
    name: Column,
    title: &'p str,
}

fn columns(page: &Page) -> Vec<TitledColumn<'_>> {
    page.columns.iter().map(|(name, title)| TitledColumn { name: *name, title }).collect()
}

/// Returns the cells as plain text.
fn cells(row: &Row<'_>) -> Vec<Cow<'static, str>> {
    row.cells().map(|cell| text(row.group.texts, cell)).collect()
}

fn text(texts: &Texts, cell: Cell) -> Cow<'static, str> {
    match cell {
        Cell::Declared(text)
        | Cell::BuiltIn(text)
        | Cell::Name(text)
        | Cell::Localized(Localized { text, .. }) => Cow::Borrowed(text),
        Cell::Lifetime(lifetime) => Cow::Owned(texts.lifetime(lifetime)),
        Cell::Renewed(lifetime) => Cow::Owned(texts.renewed(lifetime)),
        Cell::List(list) => Cow::Owned(list.join(", ")),
    }
}
