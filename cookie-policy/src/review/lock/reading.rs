//! Reading a lock file. Everything that this library would not have written is an error with its line.

use std::collections::HashSet;
use std::fmt;
use std::ops::Range;

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor,
};
use serde_json::error::Category;

use super::entry::{Entry, Value, material};
use super::error::{Fault, LockError};
use super::fields::{CATEGORY, COOKIE, EMBED, Field, Form, POLICY};
use super::{Lock, VERSION, collect};

/// How an error of serde says that the version is newer: its errors are texts.
const NEWER: &str = "newer version ";

pub(super) fn parse(text: &str) -> Result<Lock, LockError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some(line) = conflict(text) {
        return Err(LockError { line, fault: Fault::Conflict });
    }
    let mut lock: Lock = serde_json::from_str(text).map_err(|error| error_of(&error))?;
    lock.categories.sort_by(|a, b| a.text("key").cmp(b.text("key")));
    collect::sort(&mut lock.cookies);
    collect::sort(&mut lock.embeds);
    Ok(lock)
}

/// The number of the first line that a merge left.
fn conflict(text: &str) -> Option<usize> {
    let is_marker = |line: &str| {
        let mut marks = ["<<<<<<< ", "||||||| ", ">>>>>>> "].into_iter();
        marks.any(|mark| line.starts_with(mark)) || line == "======="
    };
    text.lines().position(is_marker).map(|before| before + 1)
}

fn error_of(error: &serde_json::Error) -> LockError {
    let text = error.to_string();
    let what = text.rsplit_once(" at line ").map_or(text.as_str(), |(what, _)| what);
    let fault = match (error.classify(), what.strip_prefix(NEWER)) {
        (Category::Eof, _) => Fault::Cut,
        (_, Some(version)) => Fault::Newer(version.parse().unwrap_or(u64::MAX)),
        _ => Fault::Malformed(what.to_owned()),
    };
    LockError { line: error.line().max(1), fault }
}

impl<'de> Deserialize<'de> for Lock {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(LockVisitor)
    }
}

struct LockVisitor;

impl<'de> Visitor<'de> for LockVisitor {
    type Value = Lock;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a lock file")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Lock, A::Error> {
        version(&mut map)?;
        let (mut fingerprints, mut policy) = (None, Entry::default());
        let (mut categories, mut cookies, mut embeds) = (None, None, None);
        while let Some(name) = map.next_key::<String>()? {
            match name.as_str() {
                "fingerprints" => once(&name, &mut fingerprints, map.next_value()?)?,
                "categories" => once(&name, &mut categories, map.next_value_seed(CATEGORIES)?)?,
                "cookies" => once(&name, &mut cookies, map.next_value_seed(COOKIES)?)?,
                "embeds" => once(&name, &mut embeds, map.next_value_seed(EMBEDS)?)?,
                _ => policy.read(POLICY, name, &mut map)?,
            }
        }
        if policy.text("policy").is_empty() {
            return Err(missing("policy"));
        }
        Ok(Lock {
            fingerprints: fingerprints.ok_or_else(|| missing("fingerprints"))?,
            policy,
            categories: categories.ok_or_else(|| missing("categories"))?,
            cookies: cookies.ok_or_else(|| missing("cookies"))?,
            // Most policies embed nothing, and their files have no such list.
            embeds: embeds.unwrap_or_default(),
        })
    }
}

/// Keeps a value, unless there is one already.
fn once<T, E: de::Error>(name: &str, kept: &mut Option<T>, value: T) -> Result<(), E> {
    match kept.replace(value) {
        None => Ok(()),
        Some(_) => Err(twice(name)),
    }
}

fn twice<E: de::Error>(name: &str) -> E {
    E::custom(format_args!("`{}` occurs twice", name.escape_debug()))
}

fn missing<E: de::Error>(name: &str) -> E {
    E::custom(format_args!("`{name}` is missing"))
}

/// Reads the version, which is first, so that a newer file is known before its fields are.
fn version<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    if map.next_key::<String>()?.as_deref() != Some("version") {
        return Err(A::Error::custom("not a lock file: it does not begin with `version`"));
    }
    match map.next_value::<u64>()? {
        VERSION => Ok(()),
        newer if newer > VERSION => Err(A::Error::custom(format_args!("{NEWER}{newer}"))),
        _ => Err(A::Error::custom("unknown version of the format")),
    }
}

