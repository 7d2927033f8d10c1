//! What changed since former releases.

use crate::language::{ConsentTexts, Texts};
use crate::page::html_writer::Html;
use crate::placement::past::Release;

impl Html {
    /// Appends the releases as a `details` element; nothing if there are none.
    pub(crate) fn releases(&mut self, texts: &Texts, releases: &[Release]) {
        if releases.is_empty() {
            return;
        }
        self.element("<details>\n<summary>", texts.history.heading, "</summary>\n");
        releases.iter().for_each(|release| self.release(texts, release));
        self.raw("</details>\n");
    }

    /// Appends the names of what was added to a category since the visitor agreed to it; nothing if there are none.
    pub(crate) fn added(&mut self, texts: &ConsentTexts, names: &[String]) {
        if !names.is_empty() {
            self.raw(" ");
            self.fill(texts.added, |html| html.listed(names, |html, name| html.declared(name)));
        }
    }

    fn release(&mut self, texts: &Texts, release: &Release) {
        if let Some(date) = &release.date {
            self.element("<p><time datetime=\"", date, "\">");
            self.element("", &texts.date(date), "</time></p>\n");
        }
        self.raw("<ul>\n");
        for change in &release.changes {
            self.raw("<li>");
            self.declared(change);
            self.raw("</li>\n");
        }
        self.raw("</ul>\n");
    }
}
