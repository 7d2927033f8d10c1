//! `allow(..)` and `deny(..)`: rules of the report.

use proc_macro2::{Ident, TokenTree};
use quote::ToTokens as _;
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::{LitStr, Token};

use crate::complaints::Complaints;
use crate::given::Spanned;
use crate::raw::Allowed;
use crate::rules::OF_THE_REPORT;
use crate::suggest;

/// `A_SS_WIDE, reason = ".."`
pub(super) fn allowed(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Option<Allowed>> {
    let name = name(input)?;
    let rule = rule(&name, complaints);
    let Some(reason) = reason(input, &name, complaints)? else { return Ok(None) };
    input.parse::<Option<Token![,]>>()?;
    Ok(rule.map(|rule| Allowed { rule, reason }))
}

fn reason(
    input: ParseStream<'_>,
    name: &Spanned<String>,
    complaints: &mut Complaints,
) -> syn::Result<Option<Spanned<String>>> {
    if input.is_empty() {
        let (what, help) = (format!("no reason for `{}`", name.value), "add why: `, reason = \"..\"`");
        complaints.add(name.span, &what, help);
        return Ok(None);
    }
    input.parse::<Token![,]>()?;
    if !input.peek(LitStr) {
        let key: Ident = input.parse()?;
        if key != "reason" {
            return Err(syn::Error::new(key.span(), ""));
        }
        input.parse::<Token![=]>()?;
    } else if let Ok(literal) = input.fork().parse::<LitStr>() {
        let help = format!("write `reason = {}`", literal.to_token_stream());
        complaints.add(literal.span(), "a reason without `reason =`", &help);
    }
    let literal: LitStr = input.parse()?;
    Ok(Some(Spanned { span: literal.span(), value: literal.value() }))
}

/// `A_SS_WIDE, B_EX_AUTH`
pub(super) fn denied(
    input: ParseStream<'_>,
    complaints: &mut Complaints,
) -> syn::Result<Option<Vec<Spanned<&'static str>>>> {
    let names = Punctuated::<_, Token![,]>::parse_terminated_with(input, name)?;
    let rules: Vec<_> =
        names.iter().map(|name| Some(Spanned { value: rule(name, complaints)?, span: name.span })).collect();
    Ok(rules.into_iter().collect())
}

/// The name of a rule. The report writes it with `-`, which begins another token.
fn name(input: ParseStream<'_>) -> syn::Result<Spanned<String>> {
    let first: Ident = input.parse()?;
    let mut value = first.to_string();
    while input.peek(Token![-]) {
        input.parse::<Token![-]>()?;
        value += &format!("-{}", input.parse::<TokenTree>()?);
    }
    Ok(Spanned { span: first.span(), value })
}

/// A rule that declarations decide.
fn rule(name: &Spanned<String>, complaints: &mut Complaints) -> Option<&'static str> {
    let text = &name.value;
    let found = OF_THE_REPORT.into_iter().find(|rule| rule == text);
    if found.is_none() {
        let help = match suggest::nearest(text, OF_THE_REPORT) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "write a rule that `cookie_policy::docs::rules` lists under the report".to_owned(),
        };
        complaints.add(name.span, &format!("`{text}` is not a rule that the report can decide"), &help);
    }
    found
}
