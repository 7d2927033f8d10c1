//! The policy page in HTML.

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};

use super::Column;
use super::page::{Cell, Group, Kind, Page, Row, Site, Text};

/// Writes itself as an element of somebody's page.
pub(super) struct Fragment(pub(super) Page);

/// Writes itself as a page of its own.
pub(super) struct WholePage {
    pub(super) page: Page,
    pub(super) stylesheet: Option<Cow<'static, str>>,
}

impl Display for WholePage {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { page, stylesheet } = self;
        let name = Escaped(page.site.name.unwrap_or(page.site.address));
        writeln!(f, "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>", page.language)?;
        writeln!(f, "<meta charset=\"utf-8\">")?;
        writeln!(f, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
        writeln!(f, "<title>{} · {name}</title>", Escaped(page.texts.title))?;
        if let Some(address) = stylesheet {
            writeln!(f, "<link rel=\"stylesheet\" href=\"{}\">", Escaped(address))?;
        }
        writeln!(f, "</head>\n<body>\n<main>")?;
        write_article(f, page)?;
        writeln!(f, "</main>\n</body>\n</html>")
    }
}

impl Display for Fragment {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write_article(f, &self.0)
    }
}

fn write_article(f: &mut Formatter<'_>, page: &Page) -> fmt::Result {
    let texts = page.texts;
    writeln!(f, "<article class=\"cookie-policy\" lang=\"{}\">", page.language)?;
    writeln!(f, "<h1>{}</h1>", Escaped(texts.title))?;
    writeln!(f, "<p>{}</p>", Escaped(texts.introduction))?;
    write_date(f, page)?;
    write_kinds(f, page)?;
    write!(f, "<h2>")?;
    write_around(f, texts.list, |f| write_site(f, &page.site))?;
    writeln!(f, "</h2>")?;
    for group in &page.groups {
        write_group(f, page, group)?;
    }
    writeln!(f, "</article>")
}

