//! The banner that asks for consent until the visitor answers.

mod question;

use std::borrow::Cow;
use std::fmt;

use crate::jar::Jar;
use crate::jar::status::{Source, Status};
use crate::jar::visitor_state::VisitorState;
use crate::language::localized::LocalizedCategory;
use crate::language::{ConsentTexts, Language};
use crate::page::html_writer::Html;
use crate::page::pages_address::PagesAddress;
use crate::policy::Policy;

/// A banner that asks the visitor for consent: a `section` element with a form that needs no script. It is empty if there is
/// nothing to ask this visitor.
///
/// The layer knows the page that the visitor is on, to which an answer leads back, and the language ([`Jar::language`]).
///
/// | to | write |
/// |---|---|
/// | return the visitor to another page, or without a layer | [`banner.at("/stops?line=7")`](Self::at) |
/// | use another policy page than that of [`Site::pages_at`](crate::Site::pages_at) | [`banner.page("/fr/cookies")`](Self::page) |
/// | send a token of a middleware with the answer | [`banner.hidden("csrf_token", token)`](Self::hidden) |
/// | ask in another language than the visitor's | [`banner.language(Language::FRENCH)`](Self::language) |
///
/// Put it first in the `body`, so that keyboard users reach it first. It pushes the page down and covers nothing. The
/// buttons to accept and to refuse are of the same kind, side by side, and nothing is preselected (CNIL, deliberation
/// 2020-092). What the visitor chose before is not asked again. After a change of declarations, only the categories that
/// changed are asked about.
///
/// An answer leads back to `#visitor-choices`, where a visitor who has chosen finds the confirmation: a `section` that is
/// hidden on every other visit. [`Document::STYLESHEET`](crate::Document::STYLESHEET) shows it where it is the target.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// # use cookie_policy::Answer;
/// # fn main() -> Result<(), cookie_policy::Error> {
/// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
/// let banner = jar.banner().at("/stops").to_string();
/// assert!(banner.contains(r#"<form method="post" action="/cookies?to=%2Fstops" target="_self">"#));
///
/// jar.answer(Answer::refuse_all())?;
/// assert!(jar.banner().is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Banner {
    visit: VisitorState,
    language: Language,
    address: PagesAddress,
    can_be_closed: bool,
    hidden: Vec<(Cow<'static, str>, Cow<'static, str>)>,
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
        let (language, address) = (self.language(), PagesAddress::of(self.exchange()));
        Banner { visit, language, address, can_be_closed: false, hidden: Vec::new() }
    }
}

impl Banner {
    /// Shows the banner in this language instead of the visitor's.
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

    /// Sets the path of the policy page, which also takes the answers, instead of that of
    /// [`Site::pages_at`](crate::Site::pages_at). The address of another site is ignored.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let banner = jar.banner().page("/fr/cookies").to_string();
    /// assert!(banner.contains(r#"<form method="post" action="/fr/cookies" target="_self">"#));
    /// assert!(!jar.banner().page("javascript:alert(1)").to_string().contains("alert"));
    /// # }
    /// ```
    #[must_use]
    pub fn page(mut self, path: impl AsRef<str>) -> Self {
        self.address.set_page(path.as_ref());
        self
    }

