//! The question of the banner.

use super::Banner;
use crate::jar::status::CategoryStatus;
use crate::language::Language;
use crate::language::localized::LocalizedCategory;
use crate::page::html_writer::Html;
use crate::page::particulars::{Particular, particulars};
use crate::page::questions::{Question, questions};

impl Banner {
    /// Appends the question, with its buttons.
    pub(super) fn question(&self, html: &mut Html) {
        // Content blockers hide elements whose class or id contains "cookie" or "banner", and visitors could not refuse.
        html.raw("<section class=\"visitor-choices\"");
        html.language(self.language);
        html.raw(" aria-labelledby=\"visitor-choices\" data-nosnippet>\n<h2 id=\"visitor-choices\">");
        html.fill(self.texts().banner, |html| html.declared(self.visit.site.policy.site_label()));
        html.raw("</h2>\n");
        if self.is_closable() {
            self.closing(html);
        }
        let asked: Vec<_> = self.visit.asked().collect();
        for question in questions(&asked, self.language) {
            self.one_question(html, &question);
        }
        self.particulars(html);
        html.raw("<div>\n");
        self.buttons(html);
        self.link(html);
        html.raw("</div>\n</section>\n");
    }

    /// Appends one question, with a line for each category that it is about.
    fn one_question(&self, html: &mut Html, question: &Question<'_>) {
        let own = self.visit.site.policy.language();
        html.element("<p>", question.text, "</p>\n<ul>\n");
        for one in &question.about {
            let LocalizedCategory { label, summary, .. } =
                LocalizedCategory::of(one.category(), self.language, own);
            html.raw("<li><strong>");
            html.localized(label);
            html.raw("</strong> ");
            html.localized(summary);
            html.added(self.texts(), &self.visit.added_to(one, self.language));
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    /// Appends what the visitor is told beside the question.
    fn particulars(&self, html: &mut Html) {
        html.raw("<p>");
        if self.is_closable() {
            let texts = self.texts();
            let closing = if self.visit.is_new() { texts.closing } else { texts.closing_these };
            html.element("", closing, " ");
        }
        for (place, one) in particulars(&self.visit, self.language).into_iter().enumerate() {
            html.raw(if place > 0 { " " } else { "" });
            match one {
                Particular::BuiltIn { text, value } => html.fill(text, |html| html.declared(&value)),
                Particular::Declared(text) => html.localized(text),
            }
        }
        html.raw("</p>\n");
    }

    /// Appends the buttons. The first answer is for every category. A later one is for some and keeps the choices about the
    /// others; a button has one value, so each button is then in its own form.
    fn buttons(&self, html: &mut Html) {
        let texts = self.texts();
        if self.visit.is_new() {
            self.begin_form(html);
            html.button("accept_all", texts.accept);
            html.button("refuse_all", texts.refuse);
            html.raw("</form>\n");
        } else {
            self.accepting_some(html);
            self.refusing_some(html, texts.refuse);
        }
    }

    /// Whether a button closes the banner. The Italian authority requires it (Garante, guidelines of 10 June 2021, paragraph 7).
    fn is_closable(&self) -> bool {
        self.can_be_closed || self.language == Language::ITALIAN
    }

    /// Appends the button that closes the banner, which refuses.
    fn closing(&self, html: &mut Html) {
        let texts = self.texts();
        if self.visit.is_new() {
            self.begin_form(html);
            html.button("refuse_all", texts.close);
            html.raw("</form>\n");
        } else {
            self.refusing_some(html, texts.close);
        }
    }

    /// Appends the button that accepts what is asked about.
    fn accepting_some(&self, html: &mut Html) {
        self.change(html, self.visit.questions(), "grant", self.texts().accept);
    }

    /// Appends a button that refuses what is asked about, and objects to what the banner says is used unless the visitor objects.
    fn refusing_some(&self, html: &mut Html, text: &str) {
        self.change(html, self.visit.questions().chain(self.visit.used_unasked()), "refuse", text);
    }

    fn change<'v>(
        &self,
        html: &mut Html,
        about: impl Iterator<Item = &'v CategoryStatus>,
        verdict: &str,
        text: &str,
    ) {
        self.begin_form(html);
        for one in about {
            html.element("<input type=\"hidden\" name=\"", one.category().key(), "\"");
            html.element(" value=\"", verdict, "\">\n");
        }
        html.button("change", text);
        html.raw("</form>\n");
    }
}
