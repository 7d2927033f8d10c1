//! What the page says besides the list: what cookies are, who is responsible, who else has access, how to delete cookies.

use super::page::Page;
use crate::page::html_writer::Html;

impl Html {
    /// Appends what cookies are, and the kinds of them.
    pub(super) fn explanation(&mut self, page: &Page) {
        self.element("<p>", page.texts.cookie.description, "</p>\n");
        self.element("<p>", page.texts.kinds_introduction, "</p>\n<dl>\n");
        for kind in &page.kinds {
            self.element("<dt>", kind.label, "</dt>\n");
            self.element("<dd>", &kind.explanation, "</dd>\n");
        }
        self.raw("</dl>\n");
    }

    /// Appends who is responsible, if the policy states it (GDPR, article 13(1)).
    pub(super) fn contact(&mut self, page: &Page) {
        let (texts, contact) = (page.texts, &page.contact);
        if contact.is_empty() {
            return;
        }
        self.element("<h2>", texts.contact.heading, "</h2>\n");
        if let Some(controller) = contact.controller {
            self.raw("<p>");
            self.fill(texts.consent.controller, |html| html.declared(controller));
            self.raw("</p>\n");
        }
        if let Some(address) = contact.contact {
            self.raw("<p>");
            self.fill(texts.contact.questions, |html| html.address(address, address));
            self.raw("</p>\n");
        }
        if let Some(address) = contact.privacy_notice {
            self.raw("<p>");
            self.address(address, texts.contact.privacy);
            self.raw("</p>\n");
        }
    }

    /// Appends a link to a page, or to an e-mail address.
    fn address(&mut self, address: &str, text: &str) {
        let is_email = !address.starts_with('/') && !address.contains(':');
        self.raw(if is_email { "<a href=\"mailto:" } else { "<a href=\"" });
        self.element("", address, "\">");
        self.element("", text, "</a>");
    }

    /// Appends a list of companies, unless it is empty.
    pub(super) fn companies(&mut self, heading: &str, names: &[&str]) {
        if names.is_empty() {
            return;
        }
        self.element("<h2>", heading, "</h2>\n<ul>\n");
        for name in names {
            self.raw("<li>");
            self.declared(name);
            self.raw("</li>\n");
        }
        self.raw("</ul>\n");
    }

    /// Appends who processes data on behalf of the site, and where else it is sent, as far as the policy states it (GDPR, article
    /// 13(1)(e) and (f)).
    pub(super) fn processing(&mut self, page: &Page) {
        let (texts, contact) = (&page.texts.contact, &page.contact);
        self.companies(texts.processors, contact.processors);
        if let Some(transfers) = contact.transfers {
            self.element("<h2>", texts.transfers, "</h2>\n<p>");
            self.localized(transfers);
            self.raw("</p>\n");
        }
    }

    /// Appends how visitors delete cookies themselves.
    pub(super) fn deletion(&mut self, page: &Page) {
        self.element("<h2>", page.texts.deletion.label, "</h2>\n<p>");
        self.element("", &page.deletion(), "</p>\n");
    }

    /// Appends how visitors delete what is not a cookie.
    pub(super) fn storage_note(&mut self, page: &Page) {
        if page.has_storage() {
            self.element("<p>", page.texts.storage.note, "</p>\n");
        }
    }
}
