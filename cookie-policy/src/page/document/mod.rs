//! The policy page.

mod about;
mod choices_form;
mod column;
mod compact;
mod embeds;
mod formats;
mod html;
mod json;
mod kinds;
mod markdown;
#[cfg(feature = "server")]
mod of_site;
mod page;
mod table;

use std::borrow::Cow;
use std::sync::Arc;

use crate::declare::column::Column;
use crate::jar::Jar;
use crate::jar::exchange::Exchange;
use crate::language::Language;
use crate::page::local_path::LocalPath;
use crate::page::stylesheet;
use crate::placement::installation::Installation;
use crate::placement::past::Release;
use crate::policy::{KnownSite, Policy, PolicyFacts};
use choices_form::ChoicesForm;

/// The policy page of a site: what cookies are, the kinds of cookies, and every declared cookie, grouped by category.
///
/// | to get | write |
/// |---|---|
/// | an element for a page of your own | [`document.html()`](Self::html) |
/// | a whole page | [`document.html_page()`](Self::html_page), with [`stylesheet`](Self::stylesheet) |
/// | text | [`document.markdown()`](Self::markdown) |
/// | data | [`document.json()`](Self::json), described by [`JSON_SCHEMA`](Self::JSON_SCHEMA) |
/// | another language | [`document.language(Language::FRENCH)`](Self::language) |
/// | other columns | [`document.columns([..])`](Self::columns), [`column_title`](Self::column_title) |
///
/// Each format is a `Display`. Send `.to_string()` with the content type `text/html`, `text/markdown` or
/// `application/json`.
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
    /// Where the site is. `None`: the page shows what is declared.
    site: Option<&'static Installation>,
    language: Language,
    /// `None`: not chosen.
    columns: Option<Vec<Column>>,
    column_titles: Vec<(Column, Cow<'static, str>)>,
    stylesheet: Option<Cow<'static, str>>,
    form: Option<ChoicesForm>,
}

impl Document {
    /// The JSON Schema of [`json`](Self::json), version 2 (JSON Schema 2020-12). Within a version, fields are added but never
    /// removed or changed.
    ///
    /// ```
    /// use cookie_policy::Document;
    ///
    /// assert!(Document::JSON_SCHEMA.contains("https://json-schema.org/draft/2020-12/schema"));
    /// ```
    pub const JSON_SCHEMA: &'static str = include_str!("../../../schema/document-2.json");

    /// The stylesheet of [`html`](Self::html) and [`Banner`](crate::Banner), for your server to serve as a file. It supports light
    /// and dark mode, narrow screens and print, and affects nothing else on a page. Custom properties change its look:
    /// `--cookies-accent` and the others at its beginning. It has less than 8 KiB.
    ///
    /// ```
    /// use cookie_policy::Document;
    ///
    /// assert!(Document::STYLESHEET.contains("--cookies-accent"));
    /// assert!(Document::STYLESHEET.len() < 8 * 1024);
    /// ```
    pub const STYLESHEET: &'static str = stylesheet::SERVED;

    /// Returns the policy page of policy `P`. `#[policy]` generates `P::document()`, which calls this; use `of` in code
    /// that is generic over the policy.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Document, KnownSite};
    ///
    /// fn page_of<P: KnownSite>() -> String {
    ///     Document::of::<P>().markdown().to_string()
    /// }
    /// # fn main() {
    /// assert_eq!(page_of::<TransportPolicy>(), TransportPolicy::document().markdown().to_string());
    /// # }
    /// ```
    pub fn of<P: KnownSite>() -> Self {
        Self::of_facts(const { &P::FACTS })
    }

    #[doc(hidden)]
    pub fn of_facts(policy: &'static PolicyFacts) -> Self {
        Self {
            policy,
            site: None,
            language: Language::default(),
            columns: None,
            column_titles: Vec::new(),
            stylesheet: None,
            form: None,
        }
    }

    fn for_visitor(exchange: &Arc<Exchange>) -> Self {
        let visit = exchange.visitor_state();
        if !visit.statuses.is_empty() {
            exchange.show_choices();
        }
        let document = Self::of_installation(visit.site);
        let form = ChoicesForm::of(visit, exchange.address());
        Self { form: Some(form), ..document }.language(exchange.language())
    }

