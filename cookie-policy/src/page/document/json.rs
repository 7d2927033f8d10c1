//! The policy page in JSON.

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter, Write};

use memchr::memchr3;

use super::Column;
use super::kinds::ExplainedKind;
use super::page::{Cell, Contact, Group, Page, Row, SiteLink};
use crate::declare::serialize::serialize;
use crate::language::localized::Localized;
use crate::language::{Described, Texts};
use crate::placement::past::Release;

/// The version of the format: `schema/document-<version>.json`.
const VERSION: u32 = 2;

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

serialize! {
    page: Page => {
        "version": VERSION,
        "language": page.language,
        "title": page.texts.title,
        "introduction": page.texts.introduction,
        "changed": page.changed,
        "releases": page.releases,
        "site": page.site,
        "cookie": explanation(page),
        "kinds": page.kinds,
        "columns": columns(page),
        "contact": page.contact,
        "recipients": page.recipients(),
        "categories": page.groups,
    }
    release: Release => { "date": release.date, "changes": release.changes, }
    site: SiteLink => { "address": site.address, "name": site.name, }
    cookie: Explanation => { "heading": cookie.heading, "explanation": cookie.explanation, }
    contact: Contact => {
        "controller": contact.controller,
        "contact": contact.contact,
        "privacy_notice": contact.privacy_notice,
        "processors": contact.processors,
        "transfers": contact.transfers.map(|transfers| transfers.text),
    }
    kind: ExplainedKind => { "kind": kind.name, "label": kind.label, "explanation": kind.explanation, }
    column: TitledColumn<'_> => { "column": column.name, "title": column.title, }
    group: Group => {
        "key": group.category.key(),
        "label": group.label.text,
        "summary": group.summary.text,
        "description": group.description.text,
        "gate": group.category.gate(),
        "sale_or_share": group.category.sale_or_share(),
        "fingerprint": group.fingerprint(),
        "cookies": group.rows().collect::<Vec<_>>(),
        "embeds": group.embeds().map(|row| row.embed).collect::<Vec<_>>(),
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
        Cell::Kept(kept) => Cow::Owned(texts.kept(kept)),
        Cell::Link(text, _) => Cow::Borrowed(text),
        Cell::NameIn(text, more) | Cell::Explained(text, more) => Cow::Owned(format!("{text} ({more})")),
        Cell::List(list) => Cow::Owned(list.join(", ")),
    }
}
