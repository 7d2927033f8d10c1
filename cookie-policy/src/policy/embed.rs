//! The traits of declared embeds.

use std::fmt;

use crate::declare::category::Category;
use crate::declare::embed::EmbedDeclaration;
use crate::declare::marker::ByMacro;

/// A declared embed: content of another site in a page. [`#[derive(Embed)]`](derive@crate::Embed) implements it.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
/// # fn main() {
/// assert_eq!(Video::DECLARATION.title(), "Video");
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a declared embed",
    note = "declare it: `#[derive(cookie_policy::Embed)]` with `#[embed(title = \"..\", provider = \"..\", purpose = \"..\", category = .., frame = \"https://..\")]`"
)]
pub trait Embed: Sized + 'static {
    /// The category, which decides whether the visitor's consent is needed.
    type Category: Category;

    /// The declaration. Inside a policy, use [`Policy::EMBEDS`](crate::Policy::EMBEDS), which has the policy's defaults.
    const DECLARATION: EmbedDeclaration;

    #[doc(hidden)]
    fn __field(&self, number: usize) -> Option<&dyn fmt::Display>;
}

/// An embed that the policy `P` lists. [`#[policy]`](macro@crate::policy) implements it for each of `embeds = [..]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an embed of `{P}`",
    label = "not in `embeds = [..]` of `{P}`",
    note = "add `{Self}`, a type with `#[derive(cookie_policy::Embed)]`, to the policy: `#[policy(.., embeds = [{Self}])]`",
    note = "where `{P}` is a type parameter, write the bound `{Self}: EmbeddedIn<{P}>`"
)]
pub trait EmbeddedIn<P>: Embed {
    #[doc(hidden)]
    type By: ByMacro;
}

/// An embed that consent to category `Cat` covers. [`#[derive(Embed)]`](derive@crate::Embed) implements it.
#[diagnostic::on_unimplemented(
    message = "this consent covers `{Cat}`, but `{Self}` belongs to another category",
    label = "not covered by consent to `{Cat}`",
    note = "ask for consent to the category of `{Self}`, or use `jar.embed(..)`, which shows a placeholder without consent"
)]
pub trait EmbedNeeds<Cat>: Embed {
    #[doc(hidden)]
    type By: ByMacro;
}
