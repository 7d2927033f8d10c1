//! The table of a category in HTML.

use std::fmt::{self, Formatter};

use super::Column;
use super::page::{Cell, Group, Page, Row};
use crate::language::Texts;
use crate::page::html_writer::{Html, Markup};

impl Html {
    /// Appends the table of a category.
    pub(super) fn table(&mut self, page: &Page, group: &Group, f: &mut Formatter<'_>) -> fmt::Result {
        if page.is_compact { self.compact_table(page, group, f) } else { self.full_table(page, group, f) }
    }

    /// Appends the beginning of a table: its caption, and the titles of the columns.
    pub(super) fn begin_table<'t>(
        &mut self,
        page: &Page,
        group: &Group,
        titles: impl Iterator<Item = &'t str>,
    ) {
        self.raw("<table>\n<caption>");
        self.fill(page.texts.caption, |html| html.localized(group.label));
        self.raw("</caption>\n<thead>\n<tr>\n");
        for title in titles {
            self.element("<th scope=\"col\">", title, "</th>\n");
        }
        self.raw("</tr>\n</thead>\n<tbody>\n");
    }

    fn full_table(&mut self, page: &Page, group: &Group, f: &mut Formatter<'_>) -> fmt::Result {
        self.begin_table(page, group, page.columns.iter().map(|(_, title)| title.as_ref()));
        let template = RowTemplate::of(page);
        for row in group.rows() {
            self.row(page.texts, &template, &row);
            self.flush(f)?;
        }
        self.raw("</tbody>\n</table>\n");
        Ok(())
    }

    fn row(&mut self, texts: &Texts, template: &RowTemplate, row: &Row<'_>) {
        for (before, cell) in template.before_cells.iter().zip(row.cells()) {
            self.markup(before);
            self.cell(texts, cell);
        }
        self.markup(&template.after);
    }

    /// Appends the content of a cell. Several texts become a list, because a name can contain a comma.
    pub(super) fn cell(&mut self, texts: &Texts, cell: Cell) {
        match cell {
            Cell::Declared(text) | Cell::BuiltIn(text) | Cell::List(&[text]) => self.declared(text),
            Cell::Name(name) => self.name(name),
            Cell::NameIn(name, storage) => {
                self.name(name);
                self.element(" (", storage, ")");
            }
            Cell::Localized(localized) => self.localized(localized),
            Cell::Kept(kept) => self.kept(texts, kept),
            Cell::Link(text, address) => self.link(text, address),
            Cell::Explained(text, more) => {
                self.text(text);
                self.raw(" (");
                self.declared(more);
                self.raw(")");
            }
            Cell::List([]) => {}
            Cell::List(list) => self.list(list),
        }
    }

    /// Appends the name of a cookie.
    pub(super) fn name(&mut self, name: &str) {
        self.raw("<code>");
        self.declared(name);
        self.raw("</code>");
    }

    fn link(&mut self, text: &str, address: &str) {
        self.element("<a href=\"", address, "\">");
        self.declared(text);
        self.raw("</a>");
    }

    fn list(&mut self, list: &[&str]) {
        self.raw("<ul>");
        for text in list {
            self.raw("<li>");
            self.declared(text);
            self.raw("</li>");
        }
        self.raw("</ul>");
    }
}

/// The markup of a row without its cells, which is the same in every row.
// Measured: written again for each row, a page of 1,000 cookies takes 2.3 times as long.
struct RowTemplate {
    /// The markup before each cell.
    before_cells: Vec<Markup>,
    after: Markup,
}

impl RowTemplate {
    fn of(page: &Page) -> Self {
        let mut html = Html::default();
        html.raw("<tr>\n");
        let mut before_cells = Vec::new();
        for (column, title) in page.columns.iter() {
            let (start, inner, end) = match column {
                Column::Name => ("<th scope=\"row\" data-title=\"", "\">", "</th>\n"),
                _ => ("<td data-title=\"", "\">", "</td>\n"),
            };
            html.element(start, title, inner);
            before_cells.push(html.take());
            html.raw(end);
        }
        html.raw("</tr>\n");
        Self { before_cells, after: html.take() }
    }
}
