//! Texts in other languages. Each has its tag also as a number, which const evaluation compares.

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

/// The languages of a policy, if it states them: each with the numbers of the tags whose texts it can use.
pub(super) fn languages(tags: &[&str]) -> Option<TokenStream> {
    let each = tags.iter().map(|tag| {
        let numbers = ranges(tag).map(number);
        quote!((#tag, &[#(#numbers),*]))
    });
    (!tags.is_empty()).then(|| quote!(&[#(#each),*]))
}

/// The tags whose texts a language can use: `zh-Hant-TW`, `zh-Hant`, `zh` (RFC 4647, section 3.4).
fn ranges(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |range| range.rsplit_once('-').map(|(shorter, _)| shorter))
}

/// The number of a tag, in upper or lower case.
fn number(tag: &str) -> u64 {
    hash([tag.to_ascii_lowercase().as_str()])
}
