//! Addresses, in which names in braces stand for fields.

use syn::LitStr;
use syn::parse::ParseStream;

use crate::complaints::{Complaints, quoted};
use crate::raw::embed::{Address, Part};

/// `"https://www.youtube-nocookie.com/embed/{id}"`
pub(super) fn address(input: ParseStream<'_>, complaints: &mut Complaints) -> syn::Result<Option<Address>> {
    let literal: LitStr = input.parse()?;
    let text = literal.value();
    let address = parts(&text);
    if address.is_none() {
        let what = format!("a brace in {} that does not belong to a field", quoted(&text));
        let help =
            "write the name of a field between `{` and `}`; a brace of the address itself is `%7B` or `%7D`";
        complaints.add(literal.span(), &what, help);
    }
    Ok(address.map(Address))
}

/// The texts and fields; `None`: braces that are not around a name.
fn parts(text: &str) -> Option<Vec<Part>> {
    let mut pieces = text.split('{');
    let mut parts = vec![Part::Text(pieces.next().unwrap_or_default().to_owned())];
    for piece in pieces {
        let (name, rest) = piece.split_once('}').filter(|(name, _)| is_name(name))?;
        parts.push(Part::Field(name.to_owned()));
        parts.push(Part::Text(rest.to_owned()));
    }
    let is_brace = |part: &Part| matches!(part, Part::Text(text) if text.contains('}'));
    let is_empty = |part: &Part| matches!(part, Part::Text(text) if text.is_empty());
    let balanced = !parts.iter().any(is_brace);
    parts.retain(|part| !is_empty(part));
    balanced.then_some(parts)
}

/// The name of a field, or its number.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|char| char.is_alphanumeric() || char == '_')
}
