//! The policy page in HTML.

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};

use super::Column;
use super::page::{Cell, Group, Page, Row, SiteLink};
use crate::declare::kind::Kind;
use crate::language::{Described, Texts};
use crate::page::html_writer::{Html, Markup};

/// The page as an `article` element.
pub(super) struct Article(pub(super) Page);

/// The page as a whole HTML document.
pub(super) struct WholePage {
    pub(super) page: Page,
    pub(super) stylesheet: Option<Cow<'static, str>>,
}

impl Display for WholePage {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut html = Html::default();
        let Page { language, texts, site, .. } = &self.page;
        html.before_main(*language, texts.title, Some(site.label()), self.stylesheet.as_deref());
        html.article(&self.page, f)?;
        html.after_main();
        html.flush(f)
    }
}

impl Display for Article {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut html = Html::default();
        html.article(&self.0, f)?;
        html.flush(f)
    }
}

impl Html {
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
        if let Some(form) = &page.form {
            self.choices(page, form);
        }
        self.kinds(texts);
        self.raw("<h2>");
        self.fill(texts.list_heading, |html| html.site(&page.site));
        self.raw("</h2>\n");
        self.groups(page, f)?;
        self.raw("</article>\n");
        Ok(())
    }

    fn groups(&mut self, page: &Page, f: &mut Formatter<'_>) -> fmt::Result {
        let form = page.form.as_ref().filter(|form| form.has_choices());
        form.into_iter().for_each(|form| self.begin_form(form));
        for group in &page.groups {
            self.group(page, group, f)?;
        }
        form.into_iter().for_each(|form| self.end_form(page, form));
        Ok(())
    }

    fn date(&mut self, texts: &Texts, date: &str) {
        self.raw("<p>");
        self.fill(texts.changed, |html| {
            html.element("<time datetime=\"", date, "\">");
            html.element("", &texts.date(date), "</time>");
        });
        self.raw("</p>\n");
    }

    fn kinds(&mut self, texts: &Texts) {
        let Described { label, description } = texts.cookie;
        self.element("<h2>", label, "</h2>\n");
        self.element("<p>", description, "</p>\n");
        self.element("<p>", texts.kinds_introduction, "</p>\n<dl>\n");
        for (kind, _) in Kind::ALL {
            let Described { label, description } = texts.kind(kind);
            self.element("<dt>", label, "</dt>\n");
            self.element("<dd>", description, "</dd>\n");
        }
        self.raw("</dl>\n");
    }

    fn site(&mut self, site: &SiteLink) {
        self.element("<a href=\"", site.address, "\">");
        self.element("", site.label(), "</a>");
    }

    fn group(&mut self, page: &Page, group: &Group, f: &mut Formatter<'_>) -> fmt::Result {
        self.element("<section id=\"cookies-", group.category.key(), "\">\n");
        self.raw("<h3>");
        self.localized(group.label);
        self.raw("</h3>\n<p>");
        self.localized(group.description);
        self.raw("</p>\n");
        if let Some(form) = &page.form {
            self.choice(page.texts, group, form);
        }
        if !page.columns.is_empty() {
            self.table(page, group, f)?;
        }
        self.raw("</section>\n");
        Ok(())
    }

    fn table(&mut self, page: &Page, group: &Group, f: &mut Formatter<'_>) -> fmt::Result {
        self.raw("<table>\n<caption>");
        self.fill(page.texts.caption, |html| html.localized(group.label));
        self.raw("</caption>\n<thead>\n<tr>\n");
        for (_, title) in page.columns.iter() {
            self.element("<th scope=\"col\">", title, "</th>\n");
        }
        self.raw("</tr>\n</thead>\n<tbody>\n");
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
    fn cell(&mut self, texts: &Texts, cell: Cell) {
        match cell {
            Cell::Declared(text) | Cell::BuiltIn(text) | Cell::Name(text) | Cell::List(&[text]) => {
                self.text(text);
            }
            Cell::Localized(localized) => self.localized(localized),
            Cell::Lifetime(lifetime) => self.lifetime(texts, lifetime),
            Cell::Renewed(lifetime) => self.text(&texts.renewed(lifetime)),
            Cell::List([]) => {}
            Cell::List(list) => self.list(list),
        }
    }

    fn list(&mut self, list: &[&str]) {
        self.raw("<ul>");
        for text in list {
            self.element("<li>", text, "</li>");
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
                Column::Name => ("<th scope=\"row\" data-title=\"", "\"><code>", "</code></th>\n"),
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