impl Entry {
    /// Reads the value of a field.
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        table: &'static [Field],
        name: String,
        map: &mut A,
    ) -> Result<(), A::Error> {
        let Some(field) = Field::find(table, &name) else {
            return Err(A::Error::custom(format_args!("unknown field `{}`", name.escape_debug())));
        };
        if self.get(&name).is_some() {
            return Err(twice(&name));
        }
        let value = map.next_value_seed(FieldValue { name: &name, form: field.form })?;
        self.say(name, value);
        Ok(())
    }
}

/// Whether a text is a day such as `2026-11-24`.
fn is_date(text: &str) -> bool {
    let part = |at: Range<usize>| {
        text.get(at).filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()))?.parse::<u32>().ok()
    };
    let [year, month, day] = [0..4, 5..7, 8..10].map(part);
    let dashes = text.match_indices('-').map(|(at, _)| at).eq([4, 7]);
    let in_range = year.is_some()
        && month.is_some_and(|month| (1..=12).contains(&month))
        && day.is_some_and(|day| (1..=31).contains(&day));
    text.len() == 10 && dashes && in_range
}

/// A list of entries.
struct Entries {
    table: &'static [Field],
    /// The fields that every entry has.
    required: &'static [&'static str],
}

const CATEGORIES: Entries = Entries { table: CATEGORY, required: &["key", "label"] };
const COOKIES: Entries = Entries {
    table: COOKIE,
    required: &["category", "name", "provider", "purpose", "lifetime", "recipients", "material"],
};

impl<'de> DeserializeSeed<'de> for Entries {
    type Value = Vec<Entry>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<Entry>, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Entries {
    type Value = Vec<Entry>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<Entry>, A::Error> {
        let (mut entries, mut known) = (Vec::new(), HashSet::new());
        while let Some(entry) = list.next_element_seed(OneEntry(&self))? {
            let identity = [entry.identity().join("\0"), entry.text("key").to_owned()];
            if !known.insert(identity) {
                let name = [entry.text("name"), entry.text("key")].concat();
                return Err(A::Error::custom(format_args!("`{}` is listed twice", name.escape_debug())));
            }
            entries.push(entry);
        }
        Ok(entries)
    }
}

const EMBEDS: Entries =
    Entries { table: EMBED, required: &["category", "name", "title", "provider", "purpose", "material"] };

struct OneEntry<'e>(&'e Entries);

impl<'de> DeserializeSeed<'de> for OneEntry<'_> {
    type Value = Entry;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Entry, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for OneEntry<'_> {
    type Value = Entry;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("fields")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entry, A::Error> {
        let mut entry = Entry::default();
        while let Some(name) = map.next_key::<String>()? {
            entry.read(self.0.table, name, &mut map)?;
        }
        match self.0.required.iter().find(|name| entry.get(name).is_none()) {
            None => Ok(entry),
            Some(name) => Err(missing(name)),
        }
    }
}

/// The value of a field. It checks the form at once, while the line is known.
struct FieldValue<'f> {
    name: &'f str,
    form: Form,
}

impl FieldValue<'_> {
    fn accept<E: de::Error>(&self, value: Value, fits: bool) -> Result<Value, E> {
        if fits {
            Ok(value)
        } else {
            Err(E::custom(format_args!("the value of `{}` is not valid for this field", self.name)))
        }
    }
}

impl<'de> DeserializeSeed<'de> for FieldValue<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for FieldValue<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a text, a list of texts, `true` or `false` for `{}`", self.name)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Value, E> {
        let fits = match self.form {
            Form::Text => true,
            Form::Hash => material(text).is_some(),
            Form::Date => is_date(text),
            Form::Texts | Form::Flag => false,
        };
        self.accept(Value::Text(text.to_owned().into()), fits)
    }

    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<Value, E> {
        self.accept(Value::Flag(flag), self.form == Form::Flag)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element::<String>()? {
            items.push(item.into());
        }
        self.accept(Value::List(items), self.form == Form::Texts)
    }
}
