//! `allow(..)` and `deny(..)`: rules of the report.

use proc_macro2::Ident;
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
    let name: Ident = input.parse()?;
    input.parse::<Token![,]>()?;
    let reason: Ident = input.parse()?;
    if reason != "reason" {
        return Err(syn::Error::new(reason.span(), ""));
    }
    input.parse::<Token![=]>()?;
    let literal: LitStr = input.parse()?;
    input.parse::<Option<Token![,]>>()?;
    let reason = Spanned { span: literal.span(), value: literal.value() };
    Ok(rule(&name, complaints).map(|rule| Allowed { rule, reason }))
}

/// `A_SS_WIDE, B_EX_AUTH`
pub(super) fn denied(
    input: ParseStream<'_>,
    complaints: &mut Complaints,
) -> syn::Result<Option<Vec<Spanned<&'static str>>>> {
    let names = Punctuated::<Ident, Token![,]>::parse_terminated(input)?;
    let rules: Vec<_> = names
        .iter()
        .map(|name| Some(Spanned { value: rule(name, complaints)?, span: name.span() }))
        .collect();
    Ok(rules.into_iter().collect())
}

/// A rule that declarations decide.
fn rule(name: &Ident, complaints: &mut Complaints) -> Option<&'static str> {
    let text = name.to_string();
    let found = OF_THE_REPORT.into_iter().find(|rule| *rule == text);
    if found.is_none() {
        let help = match suggest::nearest(&text, OF_THE_REPORT) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "write a rule that `cookie_policy::docs::rules` lists under the report".to_owned(),
        };
        complaints.add(name.span(), &format!("`{name}` is not a rule that the report can decide"), &help);
    }
    found
}
