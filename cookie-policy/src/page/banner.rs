//! The banner that asks for consent until the visitor answers.

mod question;

use std::borrow::Cow;
use std::fmt;

use crate::jar::Jar;
use crate::jar::status::Status;
use crate::jar::visitor_state::VisitorState;
use crate::language::{ConsentTexts, Language};
use crate::page::html_writer::Html;
use crate::page::local_path::LocalPath;
use crate::page::pages_address::PagesAddress;
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
    address: PagesAddress,
    is_saved: bool,
    can_be_closed: bool,
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
            address: PagesAddress::new(self.exchange().site),
            is_saved: false,
            can_be_closed: false,
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
        self.can_be_closed |= language == Language::ITALIAN;
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
        self.address.page = path.into();
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
        let path = LocalPath::parse(&self.visit.site.outside(path.as_ref()));
        // The address proves nothing: a browser can refuse the cookie, and anybody can write the address.
        let is_decided = self.visit.decided.is_some();
        self.is_saved = is_decided && path.as_ref().is_some_and(|path| path.without_saved().1);
        self.address.set_origin(path);
        self
    }

    /// Adds a button that closes the banner and refuses, with a sentence that says so. An Italian banner has it, because the
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

    fn begin_form(&self, html: &mut Html) {
        html.raw("<form method=\"post\" action=\"");
        html.text(&self.address.with("to"));
        html.raw("\">\n");
    }

    fn confirmation(&self, html: &mut Html) {
        html.element("<p role=\"status\">", self.texts().saved, "");
        self.outcome(html);
        html.raw("</p>\n<p>");
        self.link(html);
        if let Some(origin) = self.address.origin() {
            html.element("<a href=\"", origin.as_str(), "\">");
            html.element("", self.texts().hide, "</a>\n");
        }
        html.raw("</p>\n");
    }

    /// Appends what the visitor accepted and refused, by name.
    fn outcome(&self, html: &mut Html) {
        let texts = self.texts();
        for (status, text) in [(Status::Granted, texts.accepted), (Status::Refused, texts.refused)] {
            let chosen = self.visit.statuses.iter().filter(|one| one.status() == status);
            let labels: Vec<_> = chosen.map(|one| one.category().texts(self.language).0).collect();
            if !labels.is_empty() {
                html.raw(" ");
                html.fill(text, |html| html.text(&labels.join(", ")));
            }
        }
    }

    fn link(&self, html: &mut Html) {
        html.element("<a href=\"", &self.address.with("from"), "\">");
        html.element("", self.texts().details, "</a>\n");
    }
}
