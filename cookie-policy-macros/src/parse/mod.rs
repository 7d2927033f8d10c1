//! From tokens to what was written.

mod category;
mod cookie;
mod doc;
mod lifetime;
mod policy;
mod value;

pub(crate) use category::category;
pub(crate) use cookie::{EXEMPTIONS, cookie};
pub(crate) use policy::policy;

use proc_macro2::{Ident, Span, TokenStream};
use syn::spanned::Spanned as _;
use syn::{DeriveInput, Path, PathSegment, Token};

use crate::attr::Settings;
use crate::complaints::Complaints;
use crate::keys::Key;
use crate::raw::Given;

/// The settings in all attributes of one name.
fn settings(
    attribute: &'static str,
    keys: &'static [Key],
    input: &DeriveInput,
    complaints: &mut Complaints,
) -> Settings {
    let mut settings = Settings::new(attribute, keys);
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
                let what = format!("`{attribute}` takes keys in parentheses");
                complaints.add(other.path().span(), &what, &help);
                settings.excuse_missing();
            }
        }
    }
    settings
}

/// The path to the library: `::cookie_policy`, or what `crate = ..` says.
///
/// A path and not its tokens: it is written into the code some thirty times, and the compiler is asked for each stream.
fn library(settings: &mut Settings, complaints: &mut Complaints) -> Path {
    match settings.take("crate", complaints, |input, _| input.call(Path::parse_mod_style).map(Some)) {
        Given::Value(path) => path.value,
        Given::Nothing | Given::Unreadable => Path {
            leading_colon: Some(<Token![::]>::default()),
            segments: [PathSegment::from(Ident::new("cookie_policy", Span::call_site()))]
                .into_iter()
                .collect(),
        },
    }
}

/// What rustc hands over is an item; a failure here is its own message.
fn item(tokens: TokenStream, complaints: &mut Complaints) -> Option<DeriveInput> {
    syn::parse2(tokens)
        .map_err(|error| {
            let help = "a cookie, a category or a policy is declared on a struct or an enum";
            complaints.add(error.span(), &error.to_string(), help);
        })
        .ok()
}