    /// Sets the page to which an answer leads back, as a path with its query, instead of that of the request. The address of
    /// another site is ignored, and so is a path of more than 2,048 bytes.
    ///
    /// The banner's own addresses repeat it, so servers log it once more. If its query can have a secret, say with
    /// [`parameters`](Self::parameters) what may be repeated.
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
        self.address.set_origin(path.as_ref());
        self
    }

    /// Repeats only these parameters of the page's query. The visitor returns to the page without the others.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let banner = jar.banner().at("/stops?line=7&invitation=s3cret").parameters(["line"]).to_string();
    /// assert!(banner.contains("to=%2Fstops%3Fline%3D7") && !banner.contains("s3cret"));
    /// # }
    /// ```
    #[must_use]
    pub fn parameters<'n>(mut self, names: impl IntoIterator<Item = &'n str>) -> Self {
        self.address.keep_parameters(&names.into_iter().collect::<Vec<_>>());
        self
    }

    /// Adds a hidden field to each form, for example a token that a middleware of the application requires of every form.
    /// Names that answers use (`answer` and the keys of categories) are not for it.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let banner = jar.banner().hidden("csrf_token", "7f2c").to_string();
    /// assert!(banner.contains(r#"<input type="hidden" name="csrf_token" value="7f2c">"#));
    /// # }
    /// ```
    #[must_use]
    pub fn hidden(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Cow<'static, str>>) -> Self {
        self.hidden.push((name.into(), value.into()));
        self
    }

    /// Adds a button that closes the banner and refuses what it asks about, with a sentence that says so. An Italian banner has it, because the
    /// Italian authority requires it (Garante, guidelines of 10 June 2021); for Italian visitors who read another language, add
    /// it with this.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// assert!(jar.banner().closable().to_string().contains("Continue without accepting"));
    /// # }
    /// ```
    #[must_use]
    pub fn closable(mut self) -> Self {
        self.can_be_closed = true;
        self
    }

    /// Returns whether there is nothing to ask. Write the banner nevertheless: it may have the confirmation.
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
        self.visit.questions().next().is_none()
    }
}

impl fmt::Display for Banner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut html = Html::default();
        if !self.is_empty() {
            self.question(&mut html);
        } else if self.visit.decided.is_some() {
            self.confirmation(&mut html);
        }
        html.flush(f)
    }
}

impl fmt::Debug for Banner {
    /// Shows no field of a form and no address, because they can have secrets of the visitor.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Banner").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Banner {
    fn texts(&self) -> &'static ConsentTexts {
        &self.language.texts().consent
    }

    fn begin_form(&self, html: &mut Html) {
        // A `base` element of the page can name another target, whose request WebKitGTK calls one of another site.
        html.element("<form method=\"post\" action=\"", &self.address.for_answer(), "\" target=\"_self\">\n");
        for (name, value) in &self.hidden {
            html.element("<input type=\"hidden\" name=\"", name, "\"");
            html.element(" value=\"", value, "\">\n");
        }
    }

    /// Appends what a visitor who has chosen sees right after the answer, when it is the target of the address.
    fn confirmation(&self, html: &mut Html) {
        // Browsers focus the target, so that screen readers read it and the keyboard goes on from there.
        html.raw("<section class=\"visitor-choices\" id=\"visitor-choices\" tabindex=\"-1\" hidden");
        html.language(self.language);
        html.raw(" aria-labelledby=\"visitor-choices-heading\" data-nosnippet>\n<h2 id=\"visitor-choices-heading\">");
        html.fill(self.texts().banner, |html| html.declared(self.visit.site.policy.site_label()));
        html.element("</h2>\n<p role=\"status\">", self.texts().saved, "");
        self.outcome(html);
        html.raw("</p>\n<p>");
        self.link(html);
        // An empty fragment hides the message without loading the page again.
        html.element("<a href=\"", self.address.origin(), "#\">");
        html.element("", self.texts().hide, "</a>\n</p>\n</section>\n");
    }

    /// Appends what the visitor accepted and refused, by name.
    fn outcome(&self, html: &mut Html) {
        let texts = self.texts();
        for (status, text) in [(Status::Granted, texts.accepted), (Status::Refused, texts.refused)] {
            let chosen = self.visit.statuses.iter().filter(|one| one.status() == status);
            let own = self.visit.site.policy.language();
            let labels: Vec<_> =
                chosen.map(|one| LocalizedCategory::of(one.category(), self.language, own).label).collect();
            if !labels.is_empty() {
                html.raw(" ");
                html.fill(text, |html| html.listed(labels, Html::localized));
            }
        }
        let mut refused = self.visit.statuses.iter().filter(|one| one.status() == Status::Refused).peekable();
        if refused.peek().is_some() && refused.all(|one| one.source() == Some(Source::Gpc)) {
            html.element(" ", texts.gpc, "");
        }
    }

    fn link(&self, html: &mut Html) {
        html.element("<a href=\"", &self.address.for_link(), "\">");
        html.element("", self.texts().details, "</a>\n");
    }
}
