//! The page for a visitor whose browser did not keep the choice.

use std::fmt::{self, Display, Formatter};

use crate::language::Language;
use crate::page::html_writer::Html;
use crate::page::local_path::LocalPath;

/// The content of the page.
pub(crate) struct NotKept<'p> {
    pub(crate) language: Language,
    /// The page to which the answer was to lead.
    pub(crate) back: &'p LocalPath,
}

/// The whole page.
pub(crate) struct NotKeptPage<'p> {
    pub(crate) content: NotKept<'p>,
    pub(crate) stylesheet: &'p str,
}

impl Display for NotKept<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut html = Html::default();
        html.not_kept(self);
        html.flush(f)
    }
}

impl Display for NotKeptPage<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let language = self.content.language;
        let mut html = Html::default();
        html.before_main(language, language.texts().consent.not_kept_heading, None, Some(self.stylesheet));
        html.not_kept(&self.content);
        html.after_main();
        html.flush(f)
    }
}

impl Html {
    fn not_kept(&mut self, page: &NotKept<'_>) {
        let texts = &page.language.texts().consent;
        self.raw("<article class=\"cookie-policy\"");
        self.language(page.language);
        self.element(">\n<h1>", texts.not_kept_heading, "</h1>\n");
        self.element("<p role=\"status\">", texts.not_kept, "</p>\n");
        self.element("<p><a href=\"", page.back.as_str(), "\">");
        self.element("", texts.back, "</a></p>\n</article>\n");
    }
}
