//! Texts of declarations in the language of a page.

use std::iter;

use super::{Explained, Language};
use crate::declare::category::CategoryDeclaration;
use crate::declare::declaration::{Declaration, some};
use crate::declare::translation::Translation;

/// A text in all its languages.
#[derive(Clone, Copy)]
pub(crate) struct Text {
    pub(crate) text: &'static str,
    pub(crate) translations: &'static [Translation],
}

impl Text {
    /// The text in a language, or else as it is.
    fn told(self, language: &str) -> &'static str {
        self.find("", language).unwrap_or(self.text)
    }

    /// The text in a language, if it is there; `own` is the language of the text itself, where that is known.
    ///
    /// What is for the language itself comes first, then what is for more and more speakers (RFC 4647, section 3.4), and at
    /// last what is for other speakers, because they are understood better than another language.
    pub(crate) fn find(self, own: &'static str, language: &str) -> Option<&'static str> {
        let translations = self.translations.iter().map(|(_, tag, text)| (*tag, *text));
        let all = iter::once((own, self.text)).chain(translations);
        let find = |is_meant: &dyn Fn(&str) -> bool| {
            all.clone().find(|(tag, _)| is_meant(tag)).map(|(_, text)| text)
        };
        ranges(language)
            .find_map(|range| find(&|tag| tag.eq_ignore_ascii_case(range)))
            .or_else(|| find(&|tag| is_of(tag, language)))
    }
}

/// A text of a declaration, as the page tells it.
#[derive(Clone, Copy)]
pub(crate) struct Localized {
    pub(crate) words: &'static str,
    /// The language, where it is known to be another than the page's.
    pub(crate) language: Option<&'static str>,
}

/// The language of the page, and that of texts that are no translations; empty: not stated.
#[derive(Clone, Copy)]
pub(crate) struct PageLanguage {
    page: &'static str,
    own: &'static str,
    /// The language of what is not translated, where it is another than the page's.
    other: Option<&'static str>,
}

impl PageLanguage {
    pub(crate) fn new(page: &'static str, own: &'static str) -> Self {
        Self { page, own, other: some(own).filter(|own| !is_of(own, page)) }
    }

    pub(crate) fn tell(self, text: Text) -> Localized {
        // Most texts have no translation, and a page has thousands of them.
        if text.translations.is_empty() {
            return Localized { words: text.text, language: self.other };
        }
        let found = text.find(self.own, self.page);
        let language = if found.is_none() { some(self.own) } else { None };
        Localized { words: found.unwrap_or(text.text), language }
    }
}

/// The tag, and the same without its last subtags.
pub(crate) fn ranges(tag: &str) -> impl Iterator<Item = &str> {
    iter::successors(Some(tag), |range| range.rsplit_once('-').map(|(shorter, _)| shorter))
}

/// Whether both are one language, whatever the script or region.
pub(crate) fn is_of(tag: &str, language: &str) -> bool {
    let [tag, language] = [tag, language].map(|tag| tag.split('-').next().unwrap_or_default());
    tag.eq_ignore_ascii_case(language)
}

impl Declaration {
    /// The [`purpose`](Self::purpose) in the language of a tag, as HTML has them: `fr`, `pt-BR`.
    ///
    /// For `pt-BR` that is the translation for `pt-BR`, or for `pt`, or for another that begins with `pt`, such as `pt-PT`;
    /// and without any the purpose as it stands. Case does not count.
    pub fn purpose_in(&self, language: &str) -> &'static str {
        self.purposes().told(language)
    }

    /// The [`function`](Self::function) in a language, likewise.
    pub fn function_in(&self, language: &str) -> Option<&'static str> {
        self.function().map(|_| self.functions().told(language))
    }

    pub(crate) fn purposes(&self) -> Text {
        Text { text: self.facts.purpose, translations: self.facts.purposes }
    }

    pub(crate) fn functions(&self) -> Text {
        Text { text: self.facts.function, translations: self.facts.functions }
    }
}

impl CategoryDeclaration {
    /// The [`label`](Self::label) in the language of a tag, as HTML has them: `fr`, `pt-BR`.
    ///
    /// A built-in category has one in each built-in [`Language`]; for an application's own the translation is looked up as in
    /// [`Declaration::purpose_in`].
    ///
    /// ```
    /// use cookie_policy::{CategoryDeclaration, Statistics};
    ///
    /// let category = CategoryDeclaration::of::<Statistics>();
    /// assert_eq!(category.label_in("fr-CA"), "Cookies statistiques");
    /// assert_eq!(category.label_in("ro"), "Statistics cookies");
    /// ```
    pub fn label_in(&self, language: &str) -> &'static str {
        let built_in = self.built_in(language).map(|(label, _)| label);
        built_in.unwrap_or_else(|| self.labels().told(language))
    }

    /// The [`description`](Self::description) in a language, likewise.
    pub fn description_in(&self, language: &str) -> &'static str {
        let built_in = self.built_in(language).map(|(_, description)| description);
        built_in.unwrap_or_else(|| self.descriptions().told(language))
    }

    /// The label and the description in the language of a page.
    ///
    /// ```
    /// use cookie_policy::{CategoryDeclaration, Language, Statistics};
    ///
    /// let (label, _) = CategoryDeclaration::of::<Statistics>().texts(Language::FRENCH);
    /// assert_eq!(label, "Cookies statistiques");
    /// ```
    pub fn texts(&self, language: Language) -> (&'static str, &'static str) {
        let told = || [self.labels(), self.descriptions()].map(|text| text.told(language.as_str())).into();
        language.texts().category(self).unwrap_or_else(told)
    }

    fn built_in(&self, language: &str) -> Option<Explained> {
        Language::of(language).and_then(|language| language.texts().category(self))
    }

    pub(crate) fn labels(&self) -> Text {
        Text { text: self.label, translations: self.labels }
    }

    pub(crate) fn descriptions(&self) -> Text {
        Text { text: self.description, translations: self.descriptions }
    }
}
