//! `category = ..`

use proc_macro2::{Group, Ident, TokenStream};
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{LitStr, Path};

use super::value::known;
use crate::complaints::Complaints;
use crate::raw::{Category, Refusable};
use crate::suggest;
use crate::words::{self, Exemption, StatisticsKind, Word};

/// What consent banners call the built-in categories that visitors can refuse.
const SYNONYMS: [(&str, words::Category); 7] = [
    ("Analytics", words::Category::Statistics),
    ("Measurement", words::Category::Statistics),
    ("Performance", words::Category::Statistics),
    ("Advertising", words::Category::Marketing),
    ("Ads", words::Category::Marketing),
    ("Targeting", words::Category::Marketing),
    ("Functional", words::Category::Preferences),
];

/// `Necessary(Authentication)`, `Statistics`, or `crate::Personalisation`.
pub(super) fn category(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Option<Category>> {
    if input.peek(LitStr) {
        complain_of_literal(&input.parse()?, complaints);
        return Ok(None);
    }
    let path = input.call(Path::parse_mod_style)?;
    let detail = detail(input)?;
    Ok(match path.get_ident() {
        Some(ident) => built_in(ident, detail, complaints),
        None => own(&path, detail, complaints).map(|path| Category::Refusable(Refusable::Own(path))),
    })
}

/// What is in parentheses, if they are there.
fn detail(input: ParseStream<'_>) -> syn::Result<Option<Group>> {
    if input.peek(syn::token::Paren) { input.parse().map(Some) } else { Ok(None) }
}

fn built_in(ident: &Ident, detail: Option<Group>, complaints: &mut Complaints) -> Option<Category> {
    let name = ident.to_string();
    let Some(category) = words::Category::ALL.iter().find(|category| category.word() == name) else {
        complain_of_category(ident, &name, complaints);
        return None;
    };
    let refusable = |category| Some(Category::Refusable(Refusable::BuiltIn(category)));
    match (category, detail) {
        (words::Category::Necessary, None) => Some(Category::Necessary(None)),
        (words::Category::Necessary, Some(detail)) => {
            let word = one_word::<Exemption>(&name, &detail, &exempt(), complaints)?;
            Some(Category::Necessary(Some(word)))
        }
        (words::Category::Statistics, Some(detail)) => {
            let StatisticsKind::Anonymous =
                one_word(&name, &detail, "write `category = Statistics`", complaints)?;
            refusable(words::Refusable::AnonymousStatistics)
        }
        (_, Some(detail)) => {
            let help = format!("write `category = {name}`");
            complaints.add(detail.span(), &format!("`{name}` has nothing in parentheses"), &help);
            None
        }
        (words::Category::Preferences, None) => refusable(words::Refusable::Preferences),
        (words::Category::Statistics, None) => refusable(words::Refusable::Statistics),
        (words::Category::Marketing, None) => refusable(words::Refusable::Marketing),
    }
}

/// The one word in parentheses after a built-in category. `otherwise` is the help if none is meant.
fn one_word<W: Word>(
    category: &str,
    detail: &Group,
    otherwise: &str,
    complaints: &mut Complaints,
) -> Option<W> {
    if let Ok(word) = Ident::parse_any.parse2(detail.stream()) {
        return known(&word, complaints);
    }
    let what = format!("`{category}` expects one {} in parentheses", W::KIND);
    let meant = text_or_path(detail).and_then(|name| suggest::nearest(&name, words::all::<W>()));
    let help = meant.map(|word| format!("write `category = {category}({word})`"));
    complaints.add(detail.span(), &what, help.as_deref().unwrap_or(otherwise));
    None
}

/// The text in parentheses, or the last name of a path.
fn text_or_path(detail: &Group) -> Option<String> {
    let text = |input: ParseStream<'_>| Ok(input.parse::<LitStr>()?.value());
    let path = |input: ParseStream<'_>| input.call(Path::parse_mod_style);
    let last = |path: Path| path.segments.last().map(|last| last.ident.to_string());
    text.parse2(detail.stream()).ok().or_else(|| path.parse2(detail.stream()).ok().and_then(last))
}

/// The path of an application's own category.
fn own(path: &Path, detail: Option<Group>, complaints: &mut Complaints) -> Option<TokenStream> {
    let first = &path.segments.first()?.ident;
    let text = path.to_token_stream().to_string().replace(' ', "");
    if is_built_in(first) {
        let rest = text.split_once("::").map_or("", |(_, rest)| rest);
        let help = format!("write `category = {first}({rest})`");
        complaints.add(first.span(), &format!("`{text}` is not a category"), &help);
        return None;
    }
    let last = &path.segments.last()?.ident;
    if let Some(detail) = detail.as_ref().filter(|_| is_built_in(last)) {
        let help = format!("write `category = {last}{detail}`");
        complaints.add(first.span(), "a built-in category is written without a path", &help);
        return None;
    }
    if let Some(detail) = detail {
        let help = format!("write `category = {text}`");
        complaints.add(detail.span(), "a category of your own has nothing in parentheses", &help);
        return None;
    }
    Some(quote!(#path))
}

fn is_built_in(ident: &Ident) -> bool {
    words::Category::ALL.iter().any(|category| ident == category.word())
}

fn complain_of_category(ident: &Ident, name: &str, complaints: &mut Complaints) {
    let help = match name {
        "AnonymousStatistics" => "write `category = Statistics(Anonymous)`".to_owned(),
        name => {
            format!("{}, or the path of a category of your own: `category = crate::{name}`", instead_of(name))
        }
    };
    complaints.add(ident.span(), &format!("unknown category `{ident}`"), &help);
}

fn complain_of_literal(literal: &LitStr, complaints: &mut Complaints) {
    let what = "`category` expects the name of a category, not a string literal";
    let name = literal.value();
    let own: String = name.split(|char: char| !char.is_alphanumeric()).map(capitalised).collect();
    let help = match instead_of(&name) {
        help if help.starts_with("write one of") && syn::parse_str::<Ident>(&own).is_ok() => {
            format!("{help}, or the path of a category of your own: `category = crate::{own}`")
        }
        help => help,
    };
    complaints.add(literal.span(), what, &help);
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_uppercase().collect::<String>() + chars.as_str()).unwrap_or_default()
}

/// "write `category = ..`", with the category that is meant by `name`. `Necessary` is proposed only to those who wrote it.
fn instead_of(name: &str) -> String {
    let synonyms = SYNONYMS.iter().map(|(synonym, category)| (*synonym, *category));
    let words = words::Category::ALL.iter().map(|category| (category.word(), *category));
    let known: Vec<_> = words.chain(synonyms).collect();
    let near = suggest::nearest(name, known.iter().map(|(word, _)| *word));
    match known.iter().find(|(word, _)| near == Some(word)) {
        Some((_, words::Category::Necessary)) => exempt(),
        Some((_, category)) => format!("write `category = {}`", category.word()),
        None => {
            let refusable =
                words::Category::ALL.iter().filter(|category| **category != words::Category::Necessary);
            let names: Vec<&str> = refusable.map(|category| category.word()).collect();
            format!("write one of {}", suggest::list(&names))
        }
    }
}

fn exempt() -> String {
    format!("write `category = Necessary(..)` with one of {}", suggest::list(&words::all::<Exemption>()))
}
