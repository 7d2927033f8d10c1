//! The messages of a file.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message, Pattern};
use fluent_syntax::parser;

use super::error::Fault;
use super::pattern::Writer;
use super::plural::Plural;
use crate::language::plural::PluralCategory;
use crate::language::time::{Form, Forms};

/// A file, out of which message by message is taken. What is wrong is collected.
pub(super) struct File<'f> {
    source: &'f str,
    plural: &'f Plural,
    /// Makes a text that stays.
    keep: fn(String) -> &'static str,
    messages: BTreeMap<&'f str, Value<'f>>,
    faults: Vec<Fault>,
}

struct Value<'f> {
    line: usize,
    /// Without one, what is wrong was told already.
    pattern: Option<Pattern<&'f str>>,
}

impl<'f> File<'f> {
    pub(super) fn new(source: &'f str, plural: &'f Plural, keep: fn(String) -> &'static str) -> Self {
        let mut file = Self { source, plural, keep, messages: BTreeMap::new(), faults: Vec::new() };
        let (resource, errors) =
            parser::parse_runtime(source).map_or_else(|parts| parts, |resource| (resource, Vec::new()));
        for error in errors {
            file.fault(file.line(error.pos.start), format!("this is no Fluent: {error}"));
        }
        resource.body.into_iter().for_each(|entry| file.add(entry));
        file
    }

    /// What was wrong, and what was not taken.
    pub(super) fn faults(self) -> Vec<Fault> {
        let Self { messages, mut faults, .. } = self;
        let unknown = messages.into_iter().filter(|(_, value)| value.pattern.is_some());
        faults.extend(unknown.map(|(id, value)| Fault {
            line: value.line,
            message: format!("`{id}` is no message of this library"),
        }));
        faults
    }

    /// A text without placeables.
    pub(super) fn text(&mut self, id: &str) -> &'static str {
        let text = self.written(id, &[]);
        (self.keep)(text)
    }

    /// A text with `{}` in the place of its one placeable.
    pub(super) fn around(&mut self, id: &str, name: &str) -> &'static str {
        let text = self.written(id, &[name]).replace(&format!("{{{name}}}"), "{}");
        (self.keep)(text)
    }

    /// A text with names in braces in the places of its placeables.
    pub(super) fn with(&mut self, id: &str, names: &[&str]) -> &'static str {
        let text = self.written(id, names);
        (self.keep)(text)
    }

    /// A number of a unit.
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
        // What the language does not have is like `other`, which is the default then.
        let category = if self.plural.has(category) { category } else { PluralCategory::Other };
        let writer = Writer { names: &["count"], count: Some((category, self.plural)) };
        let text = self.write(id, value, &writer);
        match text.split_once("{count}") {
            Some((before, after)) => Form((self.keep)(before.into()), Some((self.keep)(after.into()))),
            None => Form((self.keep)(text), None),
        }
    }

    fn written(&mut self, id: &str, names: &[&str]) -> String {
        let value = self.take(id);
        self.write(id, &value, &Writer { names, count: None })
    }

    fn write(&mut self, id: &str, value: &Value<'f>, writer: &Writer<'_>) -> String {
        let written =
            value.pattern.as_ref().map(|pattern| writer.write(pattern)).unwrap_or_else(|| Ok(String::new()));
        written.unwrap_or_else(|fault| {
            self.fault(value.line, format!("`{id}`: {fault}"));
            String::new()
        })
    }

    fn take(&mut self, id: &str) -> Value<'f> {
        let value = self.messages.remove(id);
        value.unwrap_or_else(|| {
            self.fault(Fault::NO_LINE, format!("`{id}` is missing"));
            Value { line: Fault::NO_LINE, pattern: None }
        })
    }

    fn add(&mut self, entry: Entry<&'f str>) {
        match entry {
            Entry::Message(message) => self.add_message(message),
            Entry::Term(term) => {
                self.fault(self.line_of(term.id.name), format!("`-{}`: terms are not taken", term.id.name));
            }
            // What is wrong with it is told; that it is missing would be told twice.
            Entry::Junk { content } => {
                let id = content.split(|char: char| !is_of_id(char)).next().unwrap_or_default();
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
            self.fault(line, format!("`{id}`: attributes (`.{}`) are not taken", attribute.id.name));
            value.pattern = None;
        }
        self.insert(id, value);
    }

    fn insert(&mut self, id: &'f str, value: Value<'f>) {
        let line = value.line;
        if let Some(former) = self.messages.insert(id, value) {
            self.fault(line, format!("`{id}` stands in line {} already", former.line));
        }
    }

    fn fault(&mut self, line: usize, message: String) {
        self.faults.push(Fault { line, message });
    }

    /// The line of a part of the file.
    fn line_of(&self, part: &str) -> usize {
        self.line(part.as_ptr().addr().wrapping_sub(self.source.as_ptr().addr()))
    }

    /// The line of a byte of the file.
    fn line(&self, offset: usize) -> usize {
        1 + self.source.bytes().take(offset).filter(|byte| *byte == b'\n').count()
    }
}

fn is_of_id(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '-' | '_')
}
