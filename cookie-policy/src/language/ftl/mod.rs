//! Feature `fluent`: a language from a Fluent file. The tables of the built-in languages are made in the same way.

mod error;
mod file;
mod nesting;
mod pattern;
mod plural;
mod rust_source;
mod texts;

use icu_locale::{LanguageIdentifier, LocaleDirectionality};

use super::{Language, Texts};
use error::Diagnostic;
pub use error::FtlError;
use file::File;
use plural::Plural;
pub use rust_source::as_rust;

impl Language {
    /// Reads a language from a Fluent file (FTL): a new language, or your own texts for a built-in one. With feature
    /// `fluent`.
    ///
    /// The file has every message of the table in [`docs::languages`](crate::docs::languages), so no text is silently in
    /// English. The plural forms are those that CLDR has for the language of the tag.
    ///
    /// The texts, a few kilobytes, are never freed. Call this once for each language, for example in a `LazyLock`.
    ///
    /// ```
    /// use cookie_policy::Language;
    ///
    /// // In an application: include_str!("../locales/en-GB.ftl")
    /// # let file = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en.ftl"));
    /// let british = Language::from_ftl("en-GB", file)?;
    /// assert_eq!(british.as_str(), "en-GB");
    /// # Ok::<(), cookie_policy::FtlError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if `tag` is not a language tag, or if a message is missing, unknown or invalid: [`FtlError`] lists all of these.
    pub fn from_ftl(tag: &str, ftl: &str) -> Result<Self, FtlError> {
        let tag: LanguageIdentifier = tag.parse().map_err(|_| FtlError::invalid_tag(tag))?;
        if let Some(fault) = nesting::fault(ftl) {
            return Err(FtlError::new(&tag.to_string(), vec![fault]));
        }
        // A file with errors is not kept in memory.
        let (_, diagnostics) = read(&tag, ftl, |_| "");
        if !diagnostics.is_empty() {
            return Err(FtlError::new(&tag.to_string(), diagnostics));
        }
        let (texts, _) = read(&tag, ftl, |text| text.leak());
        Ok(Self(Box::leak(Box::new(texts))))
    }
}

/// Reads the texts of a file, which `keep` makes `'static`, and what is wrong with it.
fn read(tag: &LanguageIdentifier, ftl: &str, keep: fn(String) -> &'static str) -> (Texts, Vec<Diagnostic>) {
    let plural = Plural::of(tag);
    let is_right_to_left = LocaleDirectionality::new_extended().is_right_to_left(tag);
    // Some editors put a byte order mark first.
    let ftl = ftl.strip_prefix('\u{feff}').unwrap_or(ftl);
    let mut file = File::new(ftl, &plural, keep);
    let texts = texts::read(keep(tag.to_string()), is_right_to_left, plural.rule.clone(), &mut file);
    (texts, file.into_diagnostics())
}
