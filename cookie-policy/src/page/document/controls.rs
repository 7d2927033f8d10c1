//! The visitor's own part of the policy page: how they stand, and the form in which they decide.

use std::borrow::Cow;

use super::page::{Group, Page};
use crate::jar::status::{CategoryStatus, Source, Status};
use crate::jar::visitor_state::VisitorState;
use crate::language::{Asking, Texts, time};
use crate::page::html_writer::Html;
use crate::page::local_path::LocalPath;

/// Whom the page is for, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Visitor {
    pub(super) visit: VisitorState,
    /// The address that takes the answers.
    pub(super) action: Cow<'static, str>,
    /// Where the visitor came from, once they have answered.
    pub(super) back: Option<LocalPath>,
    pub(super) is_saved: bool,
}

impl Visitor {
    pub(super) fn of(visit: VisitorState) -> Self {
        Self { visit, action: Cow::Borrowed("/cookies"), back: None, is_saved: false }
    }

    pub(super) fn stand_at(&mut self, path: &LocalPath) {
        let (path, is_saved) = path.unsaved();
        self.back = path.asked("from");
        // The address alone is no proof.
        self.is_saved = is_saved && self.visit.decided.is_some();
        self.action = Cow::Owned(path.as_str().to_owned());
    }

    pub(super) fn decides(&self) -> bool {
        !self.visit.statuses.is_empty()
    }
}

impl Html {
    /// How the visitor stands, and all of it at once.
    pub(super) fn choices(&mut self, page: &Page, visitor: &Visitor) {
        let texts = page.texts;
        self.element("<section id=\"your-choices\">\n<h2>", texts.asking.choices, "</h2>\n");
        if visitor.is_saved {
            self.saved(&texts.asking, visitor.back.as_ref());
        }
        if visitor.decides() {
            self.decision(texts, visitor);
            self.begin_form(visitor);
            self.button("accept_all", texts.asking.accept_all);
            self.button("refuse_all", texts.asking.refuse_all);
            self.raw("</form>\n");
        } else {
            self.element("<p>", texts.asking.nothing, "</p>\n");
        }
        self.raw("</section>\n");
    }

    fn saved(&mut self, texts: &Asking, back: Option<&LocalPath>) {
        self.element("<p role=\"status\">", texts.saved, "");
        if let Some(back) = back {
            self.element(" <a href=\"", back.as_str(), "\">");
            self.element("", texts.back, "</a>");
        }
        self.raw("</p>\n");
    }

    fn decision(&mut self, texts: &Texts, visitor: &Visitor) {
        let Some(decided) = visitor.visit.decided else {
            self.element("<p>", texts.asking.undecided, "</p>\n");
            return;
        };
        self.raw("<p>");
        self.around(texts.asking.decided, |html| html.moment(texts, decided));
        self.raw("</p>\n");
        if let Some(id) = visitor.visit.choices.as_ref().and_then(|choices| choices.id()) {
            self.raw("<p>");
            self.around(texts.asking.reference, |html| html.element("<code>", id, "</code>"));
            self.raw("</p>\n");
        }
    }

    fn moment(&mut self, texts: &Texts, seconds: u64) {
        let date = time::day(seconds);
        self.element("<time datetime=\"", &date, "\">");
        self.element("", &texts.date(&date), "</time>");
    }

    pub(super) fn begin_form(&mut self, visitor: &Visitor) {
        self.element("<form method=\"post\" action=\"", &visitor.action, "\">\n");
    }

    pub(super) fn end_form(&mut self, page: &Page) {
        self.raw("<p>");
        self.button("save", page.texts.asking.save);
        self.raw("</p>\n</form>\n");
    }

    /// The pair of a category: nothing is chosen before the visitor did (CJEU, C-673/17).
    pub(super) fn pair(&mut self, texts: &Texts, group: &Group, visitor: &Visitor) {
        let Some(one) = visitor.visit.status_of(group.category.key()) else { return };
        let texts = &texts.asking;
        self.raw("<fieldset>\n<legend>");
        self.told(group.label);
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

/// What the visitor is to know of how they stand to a category.
fn note(texts: &Asking, one: &CategoryStatus) -> Option<&'static str> {
    match one.status() {
        Status::Refused if one.source() == Some(Source::Gpc) => Some(texts.gpc),
        Status::Outdated => Some(texts.outdated),
        Status::Expired => Some(texts.expired),
        Status::NotAsked | Status::Granted | Status::Refused => None,
    }
}
