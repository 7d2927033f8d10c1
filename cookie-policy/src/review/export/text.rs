//! Plain text, for tools and people without Markdown.

use std::fmt::Write as _;

use super::Export;
use crate::declare::column::Column;
use crate::declare::declaration::Declaration;
use crate::declare::embed::EmbedDeclaration;
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
        let of_category = policy.embeds.iter().filter(|embed| embed.category().same(category));
        of_category.for_each(|embed| push_embed(&mut text, policy.site, embed));
    }
    Export { text, missing: Vec::new() }
}

fn push_cookie(text: &mut String, cookie: &Declaration) {
    let texts = Language::ENGLISH.texts();
    let rows = [
        (Column::Provider, cookie.provider().to_owned()),
        (Column::Function, cookie.function().unwrap_or_default().to_owned()),
        (Column::Purpose, cookie.purpose().to_owned()),
        (Column::Lifetime, texts.kept(cookie.kept())),
        (Column::Recipients, recipients(cookie.recipients())),
        (Column::Party, party(cookie)),
    ];
    let storage = texts.storage(cookie.storage()).map_or_else(String::new, |storage| format!(" ({storage})"));
    let name = format!("{}{storage}", cookie.name());
    push(text, &name, rows.map(|(column, value)| (texts.column(column), value)));
}

fn push_embed(text: &mut String, site: &'static str, embed: &EmbedDeclaration) {
    let texts = Language::ENGLISH.texts();
    let rows = [
        (texts.column(Column::Provider), embed.provider().to_owned()),
        (texts.column(Column::Purpose), embed.purpose().to_owned()),
        (texts.embeds.source, embed.sources(site)),
        (texts.embeds.countries_column, embed.countries().join(", ")),
        (texts.column(Column::Recipients), recipients(embed.recipients())),
    ];
    push(text, embed.title(), rows);
}

/// Appends an entry, without the rows that say nothing.
fn push<const N: usize>(text: &mut String, name: &str, rows: [(&str, String); N]) {
    // Writing to a `String` never fails.
    let _ = write!(text, "\n  {}\n", one_line(name));
    for (title, value) in rows.iter().filter(|(_, value)| !value.is_empty()) {
        let _ = writeln!(text, "    {title}: {}", one_line(value));
    }
}

fn recipients(names: Option<&[&str]>) -> String {
    match names {
        None | Some([]) => Language::ENGLISH.texts().no_recipients.to_owned(),
        Some(names) => names.join(", "),
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
