//! The table that HTML has unless the application chooses the columns: name, purpose and lifetime. What all rows share is
//! said once above it, and the rest below the purpose.

use std::collections::HashMap;
use std::fmt::{self, Formatter};

use super::Column;
use super::page::{Cell, Group, Page, Row};
use crate::language::Texts;
use crate::page::html_writer::Html;

/// The columns of the table.
const COLUMNS: [Column; 3] = [Column::Name, Column::Purpose, Column::Lifetime];

/// A column that the table does not have, with its title.
type Fact<'p> = (Column, &'p str);

/// Cookies that differ in their names only.
struct MergedRow<'g> {
    first: Row<'g>,
    other_names: Vec<&'static str>,
}

impl Html {
    pub(super) fn compact_table(&mut self, page: &Page, group: &Group, f: &mut Formatter<'_>) -> fmt::Result {
        let facts = page.columns.iter().filter(|(column, _)| !COLUMNS.contains(column));
        let facts: Vec<Fact<'_>> = facts.map(|(column, title)| (*column, title.as_ref())).collect();
        let rows = merged(group, &facts);
        let (shared, own): (Vec<_>, Vec<_>) = facts.iter().partition(|(column, _)| is_shared(&rows, *column));
        self.shared(page.texts, &rows, &shared);
        let titles = COLUMNS.map(|column| title(page, column));
        self.begin_table(page, group, titles.into_iter());
        for row in &rows {
            self.merged_row(page.texts, row, titles, &own);
            self.flush(f)?;
        }
        self.raw("</tbody>\n</table>\n");
        Ok(())
    }

    /// Appends what all rows share.
    fn shared(&mut self, texts: &Texts, rows: &[MergedRow<'_>], facts: &[Fact<'_>]) {
        let Some(first) = rows.first().filter(|_| !facts.is_empty()) else { return };
        self.raw("<ul>\n");
        self.facts(texts, &first.first, facts);
        self.raw("</ul>\n");
    }

    /// Appends items with a title and a text each, without empty ones.
    fn facts(&mut self, texts: &Texts, row: &Row<'_>, facts: &[Fact<'_>]) {
        for (column, title) in facts {
            let cell = row.cell(*column);
            if cell != Cell::List(&[]) {
                self.element("<li>", title, ": <span>");
                self.inline_cell(texts, cell);
                self.raw("</span></li>");
            }
        }
    }

    /// Appends the content of a cell in a line of text.
    fn inline_cell(&mut self, texts: &Texts, cell: Cell) {
        match cell {
            Cell::List(list) => self.listed(list, |html, text| html.declared(text)),
            cell => self.cell(texts, cell),
        }
    }

    fn merged_row(&mut self, texts: &Texts, row: &MergedRow<'_>, titles: [&str; 3], facts: &[Fact<'_>]) {
        let [name, purpose, lifetime] = titles;
        self.element("<tr>\n<th scope=\"row\" data-title=\"", name, "\">");
        self.name(row.first.cookie.name());
        for name in &row.other_names {
            self.raw(", ");
            self.name(name);
        }
        if let Cell::NameIn(_, storage) = row.first.cell(Column::Name) {
            self.element(" (", storage, ")");
        }
        self.element("</th>\n<td data-title=\"", purpose, "\">");
        self.cell(texts, row.first.cell(Column::Purpose));
        if !facts.is_empty() {
            self.raw("<ul>");
            self.facts(texts, &row.first, facts);
            self.raw("</ul>");
        }
        self.element("</td>\n<td data-title=\"", lifetime, "\">");
        self.cell(texts, row.first.cell(Column::Lifetime));
        self.raw("</td>\n</tr>\n");
    }
}

/// Returns the title of a column, which can be one that the page leaves out.
fn title(page: &Page, column: Column) -> &str {
    let titled = page.columns.iter().find(|(titled, _)| *titled == column);
    titled.map_or_else(|| page.texts.column(column), |(_, title)| title)
}

/// Whether several rows have the same in a column.
fn is_shared(rows: &[MergedRow<'_>], column: Column) -> bool {
    let [first, others @ ..] = rows else { return false };
    let cell = first.first.cell(column);
    !others.is_empty() && others.iter().all(|row| row.first.cell(column) == cell)
}

/// Puts cookies that differ in their names only into one row.
fn merged<'g>(group: &'g Group, facts: &[Fact<'_>]) -> Vec<MergedRow<'g>> {
    let columns = facts.iter().map(|(column, _)| *column).chain([Column::Purpose, Column::Lifetime]);
    let columns: Vec<_> = columns.collect();
    let mut rows: Vec<MergedRow<'g>> = Vec::new();
    // The rows with a purpose: comparing each row with all others would take too long.
    let mut same_purpose: HashMap<&str, Vec<usize>> = HashMap::new();
    for row in group.rows() {
        let candidates = same_purpose.entry(row.cookie.purpose()).or_default();
        let is_same = |i: &&usize| {
            rows.get(**i).is_some_and(|other| {
                other.first.cookie.storage() == row.cookie.storage()
                    && columns.iter().all(|column| other.first.cell(*column) == row.cell(*column))
            })
        };
        match candidates.iter().find(is_same).copied().and_then(|i| rows.get_mut(i)) {
            Some(other) => other.other_names.push(row.cookie.name()),
            None => {
                candidates.push(rows.len());
                rows.push(MergedRow { first: row, other_names: Vec::new() });
            }
        }
    }
    rows
}
