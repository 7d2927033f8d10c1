//! The policy page in Markdown.

use std::fmt::{self, Display, Formatter, Write};

use super::embeds;
use super::kinds::ExplainedKind;
use super::page::{Cell, Contact, Group, Page, SiteLink};
use crate::language::localized::Localized;
use crate::language::{Described, EmbedTexts, Texts};
use crate::placement::past::Release;

/// The page as Markdown.
pub(super) struct Markdown(pub(super) Page);

impl Display for Markdown {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(page) = self;
        let texts = page.texts;
        writeln!(f, "# {}\n\n{}\n", texts.title, texts.introduction)?;
        if let Some(date) = page.changed {
            writeln!(f, "{}\n", fill(texts.changed, &Escaped(&texts.date(date))))?;
        }
        write_releases(f, page)?;
        write_kinds(f, page)?;
        writeln!(f, "## {}", fill(texts.list_heading, &Address(&page.site)))?;
        for group in &page.groups {
            write_group(f, page, group)?;
        }
        if embeds::has_some(page) {
            let EmbedTexts { heading, introduction, withdrawal, .. } = &texts.embeds;
            writeln!(f, "\n## {heading}\n\n{introduction}\n\n{withdrawal}")?;
        }
        write_contact(f, page)?;
        write_processing(f, page)?;
        write_deletion(f, page)
    }
}

/// Returns a text of this library with `value` instead of `{}`.
fn fill(text: &str, value: &impl Display) -> String {
    text.replace("{}", &value.to_string())
}

fn write_releases(f: &mut Formatter<'_>, page: &Page) -> fmt::Result {
    if page.releases.is_empty() {
        return Ok(());
    }
    writeln!(f, "## {}\n", page.texts.history.heading)?;
    for Release { date, changes } in &page.releases {
        if let Some(date) = date {
            writeln!(f, "{}\n", Escaped(&page.texts.date(date)))?;
        }
        changes.iter().try_for_each(|change| writeln!(f, "- {}", Escaped(change)))?;
        writeln!(f)?;
    }
    Ok(())
}

fn write_kinds(f: &mut Formatter<'_>, page: &Page) -> fmt::Result {
    let Described { label, description } = page.texts.cookie;
    writeln!(f, "## {label}\n\n{description}\n\n{}\n", page.texts.kinds_introduction)?;
    for ExplainedKind { label, explanation, .. } in &page.kinds {
        writeln!(f, "- **{label}.** {explanation}")?;
    }
    writeln!(f)
}

fn write_group(f: &mut Formatter<'_>, page: &Page, group: &Group) -> fmt::Result {
    writeln!(f, "\n### {}\n\n{}", Escaped(group.label.text), Escaped(group.description.text))?;
    if !page.columns.is_empty() && group.len() > 0 {
        write_table(f, page, group)?;
    }
    if group.embeds().next().is_some() {
        write_embeds(f, page, group)?;
    }
    Ok(())
}

/// Writes the table of what pages embed.
fn write_embeds(f: &mut Formatter<'_>, page: &Page, group: &Group) -> fmt::Result {
    let titles = embeds::titles(page);
    writeln!(f)?;
    write_row(f, titles.iter(), |f, title| Escaped(title).fmt(f))?;
    write_row(f, titles.iter(), |f, _| f.write_str("---"))?;
    for row in group.embeds() {
        let [sources, countries] = [row.sources(), row.countries()];
        let recipients = match row.recipients() {
            [] => page.texts.no_recipients.to_owned(),
            names => names.join(", "),
        };
        let [title, purpose] = [row.title().text, row.purpose().text];
        let cells = [title, row.embed.provider(), purpose, &sources, &countries, &recipients];
        write_row(f, cells.into_iter().enumerate(), |f, (i, text)| {
            if i == 3 { Code(text).fmt(f) } else { Escaped(text).fmt(f) }
        })?;
    }
    Ok(())
}

fn write_contact(f: &mut Formatter<'_>, page: &Page) -> fmt::Result {
    let (texts, contact) = (page.texts, &page.contact);
    if !contact.is_empty() {
        writeln!(f, "\n## {}", texts.contact.heading)?;
    }
    if let Some(controller) = contact.controller {
        writeln!(f, "\n{}", fill(texts.consent.controller, &Escaped(controller)))?;
    }
    if let Some(contact) = contact.contact {
        writeln!(f, "\n{}", fill(texts.contact.questions, &Escaped(contact)))?;
    }
    if let Some(address) = contact.privacy_notice {
        writeln!(f, "\n[{}](<{}>)", texts.contact.privacy, address.replace('&', "&amp;"))?;
    }
    Ok(())
}

