//! The traits of declared cookies.

use crate::declare::category::Category;
use crate::declare::declaration::Declaration;
use crate::declare::marker::ByMacro;
use crate::policy::capability::{CanRead, CanRemove, CanSet, CanSetFor, KeptLonger, KeptUsually, ManyNames};
use crate::policy::list::List;
use crate::wire::codec::{Access, Accessed};

/// A declared cookie. [`#[derive(Cookie)]`](derive@crate::Cookie) implements it.
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

    /// The declaration. Inside a policy, use [`Policy::COOKIES`](crate::Policy::COOKIES), which has the policy's
    /// defaults.
    const DECLARATION: Declaration;

    #[doc(hidden)]
    type Origin;
    #[doc(hidden)]
    fn __value(access: Access<'_, Self>) -> Accessed<Self>;
}

/// A cookie in the list `P`, a policy or a part. [`#[policy]`](macro@crate::policy) implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not declared in `{P}`",
    label = "not in the list of `{P}`; if it is a type parameter, not in its bounds",
    note = "add `{Self}`, a type with `#[derive(cookie_policy::Cookie)]`, to the list of `{P}`",
    note = "where `{P}` is a type parameter, a bound says what its jar does: `Jar<{P}>: Sets<{Self}>` for `set`, `SetsFor<{Self}>` for `set_for`, `Reads<{Self}>` for `get`, or `{P}: Lists<{Self}>` for everything",
    note = "where `{Self}` is a cookie of a part that `{P}` includes, use the jar of the part, `jar.part()`, or `site.declaration_of_part`"
)]
pub trait DeclaredIn<P>: Cookie {
    #[doc(hidden)]
    type By: ByMacro;
}

/// A list with cookie `C`, a policy or a part: the reverse of [`DeclaredIn`].
///
/// It is the one bound that a function needs to do everything with a cookie under any list that has it:
///
/// ```
/// use cookie_policy::{Answer, Choices, Cookie, Error, Jar, Lists, Statistics, policy};
///
/// /// To tell a returning visitor from a new one
/// #[derive(Cookie)]
/// #[cookie(name = "visitor_id", provider = site, category = Statistics, lifetime = "390 days", recipients = [])]
/// pub struct VisitorId(pub String);
///
/// fn recognise<L: Lists<VisitorId>>(jar: &Jar<L>) -> Result<(), Error> {
///     match jar.consent::<Statistics>() {
///         Some(consent) => VisitorId("7f2c".into()).set(consent),
///         None => Ok(()),
///     }
/// }
///
/// # /// To remember the choices
/// # #[derive(Cookie)]
/// # #[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
/// # struct MyChoices(Choices);
/// #[policy(site = "https://example.org", provider = "Example", choices = MyChoices, recipients = [])]
/// pub struct SitePolicy(VisitorId, MyChoices);
///
/// let mut jar = Jar::<SitePolicy>::from_cookie_header("");
/// recognise(&jar)?;
/// assert_eq!(jar.set_cookies().len(), 0);
/// jar.answer(Answer::accept_all())?;
/// recognise(&jar)?;
/// assert!(jar.set_cookies().any(|line| line.name() == "visitor_id"));
/// # Ok::<(), Error>(())
/// ```
pub trait Lists<C>: List {}

impl<P: List, C: DeclaredIn<P>> Lists<C> for P {}

/// A cookie that consent to category `Cat` covers. [`#[derive(Cookie)]`](derive@crate::Cookie) implements it.
#[diagnostic::on_unimplemented(
    message = "this consent covers `{Cat}`, but `{Self}` belongs to another category",
    label = "not covered by consent to `{Cat}`"
)]
pub trait Needs<Cat>: Cookie {
    #[doc(hidden)]
    type By: ByMacro;
}

/// A cookie that this application can set.
///
/// It is implemented for every [`Cookie`] except third-party cookies, cookies that scripts set, the choices cookie,
/// which [`Jar::answer`](crate::Jar::answer) writes, unit structs, which have no value, families of names, which are
/// [`CookieFamily`], and cookies with `lifetime = at_most ".."`, which are [`SettableFor`].
pub trait Settable: Cookie {}

impl<C: Cookie> Settable for C where C::Origin: CanSet<C> {}

/// A cookie that this application can set for a chosen lifetime with [`set_for`](crate::SetsFor::set_for): every cookie that it
/// can set, except one with `lifetime = session`, and also one with `lifetime = at_most ".."`.
pub trait SettableFor: Cookie {}

impl<C: Cookie> SettableFor for C where C::Origin: CanSetFor<C> {}

/// A cookie with two lifetimes, declared with `lifetime = session or ".."`, so that a visitor can ask to be
/// remembered.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not have two lifetimes, so use `set`, or `set_for` for a chosen one",
    note = "to choose between two lifetimes, declare both: `lifetime = session or \"14 days\"`"
)]
pub trait TwoLifetimes: Cookie {
    #[doc(hidden)]
    type By: ByMacro;
}

/// A cookie that [`set`](crate::Sets::set) keeps for its usual lifetime: every cookie except one that is declared with
/// `lifetime = at_most ".."`.
pub trait UsualLifetime: Cookie {}

impl<C: Cookie> UsualLifetime for C where C::Origin: KeptUsually<C> {}

/// A cookie that [`set_for`](crate::SetsFor::set_for) keeps for a chosen lifetime, up to the declared one: every cookie except
/// one that is declared with `lifetime = session`.
pub trait LongestLifetime: Cookie {}

impl<C: Cookie> LongestLifetime for C where C::Origin: KeptLonger<C> {}

/// A family of names, declared with `name = "oidc_{}"`: this server sets and reads each of its cookies with a
/// [`CookieSuffix`](crate::CookieSuffix).
pub trait CookieFamily: Cookie {}

impl<C: Cookie> CookieFamily for C where C::Origin: ManyNames<C> {}

/// A cookie that this application can read: every [`Cookie`] except third-party cookies, unit structs and families of
/// names.
pub trait Readable: Cookie {}

impl<C: Cookie> Readable for C where C::Origin: CanRead<C> {}

/// A cookie that this application can remove: every [`Cookie`] except third-party cookies and the choices cookie.
pub trait Removable: Cookie {}

impl<C: Cookie> Removable for C where C::Origin: CanRemove<C> {}
