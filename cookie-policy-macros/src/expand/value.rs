//! The value to and from text.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Path;
use syn::spanned::Spanned as _;

use super::paths::at;
use crate::model::{Cookie, TextEncoding, Value};
use crate::words::{Encoding, Word as _};

/// The method that writes and reads the value.
pub(super) fn value(cookie: &Cookie<'_>) -> TokenStream {
    let library = cookie.library;
    let this = || quote!(Self);
    let itself = quote!(|cookie| cookie, |cookie| cookie);
    let value = match &cookie.value {
        Value::None => quote!(#library::__private::no_value(access)),
        Value::Field(ty, encoding) => field(ty, encoding.variant(), library),
        Value::Choices(ty) => field(ty, "ChoicesText", library),
        Value::Itself => {
            let codec = codec(&this(), Encoding::Json.variant(), cookie.ident.span(), library);
            quote!(#codec(access, #itself))
        }
        Value::Variants(_, encoding) => {
            let codec = codec(&this(), text_codec(*encoding).variant(), cookie.ident.span(), library);
            quote!(#codec(access, #itself))
        }
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
    let Value::Variants(variants, _) = &cookie.value else { return TokenStream::new() };
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
