//! The policy page.

mod column;
mod controls;
mod html;
mod json;
mod markdown;
mod page;

use std::borrow::Cow;
use std::fmt::Display;

use crate::declare::column::Column;
use crate::jar::Jar;
use crate::jar::visitor_state::VisitorState;
use crate::language::Language;
use crate::page::local_path::LocalPath;
use crate::policy::{Policy, PolicyFacts};
use controls::Visitor;
use page::Page;

/// The policy page of a site: what cookies are, which kinds there are, and every declared cookie, grouped by category.
///
/// | to get | write |
/// |---|---|
/// | a part of your own page | [`document.html()`](Self::html) |
/// | a page that stands alone | [`document.html_page()`](Self::html_page), with [`stylesheet`](Self::stylesheet) |
/// | text | [`document.markdown()`](Self::markdown) |
/// | data | [`document.json()`](Self::json), as [`JSON_SCHEMA`](Self::JSON_SCHEMA) describes it |
/// | another language | [`document.language(Language::FRENCH)`](Self::language) |
/// | other columns | [`document.columns([..])`](Self::columns), [`column_title`](Self::column_title) |
///
/// Each is a `Display`: `.to_string()` makes the text that a response takes, with the content type `text/html`,
/// `text/markdown` or `application/json`.
///
/// The site's name and the date of the last change are keys of [`#[policy]`](macro@crate::policy).
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{Column, Language};
///
/// # fn main() {
/// let document = TransportPolicy::document();
/// let markdown = document.markdown().to_string();
/// assert!(markdown.contains("| `visitor_id` | To tell a returning visitor from a new one | 390 days | InnoCraft Ltd |"));
///
/// let french = document.language(Language::FRENCH).columns([Column::Name, Column::Lifetime]);
/// assert!(french.html().to_string().contains(r#"<td data-title="Durée de conservation">390 jours</td>"#));
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Document {
    policy: &'static PolicyFacts,
    language: Language,
    columns: Vec<Column>,
    column_titles: Vec<(Column, Cow<'static, str>)>,
    stylesheet: Option<Cow<'static, str>>,
    visitor: Option<Visitor>,
}

impl Document {
    /// The JSON Schema of [`json`](Self::json), version 1 (JSON Schema 2020-12). A version keeps what it has; what it gets
    /// is optional to readers.
    pub const JSON_SCHEMA: &'static str = include_str!("../../../schema/document-1.json");

    /// How [`html`](Self::html) and [`Banner`](crate::Banner) look, for a file that your server serves: light and dark, on every
    /// width of screen, and on paper. It touches nothing else of a page, and custom properties (`--cookies-accent` and the
    /// others at its beginning) change it.
    pub const STYLESHEET: &'static str = include_str!("../../../style/cookies.css");

    /// Returns the policy page of policy `P`: what `#[policy]` makes `P::document()` of, for code that is generic over
    /// the policy.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Document;
    ///
    /// fn page_of<P: Policy>() -> String {
    ///     Document::of::<P>().markdown().to_string()
    /// }
    /// # fn main() {
    /// assert_eq!(page_of::<TransportPolicy>(), TransportPolicy::document().markdown().to_string());
    /// # }
    /// ```
    pub fn of<P: Policy>() -> Self {
        Self::of_facts(const { &P::FACTS })
    }

    #[doc(hidden)]
    pub fn of_facts(policy: &'static PolicyFacts) -> Self {
        Self {
            policy,
            language: Language::default(),
            columns: Column::ALL.to_vec(),
            column_titles: Vec::new(),
            stylesheet: None,
            visitor: None,
        }
    }

    /// The page for a visitor, with the form in which they decide.
    fn for_visitor(visit: VisitorState) -> Self {
        let document = Self::of_facts(visit.policy);
        Self { visitor: Some(Visitor::of(visit)), ..document }
    }

    /// Writes titles, explanations and lifetimes in `language` instead of English, and texts of declarations that are
    /// translated. The others stay as they are; HTML says their language, where the policy states its `languages`.
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// Shows these columns, in this order. One that would be empty throughout is left out all the same.
    ///
    /// Without it these are [`Column::ALL`]. The law asks for who sets a cookie, what for, how long, and who has access (CJEU,
    /// C-673/17), so leave those out only where the page says them elsewhere.
    #[must_use]
    pub fn columns(mut self, columns: impl IntoIterator<Item = Column>) -> Self {
        self.columns.clear();
        for column in columns {
            if !self.columns.contains(&column) {
                self.columns.push(column);
            }
        }
        self
    }

    /// Gives a column another title.
    #[must_use]
    pub fn column_title(mut self, column: Column, title: impl Into<Cow<'static, str>>) -> Self {
        self.column_titles.retain(|(titled, _)| *titled != column);
        self.column_titles.push((column, title.into()));
        self
    }

    /// Links a stylesheet in [`html_page`](Self::html_page).
    #[must_use]
    pub fn stylesheet(mut self, address: impl Into<Cow<'static, str>>) -> Self {
        self.stylesheet = Some(address.into());
        self
    }

    /// The path, with its query, at which a visitor's own page stands: the form posts there. Without it, `/cookies`. An address
    /// of another site is none.
    ///
    /// [`Banner`](crate::Banner) leads to `?from=` and where the visitor was, and an answer back to `?cookies=saved`: both are
    /// told on the page.
    #[must_use]
    pub fn at(mut self, path: impl AsRef<str>) -> Self {
        if let (Some(visitor), Some(path)) = (&mut self.visitor, LocalPath::parse(path.as_ref())) {
            visitor.stand_at(&path);
        }
        self
    }

    /// The page in Markdown (GitHub's dialect, for the tables). No text of a declaration becomes markup.
    pub fn markdown(&self) -> impl Display + use<> {
        markdown::Markdown(self.page())
    }

    /// The page as an `article` element, for a page of your own. No text of a declaration becomes markup.
    ///
    /// It begins with an `h1`. Each category is a `section` with the id `cookies-<key>`. There is no style, no script and
    /// no class but `cookie-policy`; each `td` has its column's title in `data-title`, so that a stylesheet can stack the
    /// rows on narrow screens.
    pub fn html(&self) -> impl Display + use<> {
        html::Fragment(self.page())
    }

    /// The page as a whole HTML document.
    pub fn html_page(&self) -> impl Display + use<> {
        html::WholePage { page: self.page(), stylesheet: self.stylesheet.clone() }
    }

    /// The page as JSON, as [`JSON_SCHEMA`](Self::JSON_SCHEMA) describes it: the texts, and each declaration as data.
    ///
    /// It can stand in a `script` element: `<`, `>` and `&` are escaped.
    pub fn json(&self) -> impl Display + use<> {
        json::Json(self.page())
    }

    fn page(&self) -> Page {
        Page::of(self)
    }
}

impl<P: Policy> Jar<P> {
    /// The policy page for this visitor: in HTML, with what they decided, and the form in which they decide and change their
    /// mind. Nothing is chosen beforehand for a visitor who did not decide (CJEU, C-673/17), and withdrawing takes one press,
    /// like agreeing (GDPR, article 7(3)).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let page = jar.document().html().to_string();
    /// assert!(page.contains(r#"<input type="radio" name="statistics" value="grant">"#));
    /// # }
    /// ```
    pub fn document(&self) -> Document {
        Document::for_visitor(self.exchange().visitor_state())
    }
}
