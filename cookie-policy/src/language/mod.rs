//! The texts of the library for visitors, in each language.

mod accepted;
mod builtin;
#[cfg(feature = "fluent")]
pub(crate) mod ftl;
pub(crate) mod kept;
pub(crate) mod localized;
mod plural;
mod texts;
pub(crate) mod time;
mod words;

use std::fmt;

use serde::ser::{Serialize, Serializer};

pub(crate) use texts::{ConsentTexts, Described, EmbedTexts, Texts};

/// A language of policy pages and banners, with every text that this library shows to visitors.
///
/// It applies to titles, explanations, lifetimes, built-in categories and translated texts of declarations.
/// [`docs::languages`](crate::docs::languages) explains how to use the visitor's language, and how to add one.
///
/// | for | write |
/// |---|---|
/// | a built-in language | [`Language::FRENCH`](Self::FRENCH), or [`Language::of("fr-CA")`](Self::of) |
/// | the visitor's language | [`Language::accepted(header, offered)`](Self::accepted) |
/// | another language, or other texts | `Language::from_ftl("tr", file)`, with feature `fluent` |
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
    /// Bulgarian.
    pub const BULGARIAN: Self = Self(&builtin::bulgarian::TEXTS);
    /// Croatian.
    pub const CROATIAN: Self = Self(&builtin::croatian::TEXTS);
    /// Czech.
    pub const CZECH: Self = Self(&builtin::czech::TEXTS);
    /// Danish.
    pub const DANISH: Self = Self(&builtin::danish::TEXTS);
    /// Dutch.
    pub const DUTCH: Self = Self(&builtin::dutch::TEXTS);
    /// English.
    pub const ENGLISH: Self = Self(&builtin::english::TEXTS);
    /// Estonian.
    pub const ESTONIAN: Self = Self(&builtin::estonian::TEXTS);
    /// Finnish.
    pub const FINNISH: Self = Self(&builtin::finnish::TEXTS);
    /// French.
    pub const FRENCH: Self = Self(&builtin::french::TEXTS);
    /// German.
    pub const GERMAN: Self = Self(&builtin::german::TEXTS);
    /// Greek.
    pub const GREEK: Self = Self(&builtin::greek::TEXTS);
    /// Hungarian.
    pub const HUNGARIAN: Self = Self(&builtin::hungarian::TEXTS);
    /// Irish.
    pub const IRISH: Self = Self(&builtin::irish::TEXTS);
    /// Italian.
    pub const ITALIAN: Self = Self(&builtin::italian::TEXTS);
    /// Latvian.
    pub const LATVIAN: Self = Self(&builtin::latvian::TEXTS);
    /// Lithuanian.
    pub const LITHUANIAN: Self = Self(&builtin::lithuanian::TEXTS);
    /// Maltese.
    pub const MALTESE: Self = Self(&builtin::maltese::TEXTS);
    /// Polish.
    pub const POLISH: Self = Self(&builtin::polish::TEXTS);
    /// Portuguese.
    pub const PORTUGUESE: Self = Self(&builtin::portuguese::TEXTS);
    /// Romanian.
    pub const ROMANIAN: Self = Self(&builtin::romanian::TEXTS);
    /// Slovak.
    pub const SLOVAK: Self = Self(&builtin::slovak::TEXTS);
    /// Slovene.
    pub const SLOVENE: Self = Self(&builtin::slovene::TEXTS);
    /// Spanish.
    pub const SPANISH: Self = Self(&builtin::spanish::TEXTS);
    /// Swedish.
    pub const SWEDISH: Self = Self(&builtin::swedish::TEXTS);

    /// The built-in languages: the official languages of the European Union. The first is English, the default.
    ///
    /// ```
    /// use cookie_policy::Language;
    ///
    /// assert_eq!(Language::BUILT_IN.len(), 24);
    /// assert!(Language::BUILT_IN.contains(&Language::ENGLISH));
    /// ```
    pub const BUILT_IN: &'static [Self] = &[
        Self::ENGLISH,
        Self::FRENCH,
        Self::GERMAN,
        Self::ITALIAN,
        Self::SPANISH,
        Self::BULGARIAN,
        Self::CROATIAN,
        Self::CZECH,
        Self::DANISH,
        Self::DUTCH,
        Self::ESTONIAN,
        Self::FINNISH,
        Self::GREEK,
        Self::HUNGARIAN,
        Self::IRISH,
        Self::LATVIAN,
        Self::LITHUANIAN,
        Self::MALTESE,
        Self::POLISH,
        Self::PORTUGUESE,
        Self::ROMANIAN,
        Self::SLOVAK,
        Self::SLOVENE,
        Self::SWEDISH,
    ];

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
    /// assert_eq!(Language::of("tr"), None);
    /// ```
    pub fn of(tag: &str) -> Option<Self> {
        Self::BUILT_IN.iter().copied().find(|language| localized::is_same_language(tag, language.as_str()))
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
