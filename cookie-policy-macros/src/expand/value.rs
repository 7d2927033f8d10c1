//! The value to and from text.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Path;
use syn::spanned::Spanned as _;

use super::paths::at;
use crate::model::{Cookie, Origin, TextEncoding, Value};
use crate::words::{Encoding, Word as _};

/// The method that writes and reads the value.
pub(super) fn value(cookie: &Cookie<'_>) -> TokenStream {
    let library = cookie.library;
    let itself = |encoding: Encoding| {
        let codec = codec(&quote!(Self), encoding.variant(), cookie.ident.span(), library);
        quote!(#codec(access, |cookie| cookie, |cookie| cookie))
    };
    let value = match (&cookie.origin, cookie.value()) {
        (Origin::Choices { field: ty, .. }, _) => field(ty, "ChoicesText", library),
        (_, None) => quote!(#library::__private::no_value(access)),
        (_, Some(Value::Field(ty, encoding))) => field(ty, encoding.variant(), library),
        (_, Some(Value::Itself)) => itself(Encoding::Json),
        (_, Some(Value::Variants(_, encoding))) => itself(text_codec(*encoding)),
    };
    quote! {
        fn __value(access: #library::__private::Access<'_, Self>) -> #library::__private::Accessed<Self> {
            #value
        }
    }
}

fn field(ty: &TokenStream, codec_name: &str, library: &Path) -> TokenStream {
    let codec = codec(ty, codec_name, ty.span(), library);
    quote!(#codec(access, |cookie| &cookie.0, Self))
}

/// The function of the library's codec. A value that does not fit its codec is an error at `span`.
fn codec(ty: &TokenStream, codec: &str, span: Span, library: &Path) -> TokenStream {
    let (library, codec) = (&at(library, span), Ident::new(codec, span));
    quote_spanned!(span=> <#library::__private::#codec as #library::__private::Codec<#ty>>::access)
}

pub(super) fn text_codec(encoding: TextEncoding) -> Encoding {
    match encoding {
        TextEncoding::Percent => Encoding::Percent,
        TextEncoding::Raw => Encoding::Raw,
    }
}

/// An enum is also a value: its variants as text.
pub(super) fn variants(cookie: &Cookie<'_>) -> TokenStream {
    let (library, ident) = (cookie.library, cookie.ident);
    let Some(Value::Variants(variants, _)) = cookie.value() else { return TokenStream::new() };
    let names: Vec<_> = variants.iter().map(|(name, _)| name).collect();
    let texts: Vec<_> = variants.iter().map(|(_, text)| text).collect();
    quote! {
        impl #library::CookieValue for #ident {
            fn encode(&self) -> #library::__private::Cow<'_, ::core::primitive::str> {
                #library::__private::Cow::Borrowed(match self {
                    #(Self::#names => #texts,)*
                })
            }
            fn decode(text: &::core::primitive::str) -> ::core::option::Option<Self> {
                match text {
                    #(#texts => ::core::option::Option::Some(Self::#names),)*
                    _ => ::core::option::Option::None,
                }
            }
        }
    }
}
