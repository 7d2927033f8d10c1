//! The texts of a language as Rust source, for the tables of the built-in languages.

use crate::language::Language;
use crate::language::ftl::FtlError;
use crate::language::plural::PluralRule;
use crate::language::texts::{
    CategoryText, CategoryTexts, ColumnTitles, ConsentTexts, ContactTexts, CountryNames, Described,
    EmbedTexts, HistoryTexts, KindTexts, StateTexts, StorageTexts, Texts,
};
use crate::language::time::{Form, Forms, TimeTexts, Units};

/// Returns the texts of a Fluent file as a Rust expression.
///
/// # Errors
///
/// Fails like [`Language::from_ftl`].
pub fn as_rust(tag: &str, ftl: &str) -> Result<String, FtlError> {
    Language::from_ftl(tag, ftl).map(|language| language.texts().source(0))
}

trait RustSource {
    /// Returns the value as a Rust expression that begins at this depth of indentation.
    fn source(&self, depth: usize) -> String;
}

/// Writes the impls of structs. A field that is left out does not compile.
macro_rules! rust_source {
    ($($name:ident { $($field:ident,)* })*) => {$(
        impl RustSource for $name {
            fn source(&self, depth: usize) -> String {
                let Self { $($field,)* } = self;
                let fields = [$((stringify!($field), $field.source(depth + 1)),)*];
                let fields = fields.map(|(name, value)| format!("{name}: {value},"));
                block(concat!(stringify!($name), " {"), &fields, "}", depth)
            }
        }
    )*};
}

rust_source! {
    Described { label, description, }
    CategoryText { label, summary, description, }
    Texts {
        tag, is_right_to_left, plural, title, introduction, changed, version, history, cookie, kinds_introduction, kinds,
        audience_countries, countries, list_heading, caption, columns, no_recipients, first_party, third_party,
        storage, list_count, recipients, contact, deletion, deletion_choices, categories, time, consent, embeds,
    }
    KindTexts { necessary, statistics, anonymous_statistics, first_party, third_party, }
    CountryNames { fr, uk, }
    ColumnTitles { provider, function, name, purpose, lifetime, recipients, party, }
    HistoryTexts { heading, added, removed, changed, }
    StorageTexts { local, session, tab, note, }
    ContactTexts { heading, questions, privacy, processors, transfers, }
    CategoryTexts { necessary, preferences, anonymous_statistics, statistics, marketing, }
    ConsentTexts {
        banner, question, question_outdated, added, question_expired, anonymous, controller, recipients, withdraw,
        settings, accept, refuse, details, close, closing, closing_these, saved, accepted, refused, hide, not_kept_heading,
        not_kept, back, choices, undecided, withdrawal, decided, reference, gpc, outdated, expired, nothing, accept_all,
        refuse_all, save, left_open, states,
    }
    EmbedTexts {
        allow, link, privacy, countries, heading, introduction, withdrawal, content, source, countries_column,
    }
    StateTexts { always, in_use, accepted, refused, undecided, }
    TimeTexts { session, session_or, at_most, renewed, capped, until_removed, units, months, date, first, }
    Units { days, hours, minutes, seconds, }
    Forms { zero, one, two, few, many, other, }
}

impl RustSource for &str {
    fn source(&self, _: usize) -> String {
        format!("{self:?}")
    }
}

impl RustSource for bool {
    fn source(&self, _: usize) -> String {
        self.to_string()
    }
}

impl<T: RustSource> RustSource for Option<T> {
    fn source(&self, depth: usize) -> String {
        self.as_ref().map_or_else(|| "None".to_owned(), |some| format!("Some({})", some.source(depth)))
    }
}

impl RustSource for [&str; 12] {
    fn source(&self, depth: usize) -> String {
        block("[", &self.map(|text| format!("{text:?},")), "]", depth)
    }
}

impl RustSource for Form {
    fn source(&self, depth: usize) -> String {
        let Self(before, after) = self;
        format!("Form({}, {})", before.source(depth), after.source(depth))
    }
}

impl RustSource for PluralRule {
    fn source(&self, _: usize) -> String {
        // A table of a built-in language has no list, so `Listed` does not compile there.
        let name =
            Self::BUILT_IN.iter().find(|(_, rule)| rule == self).map_or("Listed(..)", |(name, _)| name);
        format!("PluralRule::{name}")
    }
}

/// Puts lines between a first and a last line, one step deeper.
fn block(first: &str, lines: &[String], last: &str, depth: usize) -> String {
    let indent = "    ".repeat(depth);
    let lines: String = lines.iter().map(|line| format!("{indent}    {line}\n")).collect();
    format!("{first}\n{lines}{indent}{last}")
}
