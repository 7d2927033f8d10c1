//! What pages embed: where it leads, what is there before consent, and what the choices of visitors change.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a panic is how a test fails")]

mod addresses;
mod declarations;
mod elements;
mod lock;
mod pages;
mod placeholders;
mod random;
mod recipes;
mod report;
mod reports;
mod security_policy;
mod served;
mod site;
mod stories;

use cookie_policy::Jar;
use cookie_policy::testing::Visitor;
use site::EmbedPolicy;

/// The jar of a visitor who has chosen nothing.
fn jar() -> Jar<EmbedPolicy> {
    Visitor::new().request()
}

/// The value of the first attribute of a name, without escapes.
fn attribute(html: &str, name: &str) -> Option<String> {
    let (_, rest) = html.split_once(&format!(" {name}=\""))?;
    let value = rest.split('"').next()?;
    Some(value.replace("&#39;", "'").replace("&amp;", "&"))
}
