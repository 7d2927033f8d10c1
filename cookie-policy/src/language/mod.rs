//! The words of this library for visitors, in each built-in language.

mod english;
mod french;
pub(crate) mod time;

use crate::category::CategoryDeclaration;
use crate::document::{Column, Kind};
use crate::translation;
use crate::words::words;

words! {
    /// A language that policy pages are built in; the words are those of `lang` attributes (BCP 47).
    ///
    /// It is the language of titles, explanations, lifetimes and built-in categories, and of texts of declarations that are
    /// translated.
    #[derive(Default)]
    pub enum Language {
        /// English.
        #[default]
        English = "en",
        /// French.
        French = "fr",
    }
}

impl Language {
    /// The language of a tag, whatever its region or script.
    pub(crate) fn of(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| translation::is_of(tag, language.as_str()))
    }

    pub(crate) fn texts(self) -> &'static Texts {
        match self {
            Language::English => &english::TEXTS,
            Language::French => &french::TEXTS,
        }
    }
}

/// Everything that the library says to visitors. A `{}` stands for what is told.
pub(crate) struct Texts {
    /// The title of the page.
    pub(crate) title: &'static str,
    pub(crate) introduction: &'static str,
    /// `{}`: the date of the last change.
    pub(crate) changed: &'static str,
    /// The heading of the explanation, and the explanation.
    pub(crate) cookie: (&'static str, &'static str),
    pub(crate) kinds: &'static str,
    /// What a kind of cookies is called, and what it is.
    pub(crate) kind: fn(Kind) -> (&'static str, &'static str),
    /// The heading of the list; `{}`: the site.
    pub(crate) list: &'static str,
    /// The title of a table; `{}`: the category.
    pub(crate) caption: &'static str,
    pub(crate) column: fn(Column) -> &'static str,
    /// No recipients.
    pub(crate) none: &'static str,
    pub(crate) first_party: &'static str,
    pub(crate) third_party: &'static str,
    /// The built-in categories, with their labels and descriptions.
    pub(crate) categories: [(&'static CategoryDeclaration, &'static str, &'static str); 5],
    pub(crate) time: time::Words,
    pub(crate) asking: Asking,
}

/// What visitors are asked, and told of what they answered.
pub(crate) struct Asking {
    /// The heading of the banner; `{}`: the site.
    pub(crate) banner: &'static str,
    /// `{}`: the labels of the categories.
    pub(crate) question: &'static str,
    /// The same where declarations changed since the visitor agreed, or the answer is too old to count.
    pub(crate) question_again: &'static str,
    pub(crate) accept: &'static str,
    pub(crate) refuse: &'static str,
    /// Leads to the policy page.
    pub(crate) details: &'static str,
    pub(crate) saved: &'static str,
    pub(crate) hide: &'static str,
    /// Leads back to where the visitor was.
    pub(crate) back: &'static str,
    /// The heading of the visitor's own part of the policy page.
    pub(crate) choices: &'static str,
    pub(crate) undecided: &'static str,
    /// `{}`: the date of the answer.
    pub(crate) decided: &'static str,
    /// `{}`: the id of the visitor's consent.
    pub(crate) reference: &'static str,
    /// The browser refuses for the visitor.
    pub(crate) gpc: &'static str,
    /// The category changed since the visitor agreed.
    pub(crate) outdated: &'static str,
    pub(crate) expired: &'static str,
    /// There is nothing to decide.
    pub(crate) nothing: &'static str,
    pub(crate) accept_all: &'static str,
    pub(crate) refuse_all: &'static str,
    pub(crate) save: &'static str,
}

impl Texts {
    /// Label and description of a built-in category.
    pub(crate) fn category(&self, category: &CategoryDeclaration) -> Option<(&'static str, &'static str)> {
        let built_in = self.categories.iter().find(|(built_in, ..)| built_in.same(category));
        built_in.map(|(_, label, description)| (*label, *description))
    }
}
