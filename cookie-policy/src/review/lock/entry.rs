//! One cookie, one category, or the policy itself: fields with their values.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use crate::declare::attributes::{Party, SetBy, Storage};
use crate::declare::facts::Attributes;

/// The fields of a cookie, of a category, or of the policy. A field with its default is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::review) struct Entry {
    /// In the order of the file.
    fields: Vec<(Cow<'static, str>, Value)>,
    /// The positions of more than [`FEW`] fields by their names: a file that somebody else wrote can have very many.
    index: BTreeMap<Cow<'static, str>, usize>,
}

/// So many fields are searched faster one by one.
const FEW: usize = 64;

/// The value of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::review) enum Value {
    Text(Cow<'static, str>),
    List(Vec<Cow<'static, str>>),
    Flag(bool),
}

/// What tells entries apart, as for the policy itself: name, domain, path, partition or storage and, of a third party, its host
/// or else its provider.
pub(in crate::review) type Identity<'e> = [&'e str; 5];

impl Entry {
    /// Adds a field, which the entry does not have yet.
    pub(super) fn say(&mut self, name: impl Into<Cow<'static, str>>, value: Value) {
        self.fields.push((name.into(), value));
        if self.fields.len() > FEW {
            let positions = self.fields.iter().enumerate().skip(self.index.len());
            self.index.extend(positions.map(|(position, (name, _))| (name.clone(), position)));
        }
    }

    pub(in crate::review) fn get(&self, name: &str) -> Option<&Value> {
        let position = if self.index.is_empty() {
            self.fields.iter().position(|(field, _)| field == name)
        } else {
            self.index.get(name).copied()
        };
        self.fields.get(position?).map(|(_, value)| value)
    }

    /// The fields, in the order of the file.
    pub(super) fn fields(&self) -> impl Iterator<Item = (&str, &Value)> + Clone {
        self.fields.iter().map(|(name, value)| (name.as_ref(), value))
    }

    /// The text of a field, or an empty text.
    pub(in crate::review) fn text(&self, name: &str) -> &str {
        match self.get(name) {
            Some(Value::Text(text)) => text,
            _ => "",
        }
    }

    /// The items of a field that is a list.
    pub(in crate::review) fn list(&self, name: &str) -> &[Cow<'static, str>] {
        match self.get(name) {
            Some(Value::List(list)) => list,
            _ => &[],
        }
    }

    /// Whether a field is `true`.
    pub(in crate::review) fn flag(&self, name: &str) -> bool {
        self.get(name) == Some(&Value::Flag(true))
    }

    /// The hash of what visitors agree to.
    pub(in crate::review) fn material(&self) -> u64 {
        material(self.text("material")).unwrap_or_default()
    }

    /// What visitors agree to in an application's own category. Other entries have none of it.
    pub(in crate::review) fn own_terms(&self) -> [&str; 4] {
        let sold = if self.flag("sale_or_share") { "sold" } else { "" };
        match self.text("text_key") {
            "" => [self.text("label"), self.text("description"), self.text("summary"), sold],
            text_key => [text_key, "", "", sold],
        }
    }

    pub(in crate::review) fn identity(&self) -> Identity<'_> {
        let kept = if self.flag("partitioned") { "partitioned" } else { self.text("storage") };
        let host = match (self.party(), self.text("host")) {
            (Party::First, _) => "",
            (Party::Third, "") => self.text("provider"),
            (Party::Third, host) => host,
        };
        [self.text("name"), self.text("domain"), self.text("path"), kept, host]
    }

    /// The name of a cookie in the list of an embed. Cookies of third parties can share a name, so it has their whole identity.
    pub(in crate::review) fn listed_name(&self) -> String {
        let [name, domain, path, kept, host] = self.identity();
        let place: Vec<&str> = [domain, path, kept].into_iter().filter(|text| !text.is_empty()).collect();
        match (host, place.join(" ")) {
            ("", _) => name.to_owned(),
            (host, place) if place.is_empty() => format!("{name} of {host}"),
            (host, place) => format!("{name} of {host} ({place})"),
        }
    }

    pub(in crate::review) fn party(&self) -> Party {
        let said = Party::ALL.iter().find(|party| party.as_str() == self.text("party"));
        said.copied().unwrap_or(Attributes::DEFAULT.party)
    }

    pub(in crate::review) fn set_by(&self) -> SetBy {
        let said = SetBy::ALL.iter().find(|set_by| set_by.as_str() == self.text("set_by"));
        said.copied().unwrap_or(Attributes::DEFAULT.set_by)
    }

    pub(in crate::review) fn storage(&self) -> Storage {
        let said = Storage::ALL.iter().find(|storage| storage.as_str() == self.text("storage"));
        said.copied().unwrap_or(Attributes::DEFAULT.storage)
    }

    /// The names of the fields, in the order of the file.
    pub(in crate::review) fn names(&self) -> impl Iterator<Item = &str> + Clone {
        self.fields().map(|(name, _)| name)
    }
}

/// The number of a text such as `0x0123456789abcdef`.
pub(super) fn material(text: &str) -> Option<u64> {
    // `from_str_radix` would also accept a sign and upper case, which this library never writes.
    let is_digit = |byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    let digits =
        text.strip_prefix("0x").filter(|digits| digits.len() == 16 && digits.bytes().all(is_digit))?;
    u64::from_str_radix(digits, 16).ok()
}

impl fmt::Display for Value {
    /// Writes the value as JSON, in one line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Text(text) => f.write_str(&json(text)),
            Value::Flag(flag) => flag.fmt(f),
            Value::List(list) => {
                let items: Vec<String> = list.iter().map(|item| json(item)).collect();
                write!(f, "[{}]", items.join(", "))
            }
        }
    }
}

/// A text as JSON. What terminals and editors obey is escaped, too: it could hide a change from its reviewer.
pub(super) fn json(text: &str) -> String {
    // Writing to a `String` never fails.
    let json = serde_json::to_string(text).unwrap_or_default();
    let is_plain = json.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    if is_plain || !json.contains(is_obeyed) {
        return json;
    }
    let escaped = |char: char| match char {
        char if is_obeyed(char) => format!("\\u{:04x}", u32::from(char)),
        char => char.to_string(),
    };
    json.chars().map(escaped).collect()
}

/// Whether it is a control, a line separator or a mark of direction (Unicode Standard Annex 9). All have four digits.
fn is_obeyed(char: char) -> bool {
    let is_mark = matches!(char, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    char.is_control() || is_mark
}
