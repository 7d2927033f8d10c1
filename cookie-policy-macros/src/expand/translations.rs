//! Texts in other languages, with numbers that stand for their tags where const evaluation compares them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::hash::hash;
use crate::model::Translation;

/// The translations of a text, if there are any.
pub(super) fn all(texts: &[Translation<'_>]) -> Option<TokenStream> {
    let each = texts.iter().map(|(tag, text)| {
        let number = number(tag);
        quote!((#number, #tag, #text))
    });
    (!texts.is_empty()).then(|| quote!(&[#(#each),*]))
}

/// The languages of a policy, if it states them: each with the numbers of the tags that serve it.
pub(super) fn languages(tags: &[&str]) -> Option<TokenStream> {
    let each = tags.iter().map(|tag| {
        let numbers = ranges(tag).map(number);
        quote!((#tag, &[#(#numbers),*]))
    });
    (!tags.is_empty()).then(|| quote!(&[#(#each),*]))
}

/// The tags of texts that serve a language: `zh-Hant-TW`, `zh-Hant`, `zh` (RFC 4647, section 3.4).
fn ranges(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |range| range.rsplit_once('-').map(|(shorter, _)| shorter))
}

/// Case tells no tags apart.
fn number(tag: &str) -> u64 {
    hash([tag.to_ascii_lowercase().as_str()])
}
