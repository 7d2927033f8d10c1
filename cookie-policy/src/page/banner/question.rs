//! The question of the banner.

use super::Banner;
use crate::declare::category::Gate;
use crate::declare::declaration::some;
use crate::jar::status::{CategoryStatus, Status};
use crate::language::localized::{LocalizedCategory, PageLanguage};
use crate::page::html_writer::Html;
use crate::page::recipients;

impl Banner {
    /// Appends the question, with its buttons.
    pub(super) fn question(&self, html: &mut Html) {
        let asked: Vec<_> = self.visit.asked().collect();
        if self.can_be_closed {
            self.closing(html);
        }
        for (status, text) in [
            (Status::NotAsked, self.texts().question),
            (Status::Outdated, self.texts().question_outdated),
            (Status::Expired, self.texts().question_expired),
        ] {
            self.question_about(html, text, asked.iter().filter(|one| one.status() == status));
        }
        self.particulars(html, &asked);
        html.raw("<div>\n");
        self.buttons(html);
        self.link(html);
        html.raw("</div>\n");
    }

    /// Appends one question, about the categories that are asked about for the same reason.
    fn question_about<'a>(
        &self,
        html: &mut Html,
        text: &str,
        asked: impl Iterator<Item = &'a &'a CategoryStatus>,
    ) {
        let own = self.visit.site.policy.language();
        let mut asked = asked.map(|one| LocalizedCategory::of(one.category(), self.language, own)).peekable();
        if asked.peek().is_none() {
            return;
        }
        html.element("<p>", text, "</p>\n<ul>\n");
        for LocalizedCategory { label, summary, .. } in asked {
            html.raw("<li><strong>");
            html.localized(label);
            html.raw("</strong> ");
            html.localized(summary);
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    /// Appends who asks, who else gets access, what refusing means, and where to change one's mind (GDPR, articles 7(3) and 13).
    fn particulars(&self, html: &mut Html, asked: &[&CategoryStatus]) {
        let (texts, policy) = (self.texts(), self.visit.site.policy);
        html.raw("<p>");
        if let Some(controller) = some(policy.controller) {
            html.fill(texts.controller, |html| html.text(controller));
            html.raw(" ");
        }
        let categories: Vec<_> = asked.iter().map(|one| one.category().key()).collect();
        let count = recipients::of(policy, |category| categories.contains(&category.key())).len();
        if count > 0 {
            html.fill(texts.recipients, |html| html.text(&count.to_string()));
            html.raw(" ");
        }
        if let Some(refusal) = policy.refusal() {
            html.localized(PageLanguage::new(self.language.as_str(), policy.language()).localize(refusal));
            html.raw(" ");
        }
        if self.visit.statuses.iter().any(counts_unasked) {
            html.element("", texts.anonymous, " ");
        }
        html.fill(texts.withdraw, |html| html.text(texts.settings));
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
            self.form_for_some(html, "grant", texts.accept);
            self.form_for_some(html, "refuse", texts.refuse);
        }
    }

    /// Appends the button that closes the banner, which refuses (Garante, guidelines of 10 June 2021, paragraph 7).
    fn closing(&self, html: &mut Html) {
        let texts = self.texts();
        if self.visit.is_new() {
            self.begin_form(html);
            html.button("refuse_all", texts.close);
            html.raw("</form>\n");
        } else {
            self.form_for_some(html, "refuse", texts.close);
        }
        html.element("<p>", texts.closing, "</p>\n");
    }

    fn form_for_some(&self, html: &mut Html, verdict: &str, text: &str) {
        self.begin_form(html);
        for one in self.visit.questions() {
            html.element("<input type=\"hidden\" name=\"", one.category().key(), "\"");
            html.element(" value=\"", verdict, "\">\n");
        }
        html.button("change", text);
        html.raw("</form>\n");
    }
}

/// Whether cookies of the category are used without asking.
fn counts_unasked(one: &CategoryStatus) -> bool {
    one.gate() == Gate::UnlessRefused && one.status() != Status::Refused
}