/// Writes a text with what stands for its `{}`.
fn write_around(
    f: &mut Formatter<'_>,
    text: &str,
    told: impl FnOnce(&mut Formatter<'_>) -> fmt::Result,
) -> fmt::Result {
    let (before, after) = text.split_once("{}").unwrap_or((text, ""));
    Escaped(before).fmt(f)?;
    told(f)?;
    Escaped(after).fmt(f)
}

fn write_date(f: &mut Formatter<'_>, page: &Page) -> fmt::Result {
    let Some(date) = page.changed else { return Ok(()) };
    write!(f, "<p>")?;
    write_around(f, page.texts.changed, |f| {
        write!(f, "<time datetime=\"{}\">{}</time>", Escaped(date), Escaped(&page.texts.date(date)))
    })?;
    writeln!(f, "</p>")
}

fn write_kinds(f: &mut Formatter<'_>, page: &Page) -> fmt::Result {
    let (heading, explanation) = page.texts.cookie;
    writeln!(f, "<h2>{}</h2>\n<p>{}</p>", Escaped(heading), Escaped(explanation))?;
    writeln!(f, "<p>{}</p>\n<dl>", Escaped(page.texts.kinds))?;
    for (kind, _) in Kind::ALL {
        let (label, explanation) = (page.texts.kind)(kind);
        writeln!(f, "<dt>{}</dt>\n<dd>{}</dd>", Escaped(label), Escaped(explanation))?;
    }
    writeln!(f, "</dl>")
}

fn write_site(f: &mut Formatter<'_>, site: &Site) -> fmt::Result {
    let name = Escaped(site.name.unwrap_or(site.address));
    write!(f, "<a href=\"{}\">{name}</a>", Escaped(site.address))
}

fn write_group(f: &mut Formatter<'_>, page: &Page, group: &Group) -> fmt::Result {
    writeln!(f, "<section id=\"cookies-{}\">", group.category.key())?;
    writeln!(f, "<h3>{}</h3>\n<p>{}</p>", Escaped(group.label), Escaped(group.description))?;
    if !page.columns.is_empty() {
        write_table(f, page, group)?;
    }
    writeln!(f, "</section>")
}

fn write_table(f: &mut Formatter<'_>, page: &Page, group: &Group) -> fmt::Result {
    write!(f, "<table>\n<caption>")?;
    write_around(f, page.texts.caption, |f| Escaped(group.label).fmt(f))?;
    writeln!(f, "</caption>\n<thead>\n<tr>")?;
    for (_, title) in &page.columns {
        writeln!(f, "<th scope=\"col\">{}</th>", Escaped(title))?;
    }
    writeln!(f, "</tr>\n</thead>\n<tbody>")?;
    let starts: Vec<String> = page.columns.iter().map(|(column, title)| start(*column, title)).collect();
    for row in &group.rows {
        write_row(f, &starts, row)?;
    }
    writeln!(f, "</tbody>\n</table>")
}

/// How the cells of a column begin.
fn start(column: Column, title: &str) -> String {
    let cell = if column == Column::Name { "th scope=\"row\"" } else { "td" };
    format!("<{cell} data-title=\"{}\">", Escaped(title))
}

/// Without `write!`, which takes its time for thousands of cells.
fn write_row(f: &mut Formatter<'_>, starts: &[String], row: &Row) -> fmt::Result {
    f.write_str("<tr>\n")?;
    for (start, cell) in starts.iter().zip(&row.cells) {
        f.write_str(start)?;
        write_cell(f, cell)?;
        f.write_str(if start.starts_with("<th") { "</th>\n" } else { "</td>\n" })?;
    }
    f.write_str("</tr>\n")
}

/// One text as it is, several as a list: a comma may be part of a name.
fn write_cell(f: &mut Formatter<'_>, cell: &Cell) -> fmt::Result {
    match cell {
        Cell::One(Text::Words(words)) | Cell::List([words]) => Escaped(words).fmt(f),
        Cell::One(Text::Ours(words)) => Escaped(words).fmt(f),
        Cell::One(Text::Name(name)) => {
            f.write_str("<code>")?;
            Escaped(name).fmt(f)?;
            f.write_str("</code>")
        }
        Cell::List([]) => Ok(()),
        Cell::List(list) => write_list(f, list),
    }
}

fn write_list(f: &mut Formatter<'_>, list: &[&str]) -> fmt::Result {
    f.write_str("<ul>")?;
    for words in list {
        write!(f, "<li>{}</li>", Escaped(words))?;
    }
    f.write_str("</ul>")
}

/// Text that is no markup, between tags and in quoted attributes alike.
struct Escaped<'t>(&'t str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        if is_plain(rest) {
            return f.write_str(rest);
        }
        while let Some((at, escape)) = rest.char_indices().find_map(|(at, char)| Some((at, escape(char)?))) {
            let (plain, from) = rest.split_at(at);
            f.write_str(plain)?;
            f.write_str(escape)?;
            let mut after = from.chars();
            after.next();
            rest = after.as_str();
        }
        f.write_str(rest)
    }
}

/// Whether every character stands for itself and is one that most texts are made of: in one pass without branches, which
/// is several times as fast as a look at each character.
fn is_plain(text: &str) -> bool {
    text.bytes().fold(true, |plain, byte| {
        let is_markup = (byte == b'&') | (byte == b'<') | (byte == b'>') | (byte == b'"') | (byte == b'\'');
        plain & matches!(byte, b' '..=b'~') & !is_markup
    })
}

/// What stands for a character that cannot stand for itself.
fn escape(char: char) -> Option<&'static str> {
    match char {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        // Readers make a line feed of it anyway.
        '\r' => Some("\n"),
        char if !is_held(char) => Some("\u{fffd}"),
        _ => None,
    }
}

/// Whether HTML can hold it: no controls but white space, and no noncharacters (HTML, section 13.2.3.5).
fn is_held(char: char) -> bool {
    let is_noncharacter = matches!(char, '\u{fdd0}'..='\u{fdef}') || u32::from(char) & 0xfffe == 0xfffe;
    !is_noncharacter && (!char.is_control() || char.is_ascii_whitespace())
}
