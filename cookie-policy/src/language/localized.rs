//! Texts of declarations in the language of a page.

use std::iter;

use super::Language;
use super::texts::CategoryText;
use crate::declare::category::CategoryDeclaration;
use crate::declare::declaration::{Declaration, some};
use crate::declare::embed::EmbedDeclaration;
use crate::declare::translation::Translation;

/// A text of a declaration, with its translations.
#[derive(Clone, Copy)]
pub(crate) struct TranslatedText {
    original: &'static str,
    translations: &'static [Translation],
}

impl TranslatedText {
    pub(crate) fn new(original: &'static str, translations: &'static [Translation]) -> Self {
        Self { original, translations }
    }

    /// Returns the translation for a language, or else the original.
    fn localized(self, language: &str) -> &'static str {
        self.find("", language).unwrap_or(self.original)
    }

    /// Returns the text in a language, if there is one. `own` is the language of the original, or empty if unknown.
    ///
    /// The text for the language itself comes first, then texts for wider ranges (RFC 4647, section 3.4). Then come those
    /// for other regions, because visitors understand them better than another language.
    fn find(self, own: &'static str, language: &str) -> Option<&'static str> {
        let translations = self.translations.iter().map(|(_, tag, text)| (*tag, *text));
        best(iter::once((own, self.original)).chain(translations), language)
    }
}

/// Returns the text whose language tag fits best, or `None` if none is in the language.
pub(crate) fn best<'t>(
    texts: impl Iterator<Item = (&'t str, &'t str)> + Clone,
    language: &str,
) -> Option<&'t str> {
    let find =
        |matches: &dyn Fn(&str) -> bool| texts.clone().find(|(tag, _)| matches(tag)).map(|(_, text)| text);
    ranges(language)
        .find_map(|range| find(&|tag| tag.eq_ignore_ascii_case(range)))
        .or_else(|| find(&|tag| is_same_language(tag, language)))
}

/// A text of a declaration as the page shows it.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Localized {
    pub(crate) text: &'static str,
    /// The language of the text, where it is known to differ from the page's.
    pub(crate) language: Option<&'static str>,
}

/// The language of the page, and the language of untranslated texts, which is empty if the policy does not state it.
#[derive(Clone, Copy)]
pub(crate) struct PageLanguage {
    page: &'static str,
    own: &'static str,
    /// The language of untranslated texts, where it differs from the page's.
    other: Option<&'static str>,
}

impl PageLanguage {
    pub(crate) fn new(page: &'static str, own: &'static str) -> Self {
        Self { page, own, other: some(own).filter(|own| !is_same_language(own, page)) }
    }

    pub(crate) fn localize(self, text: TranslatedText) -> Localized {
        // Most texts have no translation, and a page has thousands of them.
        if text.translations.is_empty() {
            return Localized { text: text.original, language: self.other };
        }
        let found = text.find(self.own, self.page);
        let language = if found.is_none() { some(self.own) } else { None };
        Localized { text: found.unwrap_or(text.original), language }
    }
}

/// The texts of a category as a page shows them.
#[derive(Clone, Copy)]
pub(crate) struct LocalizedCategory {
    pub(crate) label: Localized,
    pub(crate) summary: Localized,
    pub(crate) description: Localized,
}

impl LocalizedCategory {
    /// Returns the texts of a category of a policy whose untranslated texts are in the language `own`.
    pub(crate) fn of(category: &CategoryDeclaration, language: Language, own: &'static str) -> Self {
        match language.texts().category(category) {
            Some(CategoryText { label, summary, description }) => {
                let [label, summary, description] =
                    [label, summary, description].map(|text| Localized { text, language: None });
                Self { label, summary, description }
            }
            None => {
                let page = PageLanguage::new(language.as_str(), own);
                let [label, summary, description] =
                    [category.labels(), category.summaries(), category.descriptions()]
                        .map(|text| page.localize(text));
                Self { label, summary, description }
            }
        }
    }
}

/// Returns the tag, and then the tag without its last subtag, and so on.
pub(crate) fn ranges(tag: &str) -> impl Iterator<Item = &str> {
    iter::successors(Some(tag), |range| range.rsplit_once('-').map(|(shorter, _)| shorter))
}

/// Returns whether both tags are of one language, whatever their script or region.
pub(crate) fn is_same_language(tag: &str, language: &str) -> bool {
    let [tag, language] = [tag, language].map(|tag| tag.split('-').next().unwrap_or_default());
    tag.eq_ignore_ascii_case(language)
}

