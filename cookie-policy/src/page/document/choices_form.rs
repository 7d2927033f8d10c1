//! The visitor's choices on the policy page, and the form to change them.

use std::borrow::Cow;
use std::fmt;

use super::page::{Group, Page};
use crate::jar::status::{CategoryStatus, Source, Status};
use crate::jar::visitor_state::VisitorState;
use crate::language::{ConsentTexts, Texts, time};
use crate::page::html_writer::Html;
use crate::page::local_path::LocalPath;

/// The form on a visitor's own policy page.
#[derive(Clone)]
pub(super) struct ChoicesForm {
    pub(super) visit: VisitorState,
    /// The address that the form posts to.
    pub(super) action: Cow<'static, str>,
    /// The page that the visitor came from.
    pub(super) back: Option<LocalPath>,
    pub(super) is_saved: bool,
}

impl fmt::Debug for ChoicesForm {
    /// Shows no address, because its query can hold what the visitor typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChoicesForm").field("visit", &self.visit).finish_non_exhaustive()
    }
}

impl ChoicesForm {
    pub(super) fn of(visit: VisitorState) -> Self {
        Self { action: visit.site.outside("/cookies"), visit, back: None, is_saved: false }
    }

    /// Sets the address of the page, with the parameters that the banner and an answer add to it.
    pub(super) fn set_address(&mut self, path: &LocalPath) {
        let (path, is_saved) = path.without_saved();
        self.back = path.parameter("from");
        // The address proves nothing: anybody can write it.
        self.is_saved = is_saved && self.visit.decided.is_some();
        self.action = Cow::Owned(self.visit.site.outside(path.as_str()).into_owned());
    }

    /// Returns whether there is anything to choose.
    pub(super) fn has_choices(&self) -> bool {
        !self.visit.statuses.is_empty()
    }
}

impl Html {
    /// Appends the visitor's latest answer, and the buttons for all categories at once.
    pub(super) fn choices(&mut self, page: &Page, form: &ChoicesForm) {
        let texts = page.texts;
        self.element("<section id=\"your-choices\">\n<h2>", texts.consent.choices, "</h2>\n");
        if form.is_saved {
            self.saved(&texts.consent, form.back.as_ref());
        }
        if form.has_choices() {
            self.decision(texts, form);
            self.begin_form(form);
            self.button("accept_all", texts.consent.accept_all);
            self.button("refuse_all", texts.consent.refuse_all);
            self.raw("</form>\n");
        } else {
            self.element("<p>", texts.consent.nothing, "</p>\n");
        }
        self.raw("</section>\n");
    }

    fn saved(&mut self, texts: &ConsentTexts, back: Option<&LocalPath>) {
        self.element("<p role=\"status\">", texts.saved, "");
        if let Some(back) = back {
            self.element(" <a href=\"", back.as_str(), "\">");
            self.element("", texts.back, "</a>");
        }
        self.raw("</p>\n");
    }

    fn decision(&mut self, texts: &Texts, form: &ChoicesForm) {
        let Some(decided) = form.visit.decided else {
            self.element("<p>", texts.consent.undecided, "</p>\n");
            return;
        };
        self.raw("<p>");
        self.fill(texts.consent.decided, |html| html.day(texts, decided));
        self.raw("</p>\n");
        if let Some(id) = form.visit.id.as_deref() {
            self.raw("<p>");
            self.fill(texts.consent.reference, |html| html.element("<code>", id, "</code>"));
            self.raw("</p>\n");
        }
    }

    fn day(&mut self, texts: &Texts, seconds: u64) {
        let date = time::day(seconds);
        self.element("<time datetime=\"", &date, "\">");
        self.element("", &texts.date(&date), "</time>");
    }

    pub(super) fn begin_form(&mut self, form: &ChoicesForm) {
        // Otherwise, on Back, browsers select what was selected before the answer (HTML, section 4.10.18.7.1).
        self.element("<form method=\"post\" action=\"", &form.action, "\" autocomplete=\"off\">\n");
    }

    pub(super) fn end_form(&mut self, page: &Page) {
        self.raw("<p>");
        self.button("save", page.texts.consent.save);
        self.raw("</p>\n</form>\n");
    }

    /// Appends the two radio buttons of a category. Nothing is preselected for a new visitor (CJEU, C-673/17).
    pub(super) fn choice(&mut self, texts: &Texts, group: &Group, form: &ChoicesForm) {
        let Some(one) = form.visit.status_of(group.category.key()) else { return };
        let texts = &texts.consent;
        self.raw("<fieldset>\n<legend>");
        self.localized(group.label);
        self.raw("</legend>\n");
        for (value, chosen, label) in
            [("grant", Status::Granted, texts.accept), ("refuse", Status::Refused, texts.refuse)]
        {
            self.radio(one, value, chosen, label);
        }
        if let Some(note) = note(texts, one) {
            self.element("<p>", note, "</p>\n");
        }
        self.raw("</fieldset>\n");
    }

    fn radio(&mut self, one: &CategoryStatus, value: &'static str, chosen: Status, label: &str) {
        self.element("<label><input type=\"radio\" name=\"", one.category().key(), "\"");
        self.element(" value=\"", value, "\"");
        self.raw(if one.status() == chosen { " checked" } else { "" });
        self.raw(if one.source() == Some(Source::Gpc) { " disabled" } else { "" });
        self.element("> ", label, "</label>\n");
    }

    pub(crate) fn button(&mut self, answer: &'static str, text: &str) {
        self.element("<button name=\"answer\" value=\"", answer, "\">");
        self.element("", text, "</button>\n");
    }
}

/// Returns what the visitor needs to know about their choice for a category.
fn note(texts: &ConsentTexts, one: &CategoryStatus) -> Option<&'static str> {
    match one.status() {
        Status::Refused if one.source() == Some(Source::Gpc) => Some(texts.gpc),
        Status::Outdated => Some(texts.outdated),
        Status::Expired => Some(texts.expired),
        Status::NotAsked | Status::Granted | Status::Refused => None,
    }
}
