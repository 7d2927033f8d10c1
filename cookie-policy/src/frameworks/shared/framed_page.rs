//! The policy page, for an application that makes the page around it.

use std::fmt;

use crate::jar::Jar;
use crate::language::Language;

/// What [`CookiePages::framed`](crate::CookiePages::framed) makes a page of, with what is known of its request.
///
/// It is the policy page, or the page that says that the browser did not keep the choice.
#[non_exhaustive]
pub struct FramedPage<'p, P> {
    /// The title of the page, as text.
    pub title: &'p str,
    /// The page as HTML: an `article` element.
    pub content: &'p str,
    /// The jar of the request.
    pub jar: &'p Jar<P>,
    /// The language of the title and the content.
    pub language: Language,
    /// The path of the request with its query, as the browser sees them.
    pub path: &'p str,
}

/// Makes a whole page.
pub(super) type Frame<P> = dyn Fn(FramedPage<'_, P>) -> String + Send + Sync;

impl<P> fmt::Debug for FramedPage<'_, P> {
    /// Shows no content and no path, because they can have what belongs to the visitor.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FramedPage")
            .field("title", &self.title)
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}
