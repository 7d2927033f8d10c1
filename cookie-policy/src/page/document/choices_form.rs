//! The visitor's choices on the policy page, and the form to change them.

use std::borrow::Cow;
use std::fmt;

use super::page::{Group, Page};
use crate::declare::category::Gate;
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
}

impl fmt::Debug for ChoicesForm {
    /// Shows no address, because its query can hold what the visitor typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChoicesForm").field("visit", &self.visit).finish_non_exhaustive()
    }
}

impl ChoicesForm {
    /// The form on the page at `address`, which posts to the policy page. An answer leads back to the page, if it is another.
    pub(super) fn of(visit: VisitorState, address: Option<&str>) -> Self {
        let site = visit.site;
        let mut form = Self { action: site.own(site.pages), visit, back: None };
        if let Some(here) = address.and_then(|address| LocalPath::parse(&site.of_request(address))) {
            if here.without_query() == form.action {
                form.set_address(&here);
            } else if here.fits_in_query() {
                form.action = Cow::Owned(format!("{}?to={}", form.action, here.encoded()));
            }
        }
        form
    }

    /// Sets the address of the page, with the parameter that the banner adds to it.
    pub(super) fn set_address(&mut self, path: &LocalPath) {
        self.back = path.parameter("from");
        self.action = Cow::Owned(self.visit.site.outside(path.as_str()).into_owned());
    }

    /// Returns whether saving refuses what is left open: what needs no consent stays as it is.
    pub(super) fn asks_for_consent(&self) -> bool {
        self.visit.statuses.iter().any(|one| one.gate() == Gate::Granted)
    }

    /// Returns whether there is anything to choose.
    pub(super) fn has_choices(&self) -> bool {
        !self.visit.statuses.is_empty()
    }
}

impl Html {
    /// Appends the buttons for all categories at once, and the visitor's latest answer.
    pub(super) fn choices(&mut self, page: &Page, form: &ChoicesForm) {
        let texts = &page.texts.consent;
        self.element("<section id=\"your-choices\">\n<h2>", texts.choices, "</h2>\n");
        if form.visit.decided.is_some() {
            self.saved(texts, form.back.as_ref());
        }
        if form.has_choices() {
            if form.visit.decided.is_none() {
                let is_counted = !form.asks_for_consent() && form.visit.used_unasked().next().is_some();
                self.element("<p>", if is_counted { texts.anonymous } else { texts.undecided }, "</p>\n");
            }
            self.begin_form(form);
            self.button("accept_all", texts.accept_all);
            self.button("refuse_all", texts.refuse_all);
            self.raw("</form>\n");
        } else {
            self.element("<p>", texts.nothing, "</p>\n");
        }
        self.record(page, form);
        self.raw("</section>\n");
    }

    /// Appends the confirmation, which the stylesheet shows right after the answer, when it is the target of the address.
    fn saved(&mut self, texts: &ConsentTexts, back: Option<&LocalPath>) {
        self.raw("<p role=\"status\" id=\"visitor-choices\" tabindex=\"-1\" hidden>");
        self.element("", texts.saved, "");
        if let Some(back) = back {
            self.element(" <a href=\"", back.as_str(), "\">");
            self.element("", texts.back, "</a>");
        }
        self.raw("</p>\n");
    }

    /// Appends that consent can be withdrawn, when the visitor chose, under which number, and which list this is.
    fn record(&mut self, page: &Page, form: &ChoicesForm) {
        let texts = page.texts;
        if !form.asks_for_consent() && form.visit.decided.is_none() {
            return;
        }
        self.raw("<p>");
        if form.asks_for_consent() {
            self.element("", texts.consent.withdrawal, " ");
        }
        if let Some(decided) = form.visit.decided {
            self.fill(texts.consent.decided, |html| html.day(texts, decided));
        }
        if let Some(id) = form.visit.id.as_deref() {
            self.raw(" ");
            self.fill(texts.consent.reference, |html| html.element("<code>", id, "</code>"));
            self.raw(" ");
            self.fill(texts.version, |html| html.element("<code>", &page.version(), "</code>"));
        }
        self.raw("</p>\n");
    }

    fn day(&mut self, texts: &Texts, seconds: u64) {
        let date = time::day(seconds);
        self.element("<time datetime=\"", &date, "\">");
        self.element("", &texts.date(&date), "</time>");
    }

    pub(super) fn begin_form(&mut self, form: &ChoicesForm) {
        // Otherwise, on Back, browsers select what was selected before the answer (HTML, section 4.10.18.7.1).
        self.element("<form method=\"post\" action=\"", &form.action, "\"");
        self.raw(" target=\"_self\" autocomplete=\"off\">\n");
    }

    pub(super) fn end_form(&mut self, page: &Page, form: &ChoicesForm) {
        if form.asks_for_consent() {
            self.element("<p>", page.texts.consent.left_open, "</p>\n");
        }
        self.raw("<p>");
        self.button("save", page.texts.consent.save);
        self.raw("</p>\n</form>\n");
    }

    /// Appends the state of a category and, if visitors choose it, its two radio buttons. Nothing is preselected for a new
    /// visitor (CJEU, C-673/17).
    pub(super) fn choice(&mut self, page: &Page, group: &Group, form: &ChoicesForm) {
        let texts = &page.texts.consent;
        let Some(one) = form.visit.status_of(group.category.key()) else {
            self.element("<p><strong>", texts.states.always, "</strong></p>\n");
            return;
        };
        self.raw("<fieldset>\n<legend>");
        self.localized(group.label);
        self.raw("</legend>\n");
        for (value, chosen, label) in
            [("grant", Status::Granted, texts.accept), ("refuse", Status::Refused, texts.refuse)]
        {
            self.radio(one, value, chosen, label);
        }
        match note(texts, one) {
            Some(note) => {
                self.element("<p>", note, "");
                self.added(texts, &form.visit.added_to(one, page.language));
                self.raw("</p>\n");
            }
            None => self.element("<span>", state(texts, one), "</span>\n"),
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

/// Returns the word for the status of a category.
fn state(texts: &ConsentTexts, one: &CategoryStatus) -> &'static str {
    match one.status() {
        Status::Granted => texts.states.accepted,
        Status::Refused => texts.states.refused,
        _ if one.is_used_unasked => texts.states.in_use,
        _ => texts.states.undecided,
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
