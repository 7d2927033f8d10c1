//! The formats of the policy page.

use std::fmt::Display;

use super::page::Page;
use super::{Document, html, json, markdown};

/// The formats.
impl Document {
    /// Writes the page in Markdown, with tables as on GitHub. All markup in texts of declarations is escaped.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let markdown = TransportPolicy::document().markdown().to_string();
    /// assert!(markdown.contains("| `visitor_id` |"));
    /// # }
    /// ```
    pub fn markdown(&self) -> impl Display + use<> {
        markdown::Markdown(Page::of(self))
    }

    /// Writes the page as an `article` element, for a page of your own. All markup in texts of declarations is escaped.
    ///
    /// It begins with an `h1`. Each category is a `section` with the id `cookies-<key>`. There is no style, no script, and
    /// no class except `cookie-policy`. Each `td` has its column's title in `data-title`, so that a stylesheet can stack
    /// the cells on narrow screens.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let article = TransportPolicy::document().html().to_string();
    /// assert!(article.contains(r#"<section id="cookies-statistics">"#));
    /// assert!(article.contains(r#"<td data-title="Lifetime">390 days</td>"#));
    /// # }
    /// ```
    pub fn html(&self) -> impl Display + use<> {
        html::Article(Page::of(self))
    }

    /// Writes the page as a whole HTML document.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let page = TransportPolicy::document().html_page().to_string();
    /// assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
    /// # }
    /// ```
    pub fn html_page(&self) -> impl Display + use<> {
        html::WholePage { page: Page::of(self), stylesheet: self.stylesheet.clone() }
    }

    /// Writes the page as JSON: the texts, and each declaration as data. [`JSON_SCHEMA`](Self::JSON_SCHEMA) describes it.
    ///
    /// `<`, `>` and `&` are escaped, so the JSON can be put into a `script` element.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let json = TransportPolicy::document().json().to_string();
    /// assert!(json.contains(r#""key": "statistics""#));
    /// # }
    /// ```
    pub fn json(&self) -> impl Display + use<> {
        json::Json(Page::of(self))
    }
}
