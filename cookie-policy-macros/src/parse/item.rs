//! What is annotated, and its attributes.

use proc_macro2::{Ident, Span, TokenStream};
use syn::spanned::Spanned as _;
use syn::{DeriveInput, Path, PathSegment, Token};

use crate::attr::Settings;
use crate::complaints::Complaints;
use crate::given::Given;
use crate::keys::Key;

/// Parses the item. What rustc hands over is one; when it is not, syn's own message says so.
pub(super) fn item(tokens: TokenStream, complaints: &mut Complaints) -> Option<DeriveInput> {
    syn::parse2(tokens)
        .map_err(|error| {
            let help = "a cookie, a category or a policy is declared on a struct or an enum";
            complaints.add(error.span(), &error.to_string(), help);
        })
        .ok()
}

/// Reads the settings in all attributes of one name.
pub(super) fn settings(
    attribute: &'static str,
    keys: &'static [&'static Key],
    input: &DeriveInput,
    complaints: &mut Complaints,
) -> Settings {
    let mut settings = Settings::new(format!("#[{attribute}(..)]"), keys);
    let help = format!("write `#[{attribute}({}, ..)]`", keys.first().map_or("", |key| key.example));
    let mut attrs = input.attrs.iter().filter(|attr| attr.path().is_ident(attribute)).peekable();
    if attrs.peek().is_none() {
        complaints.add(input.ident.span(), &format!("`{}` has no `#[{attribute}(..)]`", input.ident), &help);
        settings.excuse_missing();
    }
    for attr in attrs {
        match &attr.meta {
            syn::Meta::List(list) => settings.read(list.tokens.clone(), complaints),
            other => {
                let what = format!("`{attribute}` expects keys in parentheses");
                complaints.add(other.path().span(), &what, &help);
                settings.excuse_missing();
            }
        }
    }
    settings
}

/// Takes the path to the library: `::cookie_policy`, or what `crate = ..` says.
///
/// It is a path and not its tokens, because it is written into the code some thirty times, and each stream of tokens is a
/// request to the compiler.
pub(super) fn library(settings: &mut Settings, key: &'static Key, complaints: &mut Complaints) -> Path {
    match settings.take(key, complaints, |input, _| input.call(Path::parse_mod_style).map(Some)) {
        Given::Value(path) => path.value,
        Given::Nothing | Given::Unreadable => Path {
            leading_colon: Some(<Token![::]>::default()),
            segments: [PathSegment::from(Ident::new("cookie_policy", Span::call_site()))]
                .into_iter()
                .collect(),
        },
    }
}