fn write_processing(f: &mut Formatter<'_>, page: &Page) -> fmt::Result {
    let (texts, Contact { processors, transfers, .. }) = (&page.texts.contact, &page.contact);
    if !processors.is_empty() {
        writeln!(f, "\n## {}\n", texts.processors)?;
        processors.iter().try_for_each(|name| writeln!(f, "- {}", Escaped(name)))?;
    }
    if let Some(transfers) = transfers {
        writeln!(f, "\n## {}\n\n{}", texts.transfers, Escaped(transfers.text))?;
    }
    Ok(())
}

fn write_deletion(f: &mut Formatter<'_>, page: &Page) -> fmt::Result {
    writeln!(f, "\n## {}\n\n{}", page.texts.deletion.label, page.deletion())?;
    if page.has_storage() {
        writeln!(f, "\n{}", page.texts.storage.note)?;
    }
    Ok(())
}

fn write_table(f: &mut Formatter<'_>, page: &Page, group: &Group) -> fmt::Result {
    writeln!(f)?;
    write_row(f, page.columns.iter(), |f, (_, title)| Escaped(title).fmt(f))?;
    write_row(f, page.columns.iter(), |f, _| f.write_str("---"))?;
    for row in group.rows() {
        write_row(f, row.cells(), |f, cell| write_cell(f, page.texts, cell))?;
    }
    Ok(())
}

fn write_row<T>(
    f: &mut Formatter<'_>,
    cells: impl Iterator<Item = T>,
    write: impl Fn(&mut Formatter<'_>, T) -> fmt::Result,
) -> fmt::Result {
    for cell in cells {
        f.write_str("| ")?;
        write(f, cell)?;
        f.write_char(' ')?;
    }
    f.write_str("|\n")
}

fn write_cell(f: &mut Formatter<'_>, texts: &Texts, cell: Cell) -> fmt::Result {
    match cell {
        Cell::Declared(text) | Cell::Localized(Localized { text, .. }) => Escaped(text).fmt(f),
        Cell::BuiltIn(text) => f.write_str(text),
        Cell::Kept(kept) => f.write_str(&texts.kept(kept)),
        Cell::Link(text, address) => write!(f, "[{}](<{}>)", Escaped(text), address.replace('&', "&amp;")),
        Cell::Name(name) => Code(name).fmt(f),
        Cell::NameIn(name, storage) => write!(f, "{} ({storage})", Code(name)),
        Cell::Explained(text, more) => write!(f, "{text} ({})", Escaped(more)),
        Cell::List(list) => write_list(f, list),
    }
}

fn write_list(f: &mut Formatter<'_>, list: &[&str]) -> fmt::Result {
    for (i, text) in list.iter().enumerate() {
        if i > 0 {
            f.write_str(", ")?;
        }
        Escaped(text).fmt(f)?;
    }
    Ok(())
}

/// The site's address as a link.
struct Address<'p>(&'p SiteLink);

impl Display for Address<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        // The macro allows no `<`, `>` or white space in the address.
        let SiteLink { address, name } = self.0;
        match name {
            None => write!(f, "<{address}>"),
            Some(name) => {
                let address = address.replace('\\', "\\\\").replace('&', "&amp;");
                write!(f, "[{}](<{address}>)", Escaped(name))
            }
        }
    }
}

/// Plain text, escaped so that nothing in it is markup.
struct Escaped<'t>(&'t str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut former = ' ';
        for (i, word) in self.0.split_whitespace().enumerate() {
            if i > 0 {
                f.write_char(' ')?;
            }
            for char in word.chars() {
                if is_markup(char) || (i == 0 && starts_a_block(former, char)) || ends_a_scheme(former, char)
                {
                    f.write_char('\\')?;
                }
                f.write_char(char)?;
                former = char;
            }
        }
        Ok(())
    }
}

/// Returns whether the character can be markup anywhere.
fn is_markup(char: char) -> bool {
    matches!(
        char,
        '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '#' | '!' | '@' | '$'
    )
}

/// Returns whether the character can be markup at the beginning of a paragraph: a list, or the underline of a heading.
fn starts_a_block(former: char, char: char) -> bool {
    match char {
        '-' | '+' | '=' => former == ' ',
        '.' | ')' => former.is_ascii_digit(),
        _ => false,
    }
}

/// Returns whether the character could turn an address into a link, as in `https://` and `www.`.
fn ends_a_scheme(former: char, char: char) -> bool {
    char == ':' || (char == '.' && former.eq_ignore_ascii_case(&'w'))
}

/// The name of a cookie as code, between more backticks than the name contains in a row.
struct Code<'t>(&'t str);

impl Display for Code<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let longest = self.0.split(|char| char != '`').map(str::len).max().unwrap_or_default();
        let fence = "`".repeat(longest + 1);
        let gap = if longest == 0 { "" } else { " " };
        write!(f, "{fence}{gap}{}{gap}{fence}", self.0.replace('|', "\\|"))
    }
}
