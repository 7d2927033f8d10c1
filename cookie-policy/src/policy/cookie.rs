//! The traits of a declared cookie.

use crate::declare::category::Category;
use crate::declare::declaration::Declaration;
use crate::declare::marker::ByMacro;
use crate::policy::Policy;
use crate::policy::capability::{CanRead, CanRemove, CanSet};
use crate::wire::codec::{Access, Accessed};

/// One declared cookie. Implemented by `#[derive(Cookie)]`.
///
/// ```
/// use cookie_policy::{Cookie, Lifetime};
///
/// #[derive(Cookie)]
/// #[cookie(
///     name = "django_language",
///     provider = "Opendatasoft",
///     purpose = "To remember the visitor's language",
///     category = Necessary(UserInterface),
///     lifetime = session,
/// )]
/// pub struct Language(pub String);
///
/// assert_eq!(Language::DECLARATION.name(), "django_language");
/// assert_eq!(Language::DECLARATION.lifetime(), Lifetime::Session);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a declared cookie",
    note = "declare it: `#[derive(cookie_policy::Cookie)]` with `#[cookie(name = \"..\", provider = \"..\", purpose = \"..\", category = .., lifetime = \"..\")]`"
)]
pub trait Cookie: Sized + 'static {
    /// The category, which decides whether the visitor's consent is needed.
    type Category: Category;

    /// What the declaration says.
    const DECLARATION: Declaration;

    #[doc(hidden)]
    type Origin;
    #[doc(hidden)]
    fn __value(access: Access<'_, Self>) -> Accessed<Self>;
}

/// A cookie in the list of policy `P`. Implemented by [`#[policy]`](macro@crate::policy).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not declared in `{P}`",
    label = "not in the list of `{P}`",
    note = "add `{Self}`, a type with `#[derive(cookie_policy::Cookie)]`, to the list of `{P}`",
    note = "where `{P}` is a type parameter, write the bound `Jar<{P}>: Sets<{Self}>` or `Jar<{P}>: Reads<{Self}>` instead"
)]
pub trait DeclaredIn<P>: Cookie {
    #[doc(hidden)]
    type By: ByMacro;
}

/// A policy that lists cookie `C`: the other side of [`DeclaredIn`], for the generated setters, which know the policy only
/// when they are called.
pub trait Lists<C>: Policy {}

impl<P: Policy, C: DeclaredIn<P>> Lists<C> for P {}

/// A cookie that the consent token of category `Cat` covers. Implemented by `#[derive(Cookie)]`.
#[diagnostic::on_unimplemented(
    message = "this consent covers `{Cat}`, but `{Self}` belongs to another category",
    label = "not covered by consent to `{Cat}`"
)]
pub trait Needs<Cat>: Cookie {
    #[doc(hidden)]
    type By: ByMacro;
}

/// A cookie that this application sets.
///
/// Every [`Cookie`] is, but for those of third parties, those set by scripts, the choices cookie, which
/// [`Jar::answer`](crate::Jar::answer) writes, and unit structs, which have no value.
pub trait Settable: Cookie {}

impl<C: Cookie> Settable for C where C::Origin: CanSet<C> {}

/// A cookie with two lifetimes, declared `lifetime = session or ".."`, so that a visitor can ask to be remembered.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has one lifetime, so it has one setter: `set`",
    note = "declare both lifetimes to choose between them: `lifetime = session or \"14 days\"`"
)]
pub trait TwoLifetimes: Cookie {
    #[doc(hidden)]
    type By: ByMacro;
}

/// A cookie that requests bring back to this application: every [`Cookie`] but those of third parties and unit
/// structs.
pub trait Readable: Cookie {}

impl<C: Cookie> Readable for C where C::Origin: CanRead<C> {}

/// A cookie that this application can remove: every [`Cookie`] but those of third parties and the choices cookie.
pub trait Removable: Cookie {}

impl<C: Cookie> Removable for C where C::Origin: CanRemove<C> {}