impl Declaration {
    /// Returns the [`purpose`](Self::purpose) in the language of a tag (BCP 47), such as `fr` or `pt-BR`, in upper or lower case.
    ///
    /// For `pt-BR` this is the translation for `pt-BR`, else for `pt`, else for another region such as `pt-PT`. Without
    /// any of these, it is the purpose as declared.
    ///
    /// ```
    /// use cookie_policy::Cookie;
    ///
    /// /// To tell a returning visitor from a new one
    /// #[derive(Cookie)]
    /// #[cookie(
    ///     name = "visitor_id",
    ///     provider = site,
    ///     category = Statistics,
    ///     lifetime = "390 days",
    ///     recipients = [],
    ///     purpose(fr = "Reconnaître un visiteur"),
    /// )]
    /// struct VisitorId(String);
    ///
    /// assert_eq!(VisitorId::DECLARATION.purpose_in("fr-CA"), "Reconnaître un visiteur");
    /// assert_eq!(VisitorId::DECLARATION.purpose_in("tr"), "To tell a returning visitor from a new one");
    /// ```
    pub fn purpose_in(&self, language: &str) -> &'static str {
        self.purposes().localized(language)
    }

    /// Returns the [`function`](Self::function) in the language of a tag, by the rule of [`purpose_in`](Self::purpose_in), or `None`
    /// if the declaration has no function.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let function = SessionId::DECLARATION.function_in("fr");
    /// assert_eq!(function, Some("Authentication (front and back office)"));
    /// assert_eq!(VisitorId::DECLARATION.function_in("fr"), None);
    /// # }
    /// ```
    pub fn function_in(&self, language: &str) -> Option<&'static str> {
        self.function().map(|_| self.functions().localized(language))
    }

    pub(crate) fn purposes(&self) -> TranslatedText {
        TranslatedText { original: self.facts.purpose, translations: self.facts.purposes }
    }

    /// What a third party says instead of a lifetime.
    pub(crate) fn unknowns(&self) -> TranslatedText {
        TranslatedText { original: self.facts.unknown, translations: self.facts.unknown_in }
    }

    pub(crate) fn functions(&self) -> TranslatedText {
        TranslatedText { original: self.facts.function, translations: self.facts.functions }
    }
}

impl EmbedDeclaration {
    pub(crate) fn titles(&self) -> TranslatedText {
        TranslatedText { original: self.facts.title, translations: self.facts.titles }
    }

    pub(crate) fn purposes(&self) -> TranslatedText {
        TranslatedText { original: self.facts.purpose, translations: self.facts.purposes }
    }
}

impl CategoryDeclaration {
    /// Returns the [`label`](Self::label) in the language of a tag (BCP 47), such as `fr` or `pt-BR`.
    ///
    /// A built-in category has a label in each built-in [`Language`], and is in English for other tags. For a category of
    /// your own, the translation is chosen by the rule of [`Declaration::purpose_in`].
    ///
    /// ```
    /// use cookie_policy::{CategoryDeclaration, Statistics};
    ///
    /// let category = CategoryDeclaration::of::<Statistics>();
    /// assert_eq!(category.label_in("fr-CA"), "Cookies statistiques");
    /// assert_eq!(category.label_in("tr"), "Statistics cookies");
    /// ```
    pub fn label_in(&self, language: &str) -> &'static str {
        let built_in = self.built_in(language).map(|texts| texts.label);
        built_in.unwrap_or_else(|| self.labels().localized(language))
    }

    /// Returns the [`description`](Self::description) in the language of a tag, by the rule of [`label_in`](Self::label_in).
    ///
    /// ```
    /// use cookie_policy::{CategoryDeclaration, Statistics};
    ///
    /// let category = CategoryDeclaration::of::<Statistics>();
    /// assert_ne!(category.description_in("fr"), category.description());
    /// assert_eq!(category.description_in("tr"), category.description());
    /// ```
    pub fn description_in(&self, language: &str) -> &'static str {
        let built_in = self.built_in(language).map(|texts| texts.description);
        built_in.unwrap_or_else(|| self.descriptions().localized(language))
    }

    /// Returns the label and the description in the language of a page, which can also be one of [`Language::from_ftl`].
    ///
    /// ```
    /// use cookie_policy::{CategoryDeclaration, Language, Statistics};
    ///
    /// let (label, _) = CategoryDeclaration::of::<Statistics>().texts(Language::FRENCH);
    /// assert_eq!(label, "Cookies statistiques");
    /// ```
    pub fn texts(&self, language: Language) -> (&'static str, &'static str) {
        match language.texts().category(self) {
            Some(texts) => (texts.label, texts.description),
            None => [self.labels(), self.descriptions()].map(|text| text.localized(language.as_str())).into(),
        }
    }

    /// Returns the [`summary`](Self::summary) in the language of a tag, by the rule of [`label_in`](Self::label_in).
    ///
    /// ```
    /// use cookie_policy::{CategoryDeclaration, Marketing};
    ///
    /// let category = CategoryDeclaration::of::<Marketing>();
    /// assert_eq!(category.summary_in("de"), "Um festzuhalten, was Sie sich ansehen, und Ihnen Werbung zu zeigen.");
    /// ```
    pub fn summary_in(&self, language: &str) -> &'static str {
        let built_in = self.built_in(language).map(|texts| texts.summary);
        built_in.unwrap_or_else(|| self.summaries().localized(language))
    }

    fn built_in(&self, language: &str) -> Option<CategoryText> {
        Language::of(language).and_then(|language| language.texts().category(self))
    }

    pub(crate) fn labels(&self) -> TranslatedText {
        TranslatedText { original: self.label, translations: self.labels }
    }

    pub(crate) fn descriptions(&self) -> TranslatedText {
        TranslatedText { original: self.description, translations: self.descriptions }
    }

    pub(crate) fn summaries(&self) -> TranslatedText {
        if self.summary.is_empty() {
            return self.descriptions();
        }
        TranslatedText { original: self.summary, translations: self.summaries }
    }
}
