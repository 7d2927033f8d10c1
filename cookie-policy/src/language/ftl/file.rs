//! The messages of a file.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message, Pattern};
use fluent_syntax::parser;

use super::error::Diagnostic;
use super::pattern::Writer;
use super::plural::Plural;
use crate::language::plural::PluralCategory;
use crate::language::time::{Form, Forms};

/// A file, from which each message is taken once. Everything that is wrong is collected.
pub(super) struct File<'f> {
    source: &'f str,
    plural: &'f Plural,
    /// Makes a text `'static`.
    keep: fn(String) -> &'static str,
    messages: BTreeMap<&'f str, Value<'f>>,
    diagnostics: Vec<Diagnostic>,
}

struct Value<'f> {
    line: usize,
    /// `None` if the message is invalid, which has been reported.
    pattern: Option<Pattern<&'f str>>,
}

impl<'f> File<'f> {
    pub(super) fn new(source: &'f str, plural: &'f Plural, keep: fn(String) -> &'static str) -> Self {
        let mut file = Self { source, plural, keep, messages: BTreeMap::new(), diagnostics: Vec::new() };
        let (resource, errors) =
            parser::parse_runtime(source).map_or_else(|parts| parts, |resource| (resource, Vec::new()));
        for error in errors {
            file.report(file.line(error.pos.start), format!("this is not valid Fluent: {error}"));
        }
        resource.body.into_iter().for_each(|entry| file.add(entry));
        file
    }

    /// Returns what is wrong with the file, including the messages that were not taken.
    pub(super) fn into_diagnostics(self) -> Vec<Diagnostic> {
        let Self { messages, mut diagnostics, .. } = self;
        let unknown = messages.into_iter().filter(|(_, value)| value.pattern.is_some());
        diagnostics.extend(unknown.map(|(id, value)| Diagnostic {
            line: value.line,
            message: format!("`{id}` is not a message of this library"),
        }));
        diagnostics
    }

    /// Reads a text without placeables.
    pub(super) fn text(&mut self, id: &str) -> &'static str {
        let text = self.take_text(id, &[]);
        (self.keep)(text)
    }

    /// Reads a text with one placeable, which becomes `{}`.
    pub(super) fn template(&mut self, id: &str, name: &str) -> &'static str {
        let text = self.take_text(id, &[name]).replace(&format!("{{{name}}}"), "{}");
        (self.keep)(text)
    }

    /// Reads a text with several placeables, which become their names in braces.
    pub(super) fn named_template(&mut self, id: &str, names: &[&str]) -> &'static str {
        let text = self.take_text(id, names);
        (self.keep)(text)
    }

    /// Takes the plural forms of a unit.
    pub(super) fn forms(&mut self, id: &str) -> Forms {
        let value = self.take(id);
        let mut form = |category| self.form(id, &value, category);
        let other = form(PluralCategory::Other);
        let mut form = |category| Some(form(category)).filter(|form| *form != other);
        Forms {
            zero: form(PluralCategory::Zero),
            one: form(PluralCategory::One),
            two: form(PluralCategory::Two),
            few: form(PluralCategory::Few),
            many: form(PluralCategory::Many),
            other,
        }
    }

    fn form(&mut self, id: &str, value: &Value<'f>, category: PluralCategory) -> Form {
        // A category that the language does not have is the same as `other`.
        let category = if self.plural.has(category) { category } else { PluralCategory::Other };
        let writer = Writer { names: &["count"], count: Some((category, self.plural)) };
        let text = self.write(id, value, &writer);
        match text.split_once("{count}") {
            Some((before, after)) => Form((self.keep)(before.into()), Some((self.keep)(after.into()))),
            None => Form((self.keep)(text), None),
        }
    }

    fn take_text(&mut self, id: &str, names: &[&str]) -> String {
        let value = self.take(id);
        self.write(id, &value, &Writer { names, count: None })
    }

    fn write(&mut self, id: &str, value: &Value<'f>, writer: &Writer<'_>) -> String {
        let written =
            value.pattern.as_ref().map(|pattern| writer.write(pattern)).unwrap_or_else(|| Ok(String::new()));
        written.unwrap_or_else(|message| {
            self.report(value.line, format!("`{id}`: {message}"));
            String::new()
        })
    }

    fn take(&mut self, id: &str) -> Value<'f> {
        let value = self.messages.remove(id);
        value.unwrap_or_else(|| {
            self.report(Diagnostic::NO_LINE, format!("`{id}` is missing"));
            Value { line: Diagnostic::NO_LINE, pattern: None }
        })
    }

    fn add(&mut self, entry: Entry<&'f str>) {
        match entry {
            Entry::Message(message) => self.add_message(message),
            Entry::Term(term) => {
                self.report(
                    self.line_of(term.id.name),
                    format!("`-{}`: terms are not supported", term.id.name),
                );
            }
            // The parser has reported the error, so the message must not be reported as missing, too.
            Entry::Junk { content } => {
                let id = content.split(|char: char| !is_id_char(char)).next().unwrap_or_default();
                if !id.is_empty() {
                    self.insert(id, Value { line: self.line_of(content), pattern: None });
                }
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }

    fn add_message(&mut self, message: Message<&'f str>) {
        let (id, line) = (message.id.name, self.line_of(message.id.name));
        let mut value = Value { line, pattern: message.value };
        if let Some(attribute) = message.attributes.first() {
            self.report(line, format!("`{id}`: attributes (`.{}`) are not supported", attribute.id.name));
            value.pattern = None;
        }
        self.insert(id, value);
    }

    fn insert(&mut self, id: &'f str, value: Value<'f>) {
        let line = value.line;
        if let Some(former) = self.messages.insert(id, value) {
            self.report(line, format!("`{id}` is already in line {}", former.line));
        }
    }

    fn report(&mut self, line: usize, message: String) {
        self.diagnostics.push(Diagnostic { line, message });
    }

    /// Returns the line of a part of the file.
    fn line_of(&self, part: &str) -> usize {
        self.line(part.as_ptr().addr().wrapping_sub(self.source.as_ptr().addr()))
    }

    /// Returns the line of a byte of the file.
    fn line(&self, offset: usize) -> usize {
        1 + self.source.bytes().take(offset).filter(|byte| *byte == b'\n').count()
    }
}

fn is_id_char(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '-' | '_')
}
