//! The tokens of an attribute as settings: a key, and what was given for it.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};

use crate::complaints::Complaints;
use crate::keys::Key;
use crate::raw::{Given, Spanned};
use crate::suggest;

/// The settings of one attribute that were not taken yet.
pub(crate) struct Settings {
    attribute: &'static str,
    keys: &'static [Key],
    given: Vec<Setting>,
    /// Keys that were meant where another word stands. That they are missing is not worth a word more.
    meant: Vec<&'static str>,
}

struct Setting {
    key: &'static Key,
    form: Form,
    value: TokenStream,
    /// Where the value begins; the key if there is none.
    span: Span,
}

#[derive(PartialEq)]
enum Form {
    /// `key = value`
    Assigned,
    /// `key(value)`
    Called,
    /// `key`
    Alone,
}

impl Settings {
    pub(crate) fn new(attribute: &'static str, keys: &'static [Key]) -> Self {
        Self { attribute, keys, given: Vec::new(), meant: Vec::new() }
    }

    /// That all keys are missing was complained about; each of them is not worth a word more.
    pub(crate) fn excuse_missing(&mut self) {
        self.meant.extend(self.keys.iter().map(|key| key.name));
    }

    /// Reads the tokens between the parentheses. One attribute may be written in several parts.
    pub(crate) fn read(&mut self, tokens: TokenStream, complaints: &mut Complaints) {
        for piece in self.split(tokens, complaints) {
            if let Some(setting) = self.setting(piece, complaints) {
                self.given.push(setting);
            }
        }
    }

    /// Splits at commas, and where one is missing.
    fn split(&self, tokens: TokenStream, complaints: &mut Complaints) -> Vec<Vec<TokenTree>> {
        let mut pieces = vec![Vec::new()];
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            let has_value = matches!(
                pieces.last().map_or(&[][..], Vec::as_slice),
                // A key, `=` and a value at least; or a key and parentheses.
                [_, _, _, ..] | [_, TokenTree::Group(_)]
            );
            match &token {
                token if is_punct(Some(token), ',') => {
                    pieces.push(Vec::new());
                    continue;
                }
                TokenTree::Ident(key)
                    if has_value && self.known(key).is_some() && is_punct(tokens.peek(), '=') =>
                {
                    let help = format!("write `, {key} = ..`");
                    complaints.add(key.span(), &format!("expected `,` before `{key}`"), &help);
                    pieces.push(Vec::new());
                }
                _ => {}
            }
            if let Some(piece) = pieces.last_mut() {
                piece.push(token);
            }
        }
        pieces.retain(|piece| !piece.is_empty());
        pieces
    }

    fn setting(&mut self, piece: Vec<TokenTree>, complaints: &mut Complaints) -> Option<Setting> {
        let mut tokens = piece.into_iter();
        let ident = match tokens.next()? {
            TokenTree::Ident(ident) => ident,
            other => {
                let what = format!("expected a key of `#[{}(..)]`", self.attribute);
                let names: Vec<&str> = self.keys.iter().map(|key| key.name).collect();
                complaints.add(other.span(), &what, &format!("write one of {}", suggest::list(&names)));
                return None;
            }
        };
        let Some(key) = self.known(&ident) else {
            self.complain_of_unknown(&ident, complaints);
            return None;
        };
        let sign = tokens.next();
        let next = tokens.as_slice().first();
        let span = next.map_or(ident.span(), TokenTree::span);
        let (key, form, value) = match sign {
            Some(token) if is_punct(Some(&token), '=') => (key, Form::Assigned, tokens.collect()),
            Some(TokenTree::Group(group)) => {
                // Nothing but a comma stands behind the parentheses.
                let form = if next.is_none() { Form::Called } else { Form::Alone };
                (self.called(key), form, group.stream())
            }
            _ => (key, Form::Alone, TokenStream::new()),
        };
        if self.given.iter().any(|given| given.key.name == key.name) {
            complaints.add(ident.span(), &format!("`{}` is given twice", key.name), "keep one of them");
            return None;
        }
        Some(Setting { key, form, value, span })
    }

    fn complain_of_unknown(&mut self, key: &Ident, complaints: &mut Complaints) {
        let names: Vec<&str> = self.keys.iter().map(|key| key.name).collect();
        let what = format!("unknown key `{key}` in `#[{}(..)]`", self.attribute);
        complaints.add(key.span(), &what, &suggest::help(&key.to_string(), &names));
        self.meant.extend(suggest::nearest(&key.to_string(), names));
    }

    /// The key in the table. The compiler is asked for the text of a name each time, so it is asked once.
    fn known(&self, ident: &Ident) -> Option<&'static Key> {
        let name = ident.to_string();
        self.keys.iter().find(|key| key.name == name)
    }

    /// The key of the same name that has parentheses, if there is one beside it: `purpose(..)` beside `purpose`.
    fn called(&self, key: &'static Key) -> &'static Key {
        self.keys.iter().find(|called| called.name.strip_suffix("(..)") == Some(key.name)).unwrap_or(key)
    }

    /// What was given for `key`, as `parse` reads it after `=`. It gives `None` after a complaint of its own; an error
    /// becomes the general one, that the key is known but takes something else.
    pub(crate) fn take<T>(
        &mut self,
        key: &str,
        complaints: &mut Complaints,
        parse: impl FnOnce(ParseStream<'_>, &mut Complaints) -> syn::Result<Option<T>>,
    ) -> Given<T> {
        self.take_form(key, &Form::Assigned, complaints, parse)
    }

    /// The same for a key with parentheses.
    pub(crate) fn take_called<T>(
        &mut self,
        key: &str,
        complaints: &mut Complaints,
        parse: impl FnOnce(ParseStream<'_>, &mut Complaints) -> syn::Result<Option<T>>,
    ) -> Given<T> {
        self.take_form(key, &Form::Called, complaints, parse)
    }

    fn take_form<T>(
        &mut self,
        key: &str,
        form: &Form,
        complaints: &mut Complaints,
        parse: impl FnOnce(ParseStream<'_>, &mut Complaints) -> syn::Result<Option<T>>,
    ) -> Given<T> {
        let Some(at) = self.given.iter().position(|given| given.key.name == key) else {
            return if self.meant.contains(&key) { Given::Unreadable } else { Given::Nothing };
        };
        let setting = self.given.swap_remove(at);
        let span = setting.span;
        let parsed = if setting.form == *form {
            (|input: ParseStream<'_>| parse(input, complaints)).parse2(setting.value)
        } else {
            Err(syn::Error::new(span, ""))
        };
        match parsed {
            Ok(Some(value)) => Given::Value(Spanned { value, span }),
            Ok(None) => Given::Unreadable,
            Err(error) => {
                complain_of_form(setting.key, inner(&error, span), complaints);
                Given::Unreadable
            }
        }
    }
}

fn complain_of_form(key: &Key, span: Span, complaints: &mut Complaints) {
    let what = format!("`{}` takes {}", key.name, key.takes);
    complaints.add(span, &what, &format!("write `{}`", key.example));
}

/// Where a parser stopped, unless that is the end, which has no token of its own.
fn inner(error: &syn::Error, value: Span) -> Span {
    let span = error.span();
    let is_call_site = format!("{span:?}") == format!("{:?}", Span::call_site());
    if is_call_site { value } else { span }
}

fn is_punct(token: Option<&TokenTree>, char: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == char)
}
