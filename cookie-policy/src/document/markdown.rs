//! The policy page in Markdown.

use std::fmt::{self, Display, Write};

use super::{Column, Document, Group, Text};

/// Writes itself as Markdown.
pub(super) struct Markdown(pub(super) Document);

impl Display for Markdown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# Cookies policy\n")?;
        // The macro lets no `<`, `>` or white space into the address.
        writeln!(f, "What cookies are used on <{}>\n", self.0.site())?;
        let columns = self.0.columns();
        for group in self.0.groups() {
            write_group(f, &group, &columns)?;
        }
        Ok(())
    }
}

fn write_group(f: &mut fmt::Formatter<'_>, group: &Group, columns: &[Column]) -> fmt::Result {
    writeln!(f, "## {}\n", Escaped(group.category.label()))?;
    writeln!(f, "{}\n", Escaped(group.category.description()))?;
    write_row(f, columns, |f, column| f.write_str(column.title))?;
    write_row(f, columns, |f, _| f.write_str("---"))?;
    for cookie in &group.cookies {
        write_row(f, columns, |f, column| write_cell(f, &(column.cell)(cookie)))?;
    }
    writeln!(f)
}

fn write_row(
    f: &mut fmt::Formatter<'_>,
    columns: &[Column],
    cell: impl Fn(&mut fmt::Formatter<'_>, &Column) -> fmt::Result,
) -> fmt::Result {
    for column in columns {
        f.write_str("| ")?;
        cell(f, column)?;
        f.write_char(' ')?;
    }
    f.write_str("|\n")
}

fn write_cell(f: &mut fmt::Formatter<'_>, texts: &[Text]) -> fmt::Result {
    for (i, text) in texts.iter().enumerate() {
        if i > 0 {
            f.write_str(", ")?;
        }
        match text {
            Text::Words(words) => Escaped(words).fmt(f)?,
            Text::Ours(words) => f.write_str(words)?,
            Text::Name(name) => Code(name).fmt(f)?,
        }
    }
    Ok(())
}

/// Plain text: nothing in it is markup.
struct Escaped<'t>(&'t str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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

/// What is markup anywhere.
fn is_markup(char: char) -> bool {
    matches!(
        char,
        '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '#' | '!' | '@' | '$'
    )
}

/// What is markup at the beginning of a paragraph: lists, underlines of headings.
fn starts_a_block(former: char, char: char) -> bool {
    match char {
        '-' | '+' | '=' => former == ' ',
        '.' | ')' => former.is_ascii_digit(),
        _ => false,
    }
}

/// What would make a link of an address: `https://`, `www.`.
fn ends_a_scheme(former: char, char: char) -> bool {
    char == ':' || (char == '.' && former.eq_ignore_ascii_case(&'w'))
}

/// The name of a cookie: between backticks, more of them than the name holds.
struct Code<'t>(&'t str);

impl Display for Code<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let longest = self.0.split(|char| char != '`').map(str::len).max().unwrap_or_default();
        let fence = "`".repeat(longest + 1);
        let gap = if longest == 0 { "" } else { " " };
        write!(f, "{fence}{gap}{}{gap}{fence}", self.0.replace('|', "\\|"))
    }
}
