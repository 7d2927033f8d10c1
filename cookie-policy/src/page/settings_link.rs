//! The link of every page to the visitor's choices.

use std::fmt;

use crate::jar::Jar;
use crate::language::Language;
use crate::page::html_writer::Html;
use crate::page::pages_address::PagesAddress;
use crate::policy::Policy;

/// The link to the policy page, where visitors change their choices: an `a` element with the text "Cookie settings".
///
/// Every page needs it, for example in its footer: withdrawing consent must be as easy as giving it (GDPR, article 7(3)), and the
/// banner tells visitors to look for it.
///
/// The layer knows the page that the visitor is on, to which the policy page links back, and the language
/// ([`Jar::language`]).
///
/// | to | write |
/// |---|---|
/// | lead the visitor back to another page, or without a layer | [`link.at("/stops?line=7")`](Self::at) |
/// | use another policy page than that of [`Site::pages_at`](crate::Site::pages_at) | [`link.page("/fr/cookies")`](Self::page) |
/// | write it in another language | [`link.language(Language::FRENCH)`](Self::language) |
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// # fn main() {
/// let jar = Jar::<TransportPolicy>::from_cookie_header("");
/// let footer = format!("<footer>{}</footer>", jar.settings_link());
/// assert_eq!(footer, r#"<footer><a href="/cookies" lang="en" rel="external">Cookie settings</a></footer>"#);
/// # }
/// ```
#[derive(Clone)]
pub struct SettingsLink {
    language: Language,
    address: PagesAddress,
}

/// The link to the policy page.
impl<P: Policy> Jar<P> {
    /// Returns the link to the policy page, for the footer of every page.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Language;
    ///
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let link = jar.settings_link().language(Language::FRENCH).at("/stops").to_string();
    /// assert!(link.contains(r#"href="/cookies?from=%2Fstops""#) && link.contains(">Gestion des cookies</a>"));
    /// # }
    /// ```
    pub fn settings_link(&self) -> SettingsLink {
        SettingsLink { language: self.language(), address: PagesAddress::of(self.exchange()) }
    }
}

impl SettingsLink {
    /// Writes the link in this language instead of the visitor's.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let link = jar.settings_link().language(cookie_policy::Language::GERMAN).to_string();
    /// assert!(link.contains(r#" lang="de""#));
    /// # }
    /// ```
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// Sets the path of the policy page, instead of that of [`Site::pages_at`](crate::Site::pages_at). The address of another
    /// site is ignored.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let link = jar.settings_link().page("/privacy/cookies").to_string();
    /// assert!(link.contains(r#"href="/privacy/cookies""#));
    /// # }
    /// ```
    #[must_use]
    pub fn page(mut self, path: impl AsRef<str>) -> Self {
        self.address.set_page(path.as_ref());
        self
    }

    /// Sets the page that the policy page links back to, as a path with its query, instead of that of the request. The
    /// address of another site is ignored, and so is a path of more than 2,048 bytes.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let link = jar.settings_link().at("/stops?line=7").to_string();
    /// assert!(link.contains(r#"href="/cookies?from=%2Fstops%3Fline%3D7""#));
    /// # }
    /// ```
    #[must_use]
    pub fn at(mut self, path: impl AsRef<str>) -> Self {
        self.address.set_origin(path.as_ref());
        self
    }
}

impl fmt::Display for SettingsLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut html = Html::default();
        html.element("<a href=\"", &self.address.for_link(), "\"");
        html.language(self.language);
        // Routers of pages with scripts leave external links to the browser.
        html.element(" rel=\"external\">", self.language.texts().consent.settings, "</a>");
        html.flush(f)
    }
}

impl fmt::Debug for SettingsLink {
    /// Shows no address, because it can have secrets of the visitor.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SettingsLink").field("language", &self.language).finish_non_exhaustive()
    }
}
