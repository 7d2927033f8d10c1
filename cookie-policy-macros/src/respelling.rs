//! A value in the form that its key has, where only quotes, brackets or the form are wrong. Help that shows the value of an
//! example instead could make the declaration laxer: `same_site = "Strict"` means `Strict`, not the example's `Lax`.

use proc_macro2::{Delimiter, Literal, TokenTree};
use syn::LitStr;

use crate::keys::{Form, Key};
use crate::suggest;

/// Returns what was probably meant, the likeliest first. The caller asks the parser of the key which of them it is.
pub(crate) fn all(key: &Key, value: &[TokenTree]) -> Vec<String> {
    if key.form != Form::Assigned {
        return Vec::new();
    }
    let tokens = match value {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Bracket => {
            Vec::from_iter(group.stream())
        }
        _ => value.to_vec(),
    };
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    let items = tokens.split(is_comma).filter(|item| !item.is_empty()).map(plain);
    let Some(items) = items.collect::<Option<Vec<_>>>().filter(|items| !items.is_empty()) else {
        return Vec::new();
    };
    let words = items.iter().all(|item| is_word(item)).then(|| items.clone());
    let texts = items.iter().all(|item| is_text(key, item)).then(|| items.iter().map(|item| quoted(item)));
    let spellings = [words, texts.map(Iterator::collect)].into_iter().flatten();
    spellings.flat_map(|items| [single(&items), Some(format!("[{}]", items.join(", ")))]).flatten().collect()
}

fn single(items: &[String]) -> Option<String> {
    if let [item] = items { Some(item.clone()) } else { None }
}

/// The text of an item without quotes and spaces.
fn plain(item: &[TokenTree]) -> Option<String> {
    if let [TokenTree::Literal(literal)] = item {
        if let Ok(text) = syn::parse2::<LitStr>(TokenTree::from(literal.clone()).into()) {
            return Some(text.value());
        }
    }
    let is_plain =
        |token: &TokenTree| !matches!(token, TokenTree::Group(_)) && !token.to_string().contains('"');
    item.iter().all(is_plain).then(|| spaced(item))
}

/// The tokens, with spaces between words.
fn spaced(tokens: &[TokenTree]) -> String {
    let mut text = String::new();
    for token in tokens {
        let is_word = !matches!(token, TokenTree::Punct(_));
        if is_word && text.ends_with(char::is_alphanumeric) {
            text.push(' ');
        }
        text += &token.to_string();
    }
    text
}

/// Whether a text is a name or a whole number.
fn is_word(text: &str) -> bool {
    let fits = |char: char| char.is_ascii_alphanumeric() || char == '_';
    text.chars().all(fits) && (text.starts_with(char::is_alphabetic) || is_number(text))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether an item can be the text that a key expects. A lifetime begins with a number, and an address has a `/`.
fn is_text(key: &Key, text: &str) -> bool {
    let is_address = key.example.contains("://");
    let has_texts = key.expects.contains("string literal") || key.example.ends_with("\"]");
    let is_meant_otherwise = is_number(text)
        || ["true", "false", "none", "None"].contains(&text)
        || suggest::nearest(text, ["site"]).is_some();
    has_texts
        && (!key.expects.contains("units of time") || text.starts_with(|first: char| first.is_ascii_digit()))
        && text.starts_with(|first: char| first.is_alphanumeric() || first == '/')
        && !is_meant_otherwise
        && (!is_address || text.contains('/'))
}

fn quoted(text: &str) -> String {
    Literal::string(text).to_string()
}
