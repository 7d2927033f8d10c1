//! The texts of the library for visitors, in each language.

mod accepted;
mod builtin;
#[cfg(feature = "fluent")]
pub(crate) mod ftl;
pub(crate) mod localized;
mod plural;
mod texts;
pub(crate) mod time;

use std::fmt;

use serde::ser::{Serialize, Serializer};

pub(crate) use texts::{ConsentTexts, Described, Texts};

/// A language of policy pages and banners, with every text that this library shows to visitors.
///
/// It applies to titles, explanations, lifetimes, built-in categories and translated texts of declarations.
/// [`docs::languages`](crate::docs::languages) explains how to use the visitor's language, and how to add one.
///
/// | for | write |
/// |---|---|
/// | a built-in language | [`Language::FRENCH`](Self::FRENCH), or [`Language::of("fr-CA")`](Self::of) |
/// | the visitor's language | [`Language::accepted(header, offered)`](Self::accepted) |
/// | another language, or other texts | `Language::from_ftl("pl", file)`, with feature `fluent` |
///
/// Two languages with the same tag are equal, whatever their texts are.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::Language;
///
/// # fn main() {
/// let page = TransportPolicy::document().language(Language::FRENCH).html().to_string();
/// assert!(page.contains(r#"<article class="cookie-policy" lang="fr">"#));
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct Language(&'static Texts);

impl Language {
    /// English.
    pub const ENGLISH: Self = Self(&builtin::english::TEXTS);
    /// French.
    pub const FRENCH: Self = Self(&builtin::french::TEXTS);
    /// German.
    pub const GERMAN: Self = Self(&builtin::german::TEXTS);
    /// Italian.
    pub const ITALIAN: Self = Self(&builtin::italian::TEXTS);
    /// Spanish.
    pub const SPANISH: Self = Self(&builtin::spanish::TEXTS);

    /// The built-in languages.
    ///
    /// ```
    /// use cookie_policy::Language;
    ///
    /// assert!(Language::ALL.contains(&Language::ENGLISH));
    /// ```
    pub const ALL: &'static [Self] =
        &[Self::ENGLISH, Self::FRENCH, Self::GERMAN, Self::ITALIAN, Self::SPANISH];

    /// Returns the tag as `lang` attributes have it (BCP 47), such as `fr`.
    ///
    /// ```
    /// use cookie_policy::Language;
    ///
    /// assert_eq!(Language::FRENCH.as_str(), "fr");
    /// ```
    pub const fn as_str(self) -> &'static str {
        self.0.tag
    }

    /// Returns the built-in language of a tag, whatever its region or script, or `None` if it is not built in.
    ///
    /// ```
    /// use cookie_policy::Language;
    ///
    /// assert_eq!(Language::of("de-AT"), Some(Language::GERMAN));
    /// assert_eq!(Language::of("pl"), None);
    /// ```
    pub fn of(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| localized::is_same_language(tag, language.as_str()))
    }

    pub(crate) const fn texts(self) -> &'static Texts {
        self.0
    }
}

impl Default for Language {
    /// Returns [`Language::ENGLISH`].
    fn default() -> Self {
        Self::ENGLISH
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Language {}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Language").field(&self.as_str()).finish()
    }
}

impl fmt::Display for Language {
    /// Writes the tag.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Language {
    /// Serializes the tag.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
