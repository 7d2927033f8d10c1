//! What pages embed, in the list of the site's cookies.

use std::borrow::Cow;

use super::page::{Group, Page};
use crate::declare::embed::EmbedDeclaration;
use crate::language::localized::Localized;
use crate::page::html_writer::Html;

/// One embed in the table of its category.
pub(super) struct EmbedRow<'g> {
    pub(super) embed: &'static EmbedDeclaration,
    group: &'g Group,
}

impl Group {
    /// The embeds of the category.
    pub(super) fn embeds(&self) -> impl Iterator<Item = EmbedRow<'_>> {
        let all = self.policy.embeds.iter().filter(|embed| embed.category().key() == self.category.key());
        all.map(|embed| EmbedRow { embed, group: self })
    }
}

impl EmbedRow<'_> {
    pub(super) fn title(&self) -> Localized {
        self.group.language.localize(self.embed.titles())
    }

    pub(super) fn purpose(&self) -> Localized {
        self.group.language.localize(self.embed.purposes())
    }

    pub(super) fn sources(&self) -> String {
        self.embed.sources(self.group.policy.site)
    }

    /// The address of the privacy notice, as visitors reach it.
    fn privacy(&self) -> Option<Cow<'static, str>> {
        let address = self.embed.privacy()?;
        Some(self.group.site.map_or(Cow::Borrowed(address), |site| site.reachable(address)))
    }

    pub(super) fn recipients(&self) -> &'static [&'static str] {
        self.embed.recipients().unwrap_or_default()
    }

    pub(super) fn countries(&self) -> String {
        self.embed.countries().join(", ")
    }
}

/// The titles of the columns.
pub(super) fn titles(page: &Page) -> [&'static str; 6] {
    let (embeds, columns) = (&page.texts.embeds, &page.texts.columns);
    let [content, source, countries] = [embeds.content, embeds.source, embeds.countries_column];
    [content, columns.provider, columns.purpose, source, countries, columns.recipients]
}

/// Whether the page lists embeds.
pub(super) fn has_some(page: &Page) -> bool {
    page.groups.iter().any(|group| group.embeds().next().is_some())
}

impl Html {
    /// Appends the embeds of a category, if it has any.
    pub(super) fn embeds(&mut self, page: &Page, group: &Group) {
        let mut rows = group.embeds().peekable();
        if rows.peek().is_none() {
            return;
        }
        self.element("<table>\n<caption>", page.texts.embeds.heading, " – ");
        self.localized(group.label);
        self.raw("</caption>\n<thead>\n<tr>\n");
        let titles = titles(page);
        for title in titles {
            self.element("<th scope=\"col\">", title, "</th>\n");
        }
        self.raw("</tr>\n</thead>\n<tbody>\n");
        rows.for_each(|row| self.embed(page, &row, titles));
        self.raw("</tbody>\n</table>\n");
    }

    fn embed(&mut self, page: &Page, row: &EmbedRow<'_>, titles: [&str; 6]) {
        let [content, provider, purpose, source, countries, recipients] = titles;
        self.element("<tr>\n<th scope=\"row\" data-title=\"", content, "\">");
        self.localized(row.title());
        self.element("</th>\n<td data-title=\"", provider, "\">");
        self.declared(row.embed.provider());
        if let Some(address) = row.privacy() {
            self.element("<br><a href=\"", &address, "\" rel=\"noreferrer external\">");
            self.fill(page.texts.embeds.privacy, |html| html.declared(row.embed.provider()));
            self.raw("</a>");
        }
        self.element("</td>\n<td data-title=\"", purpose, "\">");
        self.localized(row.purpose());
        for (title, text) in [(source, row.sources()), (countries, row.countries())] {
            self.element("</td>\n<td data-title=\"", title, "\">");
            self.text(&text);
        }
        self.element("</td>\n<td data-title=\"", recipients, "\">");
        match row.recipients() {
            [] => self.text(page.texts.no_recipients),
            names => self.listed(names, |html, name| html.declared(name)),
        }
        self.raw("</td>\n</tr>\n");
    }

    /// Appends what content of other sites is, and what a withdrawal cannot do.
    pub(super) fn about_embeds(&mut self, page: &Page) {
        if has_some(page) {
            let texts = &page.texts.embeds;
            self.element("<h2>", texts.heading, "</h2>\n");
            self.element("<p>", texts.introduction, "</p>\n");
            self.element("<p>", texts.withdrawal, "</p>\n");
        }
    }
}
