//! The tokens of an attribute as settings: keys, each with what was given for it.

use std::ptr;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};

use crate::complaints::Complaints;
use crate::given::{Given, Spanned};
use crate::keys::{Form, Key};
use crate::{respelling, suggest};

/// The settings of one attribute that were not taken yet.
pub(crate) struct Settings {
    /// What the keys are written in, as messages say it.
    within: String,
    keys: &'static [&'static Key],
    given: Vec<Setting>,
    /// Keys whose absence is not reported: the user probably meant them where another word is.
    excused: Vec<&'static str>,
}

struct Setting {
    key: &'static Key,
    /// `None`: no form that a key can have.
    form: Option<Form>,
    value: TokenStream,
    /// Where the value begins; the key if there is none.
    span: Span,
    /// The tokens of the value, for the complaint about its form.
    written: Vec<TokenTree>,
}

/// What a macro sees the name of only.
enum Named {
    Constant(Ident),
    MacroCall(Ident),
}

impl Settings {
    pub(crate) fn new(within: String, keys: &'static [&'static Key]) -> Self {
        Self { within, keys, given: Vec::new(), excused: Vec::new() }
    }

    /// Excuses all keys, after a complaint that the attribute as a whole is missing.
    pub(crate) fn excuse_missing(&mut self) {
        self.excused.extend(self.names());
    }

    fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.keys.iter().map(|key| key.name)
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
                // At least a key, `=` and a value; or a key and parentheses.
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
        let ident = self.ident(tokens.next()?, complaints)?;
        let Some(key) = self.known(&ident) else {
            self.complain_of_unknown(&ident, complaints);
            return None;
        };
        let sign = tokens.next();
        let next = tokens.as_slice().first();
        let span = next.map_or(ident.span(), TokenTree::span);
        let mut written = tokens.as_slice().to_vec();
        let is_colon = key.form == Form::Assigned && is_punct(sign.as_ref(), ':') && !is_punct(next, ':');
        if let Some(colon) = sign.as_ref().filter(|_| is_colon) {
            complain_of_colon(&ident, colon.span(), tokens.as_slice(), complaints);
        }
        let (key, form, value) = match sign {
            Some(token) if is_colon || is_punct(Some(&token), '=') => {
                (key, Some(Form::Assigned), tokens.collect())
            }
            Some(TokenTree::Group(group)) => {
                let key = self.called(key);
                let form = if key.form == Form::Repeated { Form::Repeated } else { Form::Called };
                if written.is_empty() {
                    written.extend(group.stream());
                }
                // Only a comma may follow the parentheses.
                (key, next.is_none().then_some(form), group.stream())
            }
            None => (key, Some(Form::Bare), TokenStream::new()),
            Some(_) => (key, None, TokenStream::new()),
        };
        if key.form != Form::Repeated && self.given.iter().any(|given| ptr::eq(given.key, key)) {
            complaints.add(ident.span(), &format!("`{}` is given twice", key.name), "keep one of them");
            return None;
        }
        Some(Setting { key, form, value, span, written })
    }

    /// The name that a setting begins with.
    fn ident(&self, token: TokenTree, complaints: &mut Complaints) -> Option<Ident> {
        let TokenTree::Ident(ident) = token else {
            let what = format!("expected a key of `{}`", self.within);
            let help = format!("write one of {}", suggest::list(&Vec::from_iter(self.names())));
            complaints.add(token.span(), &what, &help);
            return None;
        };
        Some(ident)
    }

    fn complain_of_unknown(&mut self, key: &Ident, complaints: &mut Complaints) {
        let names: Vec<&str> = self.names().collect();
        let what = format!("unknown key `{key}` in `{}`", self.within);
        let near = suggest::key(&key.to_string(), &names);
        let help = near.map_or_else(|| format!("write one of {}", suggest::list(&names)), suggest::meant);
        complaints.add(key.span(), &what, &help);
        self.excused.extend(near);
    }

    /// The key in the table. Asking the compiler for the text of a name costs time, so it is done once.
    fn known(&self, ident: &Ident) -> Option<&'static Key> {
        let name = ident.to_string();
        self.keys.iter().find(|key| key.name == name).copied()
    }

    /// The key of the same name that has parentheses, if there is one: `purpose(..)` beside `purpose`.
    fn called(&self, key: &'static Key) -> &'static Key {
        let called = self.keys.iter().find(|called| called.name.strip_suffix("(..)") == Some(key.name));
        called.copied().unwrap_or(key)
    }

    /// Takes what was given for `key`. `parse` reads it, and returns `None` after a complaint of its own; its error
    /// becomes the complaint that the key expects something else.
    pub(crate) fn take<T>(
        &mut self,
        key: &'static Key,
        complaints: &mut Complaints,
        parse: impl Fn(ParseStream<'_>, &mut Complaints) -> syn::Result<Option<T>>,
    ) -> Given<T> {
        let Some(at) = self.given.iter().position(|given| ptr::eq(given.key, key)) else {
            return if self.excused.contains(&key.name) { Given::Unreadable } else { Given::Nothing };
        };
        let Setting { form, value, span, written, .. } = self.given.remove(at);
        let parsed = if form == Some(key.form) {
            (|input: ParseStream<'_>| parse(input, complaints)).parse2(value)
        } else {
            Err(syn::Error::new(span, ""))
        };
        match parsed {
            Ok(Some(value)) => Given::Value(Spanned { value, span }),
            Ok(None) => Given::Unreadable,
            Err(error) => {
                let mut meant = respelling::all(key, &written).into_iter();
                let meant = meant.find(|text| is_readable(text, &parse));
                complain_of_form(key, inner(&error, span), (named(key, &written), meant), complaints);
                Given::Unreadable
            }
        }
    }

    /// Takes all that was given for a key that may be repeated, but for what could not be read.
    pub(crate) fn take_all<T>(
        &mut self,
        key: &'static Key,
        complaints: &mut Complaints,
        parse: fn(ParseStream<'_>, &mut Complaints) -> syn::Result<Option<T>>,
    ) -> Vec<Spanned<T>> {
        let count = self.given.iter().filter(|given| ptr::eq(given.key, key)).count();
        let each = (0..count).map(|_| self.take(key, complaints, parse));
        each.filter_map(|given| if let Given::Value(value) = given { Some(value) } else { None }).collect()
    }
}

/// The value is read nevertheless, because what else is wrong is reported, too.
fn complain_of_colon(key: &Ident, colon: Span, value: &[TokenTree], complaints: &mut Complaints) {
    let value = TokenStream::from_iter(value.iter().cloned());
    let help = format!("write `{key} = {value}`");
    complaints.add(colon, &format!("expected `=` after `{key}`, found `:`"), &help);
}

fn complain_of_form(
    key: &Key,
    span: Span,
    (named, meant): (Option<Named>, Option<String>),
    complaints: &mut Complaints,
) {
    let what = format!("`{}` expects {}", key.name, key.expects);
    let help = format!("write `{}`", key.example);
    let is_name = |text: &String| named.is_none() || !text.contains('"');
    let (what, help) = match (&named, meant.filter(is_name)) {
        (_, Some(meant)) => (what, format!("write `{} = {meant}`", key.name)),
        (Some(Named::Constant(name)), None) => (
            format!("{what}, not the constant `{name}`"),
            format!("{help}: a macro sees the name of a constant, not its value"),
        ),
        (Some(Named::MacroCall(name)), None) => (
            format!("{what}, not a call of `{name}!`"),
            format!("{help}: a macro sees the call of another macro, not its result"),
        ),
        (None, None) => (what, key.otherwise().unwrap_or(help)),
    };
    complaints.add(span, &what, &help);
}

/// Whether a text is a value of the key.
fn is_readable<T>(
    text: &str,
    parse: impl Fn(ParseStream<'_>, &mut Complaints) -> syn::Result<Option<T>>,
) -> bool {
    let mut complaints = Complaints::default();
    let tokens: Option<TokenStream> = text.parse().ok();
    let parsed = tokens.map(|tokens| (|input: ParseStream<'_>| parse(input, &mut complaints)).parse2(tokens));
    matches!(parsed, Some(Ok(Some(_)))) && complaints.is_empty()
}

/// The constant that the tokens of a value end with, or the macro that they call.
fn named(key: &Key, value: &[TokenTree]) -> Option<Named> {
    match value {
        _ if key.form != Form::Assigned => None,
        [TokenTree::Ident(name), sign, ..] if is_punct(Some(sign), '!') => {
            Some(Named::MacroCall(name.clone()))
        }
        [.., TokenTree::Ident(name)] if is_constant(&name.to_string()) => Some(Named::Constant(name.clone())),
        _ => None,
    }
}

fn is_constant(name: &str) -> bool {
    name.len() > 1 && name.chars().any(char::is_uppercase) && !name.chars().any(char::is_lowercase)
}

/// Where a parser stopped. The end has no token of its own: then the place of the value.
fn inner(error: &syn::Error, value: Span) -> Span {
    let span = error.span();
    let is_call_site = format!("{span:?}") == format!("{:?}", Span::call_site());
    if is_call_site { value } else { span }
}

fn is_punct(token: Option<&TokenTree>, char: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == char)
}
