//! The banner that asks for consent until the visitor answers.

use std::borrow::Cow;
use std::fmt;

use crate::jar::Jar;
use crate::jar::status::{CategoryStatus, Status};
use crate::jar::visitor_state::VisitorState;
use crate::language::{ConsentTexts, Language};
use crate::page::html_writer::Html;
use crate::page::local_path::LocalPath;
use crate::policy::Policy;

/// A banner that asks the visitor for consent: a `section` element with a form that needs no script. It is empty if there is
/// nothing to ask this visitor.
///
/// | to | write |
/// |---|---|
/// | return the visitor to the page they are on | [`banner.at("/stops?line=7")`](Self::at) |
/// | change the address of the policy page | [`banner.page("/privacy/cookies")`](Self::page), by default `/cookies` |
/// | ask in another language | [`banner.language(Language::FRENCH)`](Self::language) |
///
/// Put it first in the `body`, so that keyboard users reach it first. It pushes the page down and covers nothing. The
/// buttons to accept and to refuse are of the same kind, side by side, and nothing is preselected (CNIL, deliberation
/// 2020-092). What the visitor chose before is not asked again. After a change of declarations, only the categories that
/// changed are asked about.
///
/// With [`at`](Self::at), the banner also confirms the answer on the page that the visitor returns to.
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

/// The banner.
impl<P> Jar<P> {
    /// Returns the banner for this visitor. It is empty if there is nothing to ask.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let page = format!("<body>{}<main>..</main></body>", jar.banner().at("/stops"));
    /// assert!(page.starts_with(r#"<body><section class="visitor-choices""#));
    /// # }
    /// ```
    pub fn banner(&self) -> Banner
    where
        P: Policy,
    {
        let visit = self.exchange().visitor_state();
        if visit.questions().next().is_some() {
            self.exchange().show_choices();
        }
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
    /// Shows the banner in this language instead of English.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Language;
    ///
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// assert!(jar.banner().language(Language::FRENCH).to_string().contains(r#"lang="fr""#));
    /// # }
    /// ```
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// Sets the address of the policy page, which also takes the answers. The default is `/cookies`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let banner = jar.banner().page("/privacy/cookies").to_string();
    /// assert!(banner.contains(r#"<form method="post" action="/privacy/cookies">"#));
    /// # }
    /// ```
    #[must_use]
    pub fn page(mut self, path: impl Into<Cow<'static, str>>) -> Self {
        self.page = path.into();
        self
    }

    /// Sets the page that the banner is on, as a path with its query. The visitor returns there after an answer. The address of
    /// another site is ignored, and so is a path of more than 2,048 bytes.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// assert!(jar.banner().at("/stops?line=7").to_string().contains("to=%2Fstops%3Fline%3D7"));
    /// assert!(!jar.banner().at("https://example.org").to_string().contains("example.org"));
    /// # }
    /// ```
    #[must_use]
    pub fn at(mut self, path: impl AsRef<str>) -> Self {
        let path = self.visit.site.outside(path.as_ref());
        let path = LocalPath::parse(&path).filter(LocalPath::fits_in_query).map(|path| path.without_saved());
        // The address proves nothing: a browser can refuse the cookie, and anybody can write the address.
        let is_decided = self.visit.decided.is_some();
        self.is_saved = is_decided && path.as_ref().is_some_and(|(_, is_saved)| *is_saved);
        self.at = path.map(|(path, _)| path);
        self
    }

    /// Returns whether there is nothing to show.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # use cookie_policy::Answer;
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// assert!(!jar.banner().is_empty());
    ///
    /// jar.answer(Answer::accept_all())?;
    /// assert!(jar.banner().is_empty());
    /// # Ok(())
    /// # }
    /// ```
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
        // Content blockers hide elements whose class or id contains "cookie" or "banner", and visitors could not refuse.
        html.raw("<section class=\"visitor-choices\"");
        html.language(self.language);
        html.raw(" aria-labelledby=\"visitor-choices\" data-nosnippet>\n<h2 id=\"visitor-choices\">");
        html.fill(self.texts().banner, |html| html.text(self.visit.site.policy.site_label()));
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
    fn texts(&self) -> &'static ConsentTexts {
        &self.language.texts().consent
    }

    fn question(&self, html: &mut Html) {
        let texts = self.texts();
        // The first answer is for every category, so the question names every category.
        let is_first = self.visit.statuses.iter().all(|one| one.source().is_none());
        let all: Vec<_> =
            if is_first { self.visit.statuses.iter().collect() } else { self.visit.questions().collect() };
        for (status, text) in [
            (Status::NotAsked, texts.question),
            (Status::Outdated, texts.question_outdated),
            (Status::Expired, texts.question_expired),
        ] {
            self.question_about(html, text, all.iter().filter(|one| one.status() == status));
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

    /// Appends one question, about the categories that are asked about for the same reason.
    fn question_about<'a>(
        &self,
        html: &mut Html,
        text: &str,
        asked: impl Iterator<Item = &'a &'a CategoryStatus>,
    ) {
        let labels: Vec<&str> = asked.map(|one| one.category().texts(self.language).0).collect();
        if !labels.is_empty() {
            html.raw("<p>");
            html.fill(text, |html| html.text(&labels.join(", ")));
            html.raw("</p>\n");
        }
    }

    fn form_for_all(&self, html: &mut Html) {
        self.begin_form(html);
        html.button("accept_all", self.texts().accept);
        html.button("refuse_all", self.texts().refuse);
        html.raw("</form>\n");
    }

    /// Asks only about some categories, and keeps the choices about the others. A button has one value, so each button is
    /// in its own form.
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

    /// Returns the address of the policy page, with the visitor's page as a parameter.
    fn address(&self, parameter: &str) -> String {
        let page = self.visit.site.outside(&self.page);
        match &self.at {
            Some(at) => {
                let separator = if page.contains('?') { '&' } else { '?' };
                format!("{page}{separator}{parameter}={}", at.encoded())
            }
            None => page.into_owned(),
        }
    }
}
