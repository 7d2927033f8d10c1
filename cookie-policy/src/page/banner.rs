//! The question that a visitor sees until they answer.

use std::borrow::Cow;
use std::fmt;

use crate::jar::Jar;
use crate::jar::status::{CategoryStatus, Status};
use crate::jar::visitor_state::VisitorState;
use crate::language::{Asking, Language};
use crate::page::html_writer::Html;
use crate::page::local_path::LocalPath;
use crate::policy::Policy;

/// Asks the visitor for their consent, as an element of your page: a `section` with a form that needs no script. It is empty
/// for a visitor of whom nothing is to be asked.
///
/// | to | write |
/// |---|---|
/// | have the visitor come back to where they are | [`banner.at("/stops?line=7")`](Self::at) |
/// | name the address of the policy page | [`banner.page("/cookies")`](Self::page), which goes without saying |
/// | ask in another language | [`banner.language(Language::FRENCH)`](Self::language) |
///
/// Put it first in the `body`, so that a keyboard comes to it first; it moves nothing that is behind it but down, and covers
/// nothing. Accepting and refusing are buttons of the same kind, side by side, and nothing is chosen beforehand (CNIL,
/// deliberation 2020-092). What was decided already is not asked again: after a change of declarations, only the categories
/// that changed.
///
/// Where [`at`](Self::at) is told the address to which an answer leads back, it confirms the answer, until the address changes.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// # use cookie_policy::Answer;
/// # fn main() -> Result<(), cookie_policy::Error> {
/// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
/// let banner = jar.banner().at("/stops").to_string();
/// assert!(banner.contains(r#"<form method="post" action="/cookies?to=%2Fstops">"#));
///
/// jar.answer(Answer::refuse_all())?;
/// assert_eq!(jar.banner().to_string(), "");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Banner {
    visit: VisitorState,
    language: Language,
    page: Cow<'static, str>,
    at: Option<LocalPath>,
    is_saved: bool,
}

impl<P: Policy> Jar<P> {
    /// What the visitor is to be asked, or nothing.
    pub fn banner(&self) -> Banner {
        let visit = self.exchange().visitor_state();
        Banner {
            visit,
            language: Language::default(),
            page: Cow::Borrowed("/cookies"),
            at: None,
            is_saved: false,
        }
    }
}

impl Banner {
    /// Asks in this language instead of English.
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// The address of the policy page, which also takes the answers. Without it, `/cookies`.
    #[must_use]
    pub fn page(mut self, path: impl Into<Cow<'static, str>>) -> Self {
        self.page = path.into();
        self
    }

    /// The path, with its query, of the page that the banner stands on. An address of another site is none.
    #[must_use]
    pub fn at(mut self, path: impl AsRef<str>) -> Self {
        let path = LocalPath::parse(path.as_ref()).filter(LocalPath::is_short).map(|path| path.unsaved());
        // The address alone is no proof: a browser can refuse to keep the answer, and anybody can write the address.
        let is_decided = self.visit.decided.is_some();
        self.is_saved = is_decided && path.as_ref().is_some_and(|(_, is_saved)| *is_saved);
        self.at = path.map(|(path, _)| path);
        self
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        !self.is_saved && !self.asks()
    }

    fn asks(&self) -> bool {
        self.visit.questions().next().is_some()
    }
}

impl fmt::Display for Banner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return Ok(());
        }
        let mut html = Html::default();
        // No word with "cookie" or "banner" in it: content blockers hide those, and with them the way to refuse.
        html.raw("<section class=\"visitor-choices\"");
        html.language(self.language);
        html.raw(" aria-labelledby=\"visitor-choices\" data-nosnippet>\n<h2 id=\"visitor-choices\">");
        html.around(self.texts().banner, |html| html.text(self.visit.policy.site_label()));
        html.raw("</h2>\n");
        if self.asks() {
            self.question(&mut html);
        } else {
            self.confirmation(&mut html);
        }
        html.raw("</section>\n");
        html.flush(f)
    }
}

impl Banner {
    fn texts(&self) -> &'static Asking {
        &self.language.texts().asking
    }

    fn question(&self, html: &mut Html) {
        let texts = self.texts();
        // The first answer decides about everything, so everything is named.
        let is_first = self.visit.statuses.iter().all(|one| one.source().is_none());
        let all: Vec<_> =
            if is_first { self.visit.statuses.iter().collect() } else { self.visit.questions().collect() };
        for (status, text) in [
            (Status::NotAsked, texts.question),
            (Status::Outdated, texts.question_outdated),
            (Status::Expired, texts.question_expired),
        ] {
            self.reason(html, text, all.iter().filter(|one| one.status() == status));
        }
        html.raw("<div>\n");
        if is_first {
            self.form_for_all(html);
        } else {
            self.forms_for_some(html);
        }
        self.link(html);
        html.raw("</div>\n");
    }

    /// Names what is asked about for one reason, if there is anything.
    fn reason<'a>(&self, html: &mut Html, text: &str, asked: impl Iterator<Item = &'a &'a CategoryStatus>) {
        let labels: Vec<&str> = asked.map(|one| one.category().texts(self.language).0).collect();
        if !labels.is_empty() {
            html.raw("<p>");
            html.around(text, |html| html.text(&labels.join(", ")));
            html.raw("</p>\n");
        }
    }

    fn form_for_all(&self, html: &mut Html) {
        self.begin_form(html);
        html.button("accept_all", self.texts().accept);
        html.button("refuse_all", self.texts().refuse);
        html.raw("</form>\n");
    }

    /// What the visitor decided about the other categories stays. A button has one value, so each has its form.
    fn forms_for_some(&self, html: &mut Html) {
        for (verdict, text) in [("grant", self.texts().accept), ("refuse", self.texts().refuse)] {
            self.begin_form(html);
            for one in self.visit.questions() {
                html.element("<input type=\"hidden\" name=\"", one.category().key(), "\"");
                html.element(" value=\"", verdict, "\">\n");
            }
            html.button("change", text);
            html.raw("</form>\n");
        }
    }

    fn begin_form(&self, html: &mut Html) {
        html.raw("<form method=\"post\" action=\"");
        html.text(&self.address("to"));
        html.raw("\">\n");
    }

    fn confirmation(&self, html: &mut Html) {
        html.element("<p role=\"status\">", self.texts().saved, "</p>\n<p>");
        self.link(html);
        if let Some(at) = &self.at {
            html.element("<a href=\"", at.as_str(), "\">");
            html.element("", self.texts().hide, "</a>\n");
        }
        html.raw("</p>\n");
    }

    fn link(&self, html: &mut Html) {
        html.raw("<a href=\"");
        html.text(&self.address("from"));
        html.element("\">", self.texts().details, "</a>\n");
    }

    /// The page's address, where it is told in a field where the visitor is.
    fn address(&self, field: &str) -> String {
        match &self.at {
            Some(at) => {
                let separator = if self.page.contains('?') { '&' } else { '?' };
                format!("{}{separator}{field}={}", self.page, at.encoded())
            }
            None => self.page.to_string(),
        }
    }
}
