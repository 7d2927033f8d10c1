//! Values that several keys expect.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::{LitBool, LitInt, LitStr, Path, Token, Type, bracketed};

use crate::complaints::Complaints;
use crate::given::Spanned;
use crate::raw::{Listed, Provider, Translation};
use crate::suggest;
use crate::words::{self, Word};

/// A string literal.
pub(super) fn text(input: ParseStream<'_>, _: &mut Complaints) -> syn::Result<Option<String>> {
    input.parse::<LitStr>().map(|literal| Some(literal.value()))
}

/// A string literal, or `None` for a word that is allowed instead.
pub(super) fn text_or(
    input: ParseStream<'_>,
    word: &str,
    complaints: &mut Complaints,
) -> syn::Result<Option<Option<String>>> {
    if input.peek(LitStr) {
        return Ok(text(input, complaints)?.map(Some));
    }
    let ident = input.call(Ident::parse_any)?;
    if ident == word { Ok(Some(None)) } else { Err(syn::Error::new(ident.span(), "")) }
}

/// `"Example Ltd"`, or `site`.
pub(super) fn provider(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Option<Provider>> {
    Ok(text_or(input, "site", complaints)?.map(|given| given.map_or(Provider::Site, Provider::Named)))
}

/// `true` or `false`.
pub(super) fn flag(input: ParseStream<'_>, _: &mut Complaints) -> syn::Result<Option<bool>> {
    input.parse::<LitBool>().map(|literal| Some(literal.value))
}

/// A whole number. One that does not fit is replaced by the largest.
pub(super) fn number(input: ParseStream<'_>, _: &mut Complaints) -> syn::Result<Option<u16>> {
    let literal: LitInt = input.parse()?;
    let is_number =
        literal.suffix().is_empty() && literal.base10_digits().bytes().all(|byte| byte.is_ascii_digit());
    if is_number {
        Ok(Some(literal.base10_parse().unwrap_or(u16::MAX)))
    } else {
        Err(syn::Error::new(literal.span(), ""))
    }
}

/// One of the words of an enum.
pub(super) fn word<W: Word>(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Option<W>> {
    let ident: Ident = input.parse()?;
    Ok(known(&ident, complaints))
}

/// The word that `ident` is, or a complaint.
pub(super) fn known<W: Word>(ident: &Ident, complaints: &mut Complaints) -> Option<W> {
    let name = ident.to_string();
    let found = W::ALL.iter().copied().find(|word| name == word.word());
    if found.is_none() {
        let what = format!("unknown {} `{ident}`", W::KIND);
        complaints.add(ident.span(), &what, &suggest::help(&name, &words::all::<W>()));
    }
    found
}

/// A list of the words of an enum in brackets.
pub(super) fn words<W: Word>(
    input: ParseStream<'_>,
    complaints: &mut Complaints,
) -> syn::Result<Option<Vec<W>>> {
    let names = list(input, <Ident as syn::parse::Parse>::parse)?;
    // Each name is read, so that each unknown one is reported.
    let words: Vec<Option<W>> = names.iter().map(|name| known(name, complaints)).collect();
    Ok(words.into_iter().collect())
}

/// A list of string literals in brackets.
pub(super) fn texts(input: ParseStream<'_>, _: &mut Complaints) -> syn::Result<Option<Vec<Spanned<String>>>> {
    list(input, spanned).map(Some)
}

fn spanned(input: ParseStream<'_>) -> syn::Result<Spanned<String>> {
    input.parse::<LitStr>().map(|literal| Spanned { span: literal.span(), value: literal.value() })
}

/// `fr = "..", pt-BR = ".."`
pub(super) fn translations(
    input: ParseStream<'_>,
    _: &mut Complaints,
) -> syn::Result<Option<Vec<Translation>>> {
    let translation = |input: ParseStream<'_>| {
        let tag = if input.peek(LitStr) { spanned(input)? } else { tag(input)? };
        input.parse::<Token![=]>()?;
        Ok(Translation { tag, text: spanned(input)? })
    };
    Ok(Some(Punctuated::<_, Token![,]>::parse_terminated_with(input, translation)?.into_iter().collect()))
}

/// A language tag without quotes, which is for Rust a name, or several with `-` between them.
fn tag(input: ParseStream<'_>) -> syn::Result<Spanned<String>> {
    let name = input.call(Ident::parse_any)?;
    let mut value = name.unraw().to_string();
    while input.peek(Token![-]) {
        input.parse::<Token![-]>()?;
        value += &format!("-{}", input.parse::<TokenTree>()?);
    }
    Ok(Spanned { value, span: name.span() })
}

/// A list in brackets.
pub(super) fn list<T>(
    input: ParseStream<'_>,
    item: fn(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<Vec<T>> {
    let content;
    bracketed!(content in input);
    Ok(Punctuated::<T, Token![,]>::parse_terminated_with(&content, item)?.into_iter().collect())
}

/// `[auth::AuthCookies]`: a list of types.
pub(super) fn types(input: ParseStream<'_>) -> syn::Result<Vec<Listed>> {
    let mut known = HashSet::new();
    let listed = |path: Path| entry(TokenStream::new(), path.to_token_stream(), path.span(), &mut known);
    Ok(list(input, Path::parse_mod_style)?.into_iter().map(listed).collect())
}

/// An entry of a list of types. `known` has the paths of those before it.
pub(super) fn entry(cfgs: TokenStream, path: TokenStream, span: Span, known: &mut HashSet<String>) -> Listed {
    let repeated = !known.insert(path.to_string()) && cfgs.is_empty();
    Listed { cfgs, path, span, repeated }
}

/// The type without parentheses, and without the group that a fragment of `macro_rules!` is in.
pub(super) fn ungrouped(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungrouped(&group.elem),
        Type::Paren(paren) => ungrouped(&paren.elem),
        ty => ty,
    }
}
