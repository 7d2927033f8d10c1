//! The words of this library for visitors, and the language that they are in.

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

pub(crate) use texts::{Asking, Explained, Texts};

/// A language that policy pages and banners are in: it has everything that this library says to visitors.
///
/// It is the language of titles, explanations, lifetimes and built-in categories, and of texts of declarations that are
/// translated. [`docs::languages`](crate::docs::languages) tells how a page gets its visitor's language, and how an
/// application adds one.
///
/// | for | write |
/// |---|---|
/// | a built-in language | [`Language::FRENCH`](Self::FRENCH), or [`Language::of("fr-CA")`](Self::of) |
/// | the visitor's language | [`Language::accepted(field, offered)`](Self::accepted) |
/// | another language, or other words | `Language::from_ftl("pl", file)`, with feature `fluent` |
///
/// Two with one tag are equal, whatever their words are.
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
    pub const ALL: &'static [Self] =
        &[Self::ENGLISH, Self::FRENCH, Self::GERMAN, Self::ITALIAN, Self::SPANISH];

    /// The tag, as in `lang` attributes (BCP 47): `fr`.
    pub const fn as_str(self) -> &'static str {
        self.0.tag
    }

    /// The built-in language of a tag, whatever its region or script.
    ///
    /// ```
    /// use cookie_policy::Language;
    ///
    /// assert_eq!(Language::of("de-AT"), Some(Language::GERMAN));
    /// assert_eq!(Language::of("pl"), None);
    /// ```
    pub fn of(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| localized::is_of(tag, language.as_str()))
    }

    pub(crate) const fn texts(self) -> &'static Texts {
        self.0
    }
}

impl Default for Language {
    /// English.
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
    /// The tag.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Language {
    /// The tag.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
