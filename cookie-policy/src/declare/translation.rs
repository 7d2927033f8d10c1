//! Translations of declared texts, as data.

/// A text in another language: the number of its tag for const evaluation, the tag (BCP 47), and the text.
pub type Translation = (u64, &'static str, &'static str);
