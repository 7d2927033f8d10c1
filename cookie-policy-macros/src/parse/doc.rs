//! Doc comments as texts.

use crate::given::Spanned;
use proc_macro2::Span;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// The first paragraph of a doc comment.
pub(super) fn first_paragraph(attrs: &[Attribute]) -> Option<Spanned<String>> {
    let lines: Vec<(String, Span)> = attrs.iter().filter_map(line).collect();
    let paragraph =
        || lines.iter().skip_while(|(line, _)| line.is_empty()).take_while(|(line, _)| !line.is_empty());
    let (_, span) = paragraph().next()?;
    let texts: Vec<&str> = paragraph().map(|(line, _)| line.as_str()).collect();
    Some(Spanned { value: texts.join(" "), span: *span })
}

fn line(attr: &Attribute) -> Option<(String, Span)> {
    match &attr.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
                Some((text.value().trim().to_owned(), text.span()))
            }
            _ => None,
        },
        _ => None,
    }
}