    pub(crate) fn of_installation(site: &'static Installation) -> Self {
        Self { site: Some(site), ..Self::of_facts(site.policy) }
    }

    /// What changed with former releases of the policy, if the application has them.
    fn releases(&self) -> Vec<Release> {
        let past = self.site.and_then(|site| Some((site, site.past?)));
        past.map_or_else(Vec::new, |(site, past)| past.releases(site, self.language))
    }

    /// Writes titles, explanations, lifetimes and translated texts of declarations in `language`, instead of English or, on a
    /// visitor's own page, of [`Jar::language`]. Other texts
    /// stay as declared. If the policy states its `languages`, HTML marks texts in another language than the page's.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Language;
    ///
    /// # fn main() {
    /// let french = TransportPolicy::document().language(Language::FRENCH);
    /// assert!(french.markdown().to_string().contains("390 jours"));
    /// # }
    /// ```
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// Shows these columns in this order. A column that says nothing about any cookie is still left out.
    ///
    /// The default is [`Column::ALL`]. In HTML, it is three columns (name, purpose and lifetime): what all cookies of a
    /// category have in common is said once above the table, and the rest is in the row, below the purpose. Cookies that
    /// differ in their names only share a row.
    ///
    /// The law requires who sets a cookie, its purpose, its lifetime and who has access (CJEU, C-673/17). Leave these
    /// columns out only if the page says it elsewhere.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Column;
    ///
    /// # fn main() {
    /// let document = TransportPolicy::document().columns([Column::Name, Column::Lifetime]);
    /// assert!(document.markdown().to_string().contains("| `visitor_id` | 390 days |"));
    /// # }
    /// ```
    #[must_use]
    pub fn columns(mut self, columns: impl IntoIterator<Item = Column>) -> Self {
        let mut chosen = Vec::new();
        for column in columns {
            if !chosen.contains(&column) {
                chosen.push(column);
            }
        }
        self.columns = Some(chosen);
        self
    }

    /// Gives a column another title.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Column;
    ///
    /// # fn main() {
    /// let document = TransportPolicy::document().column_title(Column::Lifetime, "Kept for");
    /// assert!(document.markdown().to_string().contains("| Kept for |"));
    /// # }
    /// ```
    #[must_use]
    pub fn column_title(mut self, column: Column, title: impl Into<Cow<'static, str>>) -> Self {
        self.column_titles.retain(|(titled, _)| *titled != column);
        self.column_titles.push((column, title.into()));
        self
    }

    /// Links a stylesheet in [`html_page`](Self::html_page).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let page = TransportPolicy::document().stylesheet("/cookies.css").html_page().to_string();
    /// assert!(page.contains(r#"<link rel="stylesheet" href="/cookies.css">"#));
    /// # }
    /// ```
    #[must_use]
    pub fn stylesheet(mut self, address: impl Into<Cow<'static, str>>) -> Self {
        self.stylesheet = Some(address.into());
        self
    }

    /// Sets the address of a visitor's own page ([`Jar::document`]) as a path with its query. The form posts to it. The default is
    /// that of [`Site::pages_at`](crate::Site::pages_at), from where an answer leads back to the page of the request. The address
    /// of another site is ignored.
    ///
    /// The [`Banner`](crate::Banner) links to the page with `?from=` and the visitor's previous page, to which the page links
    /// back after an answer.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let page = jar.document().at("/privacy/cookies").html().to_string();
    /// assert!(page.contains(r#"<form method="post" action="/privacy/cookies" "#));
    /// # }
    /// ```
    #[must_use]
    pub fn at(mut self, path: impl AsRef<str>) -> Self {
        if let (Some(form), Some(path)) = (&mut self.form, LocalPath::parse(path.as_ref())) {
            form.set_address(&path);
        }
        self
    }
}

/// The policy page.
impl<P> Jar<P> {
    /// Returns the policy page for this visitor: in HTML, with their choices and the form to make and change them.
    ///
    /// Nothing is preselected for a new visitor (CJEU, C-673/17), and withdrawing takes one press of a button, like
    /// agreeing (GDPR, article 7(3)).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let page = jar.document().html().to_string();
    /// assert!(page.contains(r#"<input type="radio" name="statistics" value="grant">"#));
    /// # }
    /// ```
    pub fn document(&self) -> Document
    where
        P: Policy,
    {
        Document::for_visitor(self.exchange())
    }
}
