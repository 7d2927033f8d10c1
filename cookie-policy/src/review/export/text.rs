//! Plain text, for tools and people without Markdown.

use std::fmt::Write as _;

use super::Export;
use crate::declare::column::Column;
use crate::declare::declaration::Declaration;
use crate::language::Language;
use crate::policy::PolicyFacts;

pub(super) fn export(policy: &'static PolicyFacts) -> Export {
    let mut text = format!("{}\n{}\n", Language::ENGLISH.texts().title, policy.site_label());
    for category in policy.categories() {
        let (label, description) = category.texts(Language::ENGLISH);
        // Writing to a `String` never fails.
        let _ = write!(text, "\n{label}\n{description}\n");
        let of_category = policy.cookies.iter().filter(|cookie| cookie.category().same(category));
        of_category.for_each(|cookie| push_cookie(&mut text, cookie));
    }
    Export { text, missing: Vec::new() }
}

fn push_cookie(text: &mut String, cookie: &Declaration) {
    let texts = Language::ENGLISH.texts();
    let recipients = match cookie.recipients() {
        None | Some([]) => texts.no_recipients.to_owned(),
        Some(names) => names.join(", "),
    };
    let rows = [
        (Column::Provider, Some(cookie.provider().to_owned())),
        (Column::Function, cookie.function().map(str::to_owned)),
        (Column::Purpose, Some(cookie.purpose().to_owned())),
        (Column::Lifetime, Some(texts.kept(cookie.kept()))),
        (Column::Recipients, Some(recipients)),
        (Column::Party, Some(party(cookie))),
    ];
    let storage = texts.storage(cookie.storage()).map_or_else(String::new, |storage| format!(" ({storage})"));
    let _ = write!(text, "\n  {}{storage}\n", one_line(cookie.name()));
    for (column, value) in rows {
        if let Some(value) = value {
            let _ = writeln!(text, "    {}: {}", texts.column(column), one_line(&value));
        }
    }
}

fn party(cookie: &Declaration) -> String {
    let party = cookie.party().as_str();
    cookie.host().map_or_else(|| party.to_owned(), |host| format!("{party} ({host})"))
}

/// A text without line breaks and other control characters.
fn one_line(text: &str) -> String {
    text.chars().map(|char| if char.is_control() { ' ' } else { char }).collect()
}
