//! The policy page in HTML.

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};

use super::Column;
use super::page::{Cell, Group, Page, Row, Site};
use crate::declare::kind::Kind;
use crate::language::Texts;
use crate::page::html_writer::Html;

/// Writes itself as an element of somebody's page.
pub(super) struct Fragment(pub(super) Page);

/// Writes itself as a page of its own.
pub(super) struct WholePage {
    pub(super) page: Page,
    pub(super) stylesheet: Option<Cow<'static, str>>,
}

impl Display for WholePage {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut html = Html::default();
        html.before_article(&self.page, self.stylesheet.as_deref());
        html.article(&self.page, f)?;
        html.raw("</main>\n</body>\n</html>\n");
        html.flush(f)
    }
}

impl Display for Fragment {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut html = Html::default();
        html.article(&self.0, f)?;
        html.flush(f)
    }
}

impl Html {
    fn before_article(&mut self, page: &Page, stylesheet: Option<&str>) {
        self.raw("<!DOCTYPE html>\n<html");
        self.language(page.language);
        self.raw(">\n<head>\n<meta charset=\"utf-8\">\n");
        self.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        self.element("<title>", page.texts.title, " · ");
        self.element("", page.site.label(), "</title>\n");
        if let Some(address) = stylesheet {
            self.element("<link rel=\"stylesheet\" href=\"", address, "\">\n");
        }
        self.raw("</head>\n<body>\n<main>\n");
    }

    fn article(&mut self, page: &Page, f: &mut Formatter<'_>) -> fmt::Result {
        let texts = page.texts;
        self.raw("<article class=\"cookie-policy\"");
        self.language(page.language);
        self.raw(">\n");
        self.element("<h1>", texts.title, "</h1>\n");
        self.element("<p>", texts.introduction, "</p>\n");
        if let Some(date) = page.changed {
            self.date(texts, date);
        }
        if let Some(visitor) = &page.visitor {
            self.choices(page, visitor);
        }
        self.kinds(texts);
        self.raw("<h2>");
        self.around(texts.list, |html| html.site(&page.site));
        self.raw("</h2>\n");
        self.groups(page, f)?;
        self.raw("</article>\n");
        Ok(())
    }

    fn groups(&mut self, page: &Page, f: &mut Formatter<'_>) -> fmt::Result {
        let visitor = page.visitor.as_ref().filter(|visitor| visitor.decides());
        visitor.into_iter().for_each(|visitor| self.begin_form(visitor));
        for group in &page.groups {
            self.group(page, group, f)?;
        }
        visitor.into_iter().for_each(|_| self.end_form(page));
        Ok(())
    }

    fn date(&mut self, texts: &Texts, date: &str) {
        self.raw("<p>");
        self.around(texts.changed, |html| {
            html.element("<time datetime=\"", date, "\">");
            html.element("", &texts.date(date), "</time>");
        });
        self.raw("</p>\n");
    }

    fn kinds(&mut self, texts: &Texts) {
        let (heading, explanation) = texts.cookie;
        self.element("<h2>", heading, "</h2>\n");
        self.element("<p>", explanation, "</p>\n");
        self.element("<p>", texts.kinds, "</p>\n<dl>\n");
        for (kind, _) in Kind::ALL {
            let (label, explanation) = texts.kind(kind);
            self.element("<dt>", label, "</dt>\n");
            self.element("<dd>", explanation, "</dd>\n");
        }
        self.raw("</dl>\n");
    }

    fn site(&mut self, site: &Site) {
        self.element("<a href=\"", site.address, "\">");
        self.element("", site.label(), "</a>");
    }

    fn group(&mut self, page: &Page, group: &Group, f: &mut Formatter<'_>) -> fmt::Result {
        self.element("<section id=\"cookies-", group.category.key(), "\">\n");
        self.raw("<h3>");
        self.told(group.label);
        self.raw("</h3>\n<p>");
        self.told(group.description);
        self.raw("</p>\n");
        if let Some(visitor) = &page.visitor {
            self.pair(page.texts, group, visitor);
        }
        if !page.columns.is_empty() {
            self.table(page, group, f)?;
        }
        self.raw("</section>\n");
        Ok(())
    }

    fn table(&mut self, page: &Page, group: &Group, f: &mut Formatter<'_>) -> fmt::Result {
        self.raw("<table>\n<caption>");
        self.around(page.texts.caption, |html| html.told(group.label));
        self.raw("</caption>\n<thead>\n<tr>\n");
        for (_, title) in page.columns.iter() {
            self.element("<th scope=\"col\">", title, "</th>\n");
        }
        self.raw("</tr>\n</thead>\n<tbody>\n");
        let frame = frame(page);
        for row in group.rows() {
            self.row(page.texts, &frame, &row);
            self.flush(f)?;
        }
        self.raw("</tbody>\n</table>\n");
        Ok(())
    }

    /// A row's markup stands between its cells, and is the same in all rows.
    fn row(&mut self, texts: &Texts, (between, after): &(Vec<String>, String), row: &Row<'_>) {
        for (before, cell) in between.iter().zip(row.cells()) {
            self.0.push_str(before);
            self.cell(texts, cell);
        }
        self.0.push_str(after);
    }

    /// One text as it is, several as a list: a comma may be part of a name.
    fn cell(&mut self, texts: &Texts, cell: Cell) {
        match cell {
            Cell::Words(words) | Cell::Ours(words) | Cell::Name(words) | Cell::List(&[words]) => {
                self.text(words);
            }
            Cell::Localized(told) => self.told(told),
            Cell::Lifetime(lifetime) => texts.push_lifetime(lifetime, &mut self.0),
            Cell::List([]) => {}
            Cell::List(list) => self.list(list),
        }
    }

    fn list(&mut self, list: &[&str]) {
        self.raw("<ul>");
        for words in list {
            self.element("<li>", words, "</li>");
        }
        self.raw("</ul>");
    }
}

/// The markup of a row: what stands before each cell, and what stands after the last.
fn frame(page: &Page) -> (Vec<String>, String) {
    let mut html = Html(String::from("<tr>\n"));
    let mut between = Vec::new();
    for (column, title) in page.columns.iter() {
        let (start, inner, end) = match column {
            Column::Name => ("<th scope=\"row\" data-title=\"", "\"><code>", "</code></th>\n"),
            _ => ("<td data-title=\"", "\">", "</td>\n"),
        };
        html.element(start, title, inner);
        between.push(std::mem::replace(&mut html.0, end.to_owned()));
    }
    html.raw("</tr>\n");
    (between, html.0)
}
