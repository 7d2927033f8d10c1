//! The policy page in HTML.

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};

use super::choices_form::ChoicesForm;
use super::page::{Group, Page, SiteLink};
use crate::declare::category::Gate;
use crate::language::Described;
use crate::page::html_writer::Html;

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
        self.raw("<article class=\"cookie-policy\"");
        self.language(page.language);
        self.raw(">\n");
        self.element("<h1>", page.texts.title, "</h1>\n");
        self.element("<p>", page.texts.introduction, "</p>\n");
        match &page.form {
            Some(form) => self.for_visitor(page, form, f)?,
            None => self.for_everybody(page, f)?,
        }
        self.raw("</article>\n");
        Ok(())
    }

    /// Appends the page of one visitor: first the choices, then everything else.
    fn for_visitor(&mut self, page: &Page, form: &ChoicesForm, f: &mut Formatter<'_>) -> fmt::Result {
        self.choices(page, form);
        self.list_heading(page);
        let is_chosen = |group: &&Group| group.category.gate() != Gate::Open;
        if form.has_choices() {
            self.begin_form(form);
            for group in page.groups.iter().filter(is_chosen) {
                self.card(page, group, form, f)?;
            }
            self.end_form(page, form);
        }
        for group in page.groups.iter().filter(|group| !is_chosen(group)) {
            self.card(page, group, form, f)?;
        }
        self.element("<details>\n<summary>", page.texts.cookie.label, "</summary>\n");
        self.explanation(page);
        self.raw("</details>\n");
        self.about_embeds(page);
        self.contact(page);
        self.companies(page.texts.recipients, &page.recipients());
        self.processing(page);
        self.deletion(page);
        self.storage_note(page);
        self.changed(page);
        self.releases(page.texts, &page.releases);
        Ok(())
    }

    /// Appends a category with the visitor's choice. Its table is closed until the visitor opens it.
    fn card(&mut self, page: &Page, group: &Group, form: &ChoicesForm, f: &mut Formatter<'_>) -> fmt::Result {
        self.element("<section id=\"cookies-", group.category.key(), "\">\n");
        self.raw("<h3>");
        self.localized(group.label);
        self.raw("</h3>\n<p>");
        self.localized(group.description);
        self.raw("</p>\n");
        self.choice(page, group, form);
        self.embeds(page, group);
        if !page.columns.is_empty() && group.len() > 0 {
            self.raw("<details>\n<summary>");
            self.fill(page.texts.list_count, |html| html.text(&group.len().to_string()));
            self.raw("</summary>\n");
            self.table(page, group, f)?;
            self.raw("</details>\n");
        }
        self.raw("</section>\n");
        Ok(())
    }

    /// Appends the page that is the same for all visitors.
    fn for_everybody(&mut self, page: &Page, f: &mut Formatter<'_>) -> fmt::Result {
        self.changed(page);
        self.releases(page.texts, &page.releases);
        let Described { label, .. } = page.texts.cookie;
        self.element("<h2>", label, "</h2>\n");
        self.explanation(page);
        self.list_heading(page);
        for group in &page.groups {
            self.group(page, group, f)?;
        }
        self.about_embeds(page);
        self.contact(page);
        self.processing(page);
        self.deletion(page);
        self.storage_note(page);
        Ok(())
    }

    fn group(&mut self, page: &Page, group: &Group, f: &mut Formatter<'_>) -> fmt::Result {
        self.element("<section id=\"cookies-", group.category.key(), "\">\n");
        self.raw("<h3>");
        self.localized(group.label);
        self.raw("</h3>\n<p>");
        self.localized(group.description);
        self.raw("</p>\n");
        if !page.columns.is_empty() && group.len() > 0 {
            self.table(page, group, f)?;
        }
        self.embeds(page, group);
        self.raw("</section>\n");
        Ok(())
    }

    /// Appends the date of the last change, if the policy states it.
    fn changed(&mut self, page: &Page) {
        let Some(date) = page.changed else { return };
        self.raw("<p>");
        self.fill(page.texts.changed, |html| {
            html.element("<time datetime=\"", date, "\">");
            html.element("", &page.texts.date(date), "</time>");
        });
        self.raw("</p>\n");
    }

    fn list_heading(&mut self, page: &Page) {
        self.raw("<h2>");
        self.fill(page.texts.list_heading, |html| html.site(&page.site));
        self.raw("</h2>\n");
    }

    fn site(&mut self, site: &SiteLink) {
        self.element("<a href=\"", site.address, "\">");
        self.declared(site.label());
        self.raw("</a>");
    }
}
