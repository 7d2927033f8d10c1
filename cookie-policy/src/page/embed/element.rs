//! The element of an embed.

use super::Embedded;
use crate::declare::attributes::EmbedElement;
use crate::declare::declaration::some;
use crate::language::localized::{Localized, PageLanguage};
use crate::page::html_writer::Html;

impl Embedded {
    /// Appends the element, in the wrapper that its placeholder has, too.
    pub(super) fn element(&self, html: &mut Html, address: &str, data: &[(&'static str, String)]) {
        let facts = &self.declaration.facts;
        if facts.has_placeholder() {
            self.begin_wrapper(html);
            html.raw(">");
        }
        match facts.element {
            EmbedElement::Frame => self.frame(html, address),
            EmbedElement::Script => self.script(html, address, data),
            EmbedElement::Image => self.image(html, address),
        }
        if facts.has_placeholder() {
            html.raw("</section>");
        }
    }

    fn frame(&self, html: &mut Html, address: &str) {
        let facts = &self.declaration.facts;
        html.element("<iframe src=\"", address, "\"");
        self.named("title", html);
        html.element(" loading=\"", some(facts.loading).unwrap_or("lazy"), "\"");
        if let Some(sandbox) = facts.sandbox {
            html.element(" sandbox=\"", sandbox, "\"");
        }
        attribute(html, " allow=\"", facts.allow);
        attribute(html, " referrerpolicy=\"", facts.referrer_policy);
        html.raw("></iframe>");
    }

    fn image(&self, html: &mut Html, address: &str) {
        let facts = &self.declaration.facts;
        html.element("<img src=\"", address, "\"");
        if facts.visible || self.title.is_some() {
            self.named("alt", html);
        } else {
            html.raw(" alt=\"\"");
        }
        attribute(html, " loading=\"", facts.loading);
        attribute(html, " referrerpolicy=\"", facts.referrer_policy);
        html.raw(">");
    }

    /// Scripts run in the order of the page, after it is parsed, so the site's own comes first.
    fn script(&self, html: &mut Html, address: &str, data: &[(&'static str, String)]) {
        if let Some(start) = self.start_address() {
            html.element("<script src=\"", &start, "\" defer");
            for (name, value) in data {
                html.element(" data-", name, "=\"");
                html.element("", value, "\"");
            }
            self.end_script(html);
        }
        html.element("<script src=\"", address, "\" defer");
        attribute(html, " referrerpolicy=\"", self.declaration.facts.referrer_policy);
        self.end_script(html);
    }

    fn end_script(&self, html: &mut Html) {
        if let Some(nonce) = &self.nonce {
            html.element(" nonce=\"", nonce, "\"");
        }
        html.raw("></script>");
    }

    /// Appends an attribute with the title.
    fn named(&self, name: &'static str, html: &mut Html) {
        html.raw(" ");
        html.raw(name);
        let title = self.title.as_deref().unwrap_or_else(|| self.declared_title().text);
        html.element("=\"", title, "\"");
    }

    /// The title that the declaration has, in the language of the page.
    pub(super) fn declared_title(&self) -> Localized {
        let own = self.site().policy.language();
        PageLanguage::new(self.language.as_str(), own).localize(self.declaration.titles())
    }

    pub(super) fn begin_wrapper(&self, html: &mut Html) {
        html.raw("<section class=\"visitor-embed");
        if let Some(ratio) = some(self.declaration.facts.ratio) {
            html.element(" visitor-embed-", ratio, "");
        }
        html.element("\" id=\"", &self.element_id(), "\"");
    }
}

fn attribute(html: &mut Html, start: &'static str, value: &str) {
    if !value.is_empty() {
        html.element(start, value, "\"");
    }
}
