//! What is annotated, and its attributes.

use proc_macro2::{Ident, Span, TokenStream};
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Path, PathSegment, Token};

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
    misplaced(attribute, input, complaints);
    settings
}

/// Only the attributes of the item are read. One of a field or of a variant says nothing, which nobody would notice.
fn misplaced(attribute: &str, input: &DeriveInput, complaints: &mut Complaints) {
    let (variants, fields): (Vec<_>, Vec<_>) = match &input.data {
        Data::Struct(data) => (Vec::new(), data.fields.iter().collect()),
        Data::Enum(data) => {
            let fields = data.variants.iter().flat_map(|variant| &variant.fields);
            (data.variants.iter().collect(), fields.collect())
        }
        Data::Union(data) => (Vec::new(), data.fields.named.iter().collect()),
    };
    let of_fields = fields.into_iter().flat_map(|field| &field.attrs);
    let all = variants.into_iter().flat_map(|variant| &variant.attrs).chain(of_fields);
    for attr in all.filter(|attr| attr.path().is_ident(attribute)) {
        let what = format!("`#[{attribute}(..)]` has no effect inside of `{}`", input.ident);
        let help = format!("write its keys into the `#[{attribute}(..)]` above `{}`", input.ident);
        complaints.add(attr.path().span(), &what, &help);
    }
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
