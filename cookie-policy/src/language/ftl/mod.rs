//! A language out of a Fluent file. The built-in languages are made of theirs by the same reading.

mod error;
mod file;
mod pattern;
mod plural;
mod texts;

use icu_locale::{LanguageIdentifier, LocaleDirectionality};

use super::{Language, Texts};
use error::Fault;
pub use error::FtlError;
use file::File;
use plural::Plural;

impl Language {
    /// A language out of a Fluent file (FTL): one that is not built in, or a built-in one in your words.
    ///
    /// The file has every message of the table in [`docs::languages`](crate::docs::languages), so that nothing is silently
    /// English; the error lists all that is missing, unknown or misshapen. The plural forms are those that CLDR has for the
    /// language of the tag.
    ///
    /// The texts, a few kilobytes, are never freed. Call it once for each language, in a `LazyLock` for example.
    ///
    /// ```
    /// use cookie_policy::Language;
    ///
    /// let fault = Language::from_ftl("pl", "page-title = Polityka plików cookie").unwrap_err();
    /// assert!(fault.to_string().contains("`page-introduction` is missing"));
    /// ```
    pub fn from_ftl(tag: &str, ftl: &str) -> Result<Self, FtlError> {
        let tag: LanguageIdentifier = tag.parse().map_err(|_| FtlError::of_tag(tag))?;
        // Nothing is kept of a file in which anything is wrong.
        let (_, faults) = read(&tag, ftl, |_| "");
        if !faults.is_empty() {
            return Err(FtlError::new(&tag.to_string(), faults));
        }
        let (texts, _) = read(&tag, ftl, |text| text.leak());
        Ok(Self(Box::leak(Box::new(texts))))
    }
}

/// The texts of a file, made to stay by `keep`, and what is wrong with it.
fn read(tag: &LanguageIdentifier, ftl: &str, keep: fn(String) -> &'static str) -> (Texts, Vec<Fault>) {
    let plural = Plural::of(tag);
    let is_right_to_left = LocaleDirectionality::new_extended().is_right_to_left(tag);
    // Some editors put a mark of the byte order first.
    let ftl = ftl.strip_prefix('\u{feff}').unwrap_or(ftl);
    let mut file = File::new(ftl, &plural, keep);
    let texts = texts::read(keep(tag.to_string()), is_right_to_left, plural.rule.clone(), &mut file);
    (texts, file.faults())
}

/// The texts of a file as an expression of Rust. The tables of the built-in languages are made of it.
pub fn as_rust(tag: &str, ftl: &str) -> Result<String, FtlError> {
    Language::from_ftl(tag, ftl).map(|language| format!("{:#?}", language.texts()))
}
