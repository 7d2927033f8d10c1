//! Changes as sentences for visitors, in English.

use crate::review::changes::{Change, Subject, What};
use crate::review::lock::Lock;
use crate::review::lock::entry::Value;

/// The fields that visitors read, in words. Translations are left out: whoever reads this reads English.
const FIELDS: [(&str, &str); 10] = [
    ("category", "the category"),
    ("provider", "the provider"),
    ("purpose", "the purpose"),
    ("function", "the function"),
    ("lifetime", "the lifetime"),
    ("refresh", "whether the lifetime is counted again from each visit"),
    ("recipients", "the list of recipients"),
    ("label", "the name"),
    ("description", "the description"),
    ("summary", "the summary"),
];

/// The date of a release as a title.
pub(super) fn title(date: &str) -> &str {
    if date.is_empty() { "Without a date" } else { date }
}

/// The sentence about a change; `None` if it is none for visitors.
pub(super) fn sentence(change: &Change, lock: &Lock) -> Option<String> {
    let subject = match &change.subject {
        Subject::Policy => return None,
        Subject::Category { key } => key,
        Subject::Cookie { name, .. } | Subject::Embed { name, .. } => name,
    };
    match &change.what {
        What::Added => added(change, lock).map(|what| format!("{subject}: added. {what}")),
        What::Removed => Some(format!("{subject}: removed.")),
        What::Field { name, old, new } => {
            let (_, field) = FIELDS.iter().find(|(field, _)| field == name)?;
            Some(format!("{subject}: {field} is {}. It was {}.", words(new.as_ref()), words(old.as_ref())))
        }
    }
}

/// What an added cookie or category is for.
fn added(change: &Change, lock: &Lock) -> Option<String> {
    let text = match &change.subject {
        Subject::Policy => return None,
        Subject::Category { key } => {
            lock.categories.iter().find(|one| one.text("key") == key)?.text("description")
        }
        Subject::Cookie { category, name } => {
            lock.cookies_of(category).find(|one| one.text("name") == name)?.text("purpose")
        }
        Subject::Embed { category, name } => {
            lock.embeds_of(category).find(|one| one.text("name") == name)?.text("purpose")
        }
    };
    Some(if text.ends_with('.') { text.to_owned() } else { format!("{text}.") })
}

fn words(value: Option<&Value>) -> String {
    match value {
        None => "not stated".to_owned(),
        Some(Value::Text(text)) => text.trim_end_matches('.').to_owned(),
        Some(Value::Flag(flag)) => flag.to_string(),
        Some(Value::List(list)) if list.is_empty() => "empty".to_owned(),
        Some(Value::List(list)) => list.join(", "),
    }
}
