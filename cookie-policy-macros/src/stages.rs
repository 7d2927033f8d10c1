//! Each macro as a function on tokens: one chain of stages.

use proc_macro2::TokenStream;

use crate::complaints::Complaints;
use crate::{check, expand, fallback, parse};

pub(crate) fn cookie(input: TokenStream) -> TokenStream {
    let mut complaints = Complaints::default();
    let Some(raw) = parse::cookie(input, &mut complaints) else { return complaints.finish() };
    match check::cookie(&raw, &mut complaints) {
        Some(cookie) => expand::cookie(&cookie),
        None => complaints.finish_with(fallback::cookie(&raw)),
    }
}

pub(crate) fn embed(input: TokenStream) -> TokenStream {
    let mut complaints = Complaints::default();
    let Some(raw) = parse::embed(input, &mut complaints) else { return complaints.finish() };
    match check::embed(&raw, &mut complaints) {
        Some(embed) => expand::embed(&embed),
        None => complaints.finish_with(fallback::embed(&raw)),
    }
}

pub(crate) fn category(input: TokenStream) -> TokenStream {
    let mut complaints = Complaints::default();
    let Some(raw) = parse::category(input, &mut complaints) else { return complaints.finish() };
    match check::category(&raw, &mut complaints) {
        Some(category) => expand::category(&category),
        None => complaints.finish_with(fallback::category(&raw)),
    }
}

pub(crate) fn policy(keys: TokenStream, item: TokenStream) -> TokenStream {
    let mut complaints = Complaints::default();
    let Some(raw) = parse::policy(keys, item, &mut complaints) else { return complaints.finish() };
    if !raw.part.is_nothing() {
        return match check::part(&raw, &mut complaints) {
            Some(part) => expand::part(&part),
            None => complaints.finish_with(fallback::part(&raw)),
        };
    }
    match check::policy(&raw, &mut complaints) {
        Some(policy) => expand::policy(&policy),
        None => complaints.finish_with(fallback::policy(&raw)),
    }
}
