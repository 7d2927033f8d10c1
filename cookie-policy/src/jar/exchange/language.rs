//! The language of a request, and the address of its page.

use std::sync::Arc;

use super::Exchange;
use crate::jar::languages::Languages;
use crate::language::Language;

impl Exchange {
    /// Returns the path with the query of the page that the request is for, if it is known.
    pub(crate) fn address(&self) -> Option<&str> {
        self.request.visit.address()
    }

    /// Returns the language of what visitors see.
    pub(crate) fn language(self: &Arc<Self>) -> Language {
        self.language_among(self.request.languages.as_deref())
    }

    /// Returns the language that the application chooses, or that the browser prefers.
    pub(crate) fn language_among(self: &Arc<Self>, languages: Option<&Languages>) -> Language {
        let chosen = languages.and_then(|languages| languages.choose(self));
        chosen.unwrap_or_else(|| self.accepted(&Languages::offered(languages, self.site.policy)))
    }

    fn accepted(&self, offered: &[Language]) -> Language {
        let first = offered.first().copied().unwrap_or_default();
        if offered.len() < 2 {
            return first;
        }
        self.state().varies_by_language = true;
        Language::accepted(&self.request.visit.accept_language(), offered).unwrap_or(first)
    }

    /// Whether the response depends on the languages that the browser accepts.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn varies_by_language(&self) -> bool {
        self.state().varies_by_language
    }
}
