//! The types that can set a cookie: the jar, and the visitor's consent.

use crate::declare::category::{Exempt, Refusable};
use crate::jar::Jar;
use crate::jar::consent::Consent;
use crate::policy::cookie::{Cookie, Lists, Needs, Settable, TwoLifetimes};
use crate::policy::verify;
use crate::wire::error::Error;

/// A type that can set cookie `C`: the [`Jar`] of a policy that lists the cookie or, if the cookie needs consent,
/// the visitor's [`Consent`] to its category.
///
/// It is the only bound that a function needs to set a cookie under any policy. The setters that
/// `#[derive(Cookie)]` generates have the same bound.
///
/// ```
/// use cookie_policy::{Cookie, Error, Jar, Sets, policy};
///
/// /// To remember the visitor's language
/// #[derive(Cookie)]
/// #[cookie(name = "language", provider = site, category = Necessary(UserInterface), lifetime = session)]
/// pub struct Language(pub String);
///
/// fn remember<P>(language: &str, jar: &Jar<P>) -> Result<(), Error>
/// where
///     Jar<P>: Sets<Language>,
/// {
///     Language(language.to_owned()).set(jar)
/// }
///
/// #[policy(site = "https://example.org", provider = "Example", recipients = [])]
/// pub struct SitePolicy(Language);
///
/// let jar = Jar::<SitePolicy>::from_cookie_header("");
/// remember("fr", &jar)?;
/// assert_eq!(jar.set_cookies().next().map(|line| line.value().to_owned()), Some("fr".to_owned()));
/// # Ok::<(), Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{C}` cannot be set with `{Self}`",
    label = "expected the visitor's consent",
    note = "`jar.consent()` returns an `Option`: write `if let Some(consent) = jar.consent::<..>() {{ cookie.set(consent)?; }}`"
)]
pub trait Sets<C> {
    /// Sets the cookie, like [`Jar::set`] and [`Consent::set`].
    ///
    /// # Errors
    ///
    /// The same as [`Jar::set`] or [`Consent::set`].
    fn set(&self, cookie: C) -> Result<(), Error>;

    /// Sets the cookie for the longer of its two lifetimes, like [`Jar::set_persistent`] and
    /// [`Consent::set_persistent`].
    ///
    /// # Errors
    ///
    /// The same as [`Jar::set_persistent`] or [`Consent::set_persistent`].
    fn set_persistent(&self, cookie: C) -> Result<(), Error>
    where
        C: TwoLifetimes;
}

impl<P: Lists<C>, C: Cookie<Category: Exempt> + Settable> Sets<C> for Jar<P> {
    fn set(&self, cookie: C) -> Result<(), Error> {
        let declaration = const { verify::usual::<P, C>() };
        self.write(&cookie, declaration, None, declaration.usual(), None)
    }

    fn set_persistent(&self, cookie: C) -> Result<(), Error>
    where
        C: TwoLifetimes,
    {
        let declaration = const { verify::settable::<P, C>() };
        self.write(&cookie, declaration, None, declaration.longest(), None)
    }
}

/// For its error message: a cookie that needs consent says so when it gets the jar.
impl<P, C> Sets<C> for &Jar<P>
where
    Jar<P>: Sets<C>,
{
    fn set(&self, cookie: C) -> Result<(), Error> {
        Sets::set(*self, cookie)
    }

    fn set_persistent(&self, cookie: C) -> Result<(), Error>
    where
        C: TwoLifetimes,
    {
        Sets::set_persistent(*self, cookie)
    }
}

impl<P: Lists<C>, Cat: Refusable, C: Needs<Cat> + Settable> Sets<C> for Consent<'_, P, Cat> {
    fn set(&self, cookie: C) -> Result<(), Error> {
        let declaration = const { verify::usual::<P, C>() };
        const { verify::covered::<C, Cat>() };
        self.write(&cookie, declaration, None, declaration.usual())
    }

    fn set_persistent(&self, cookie: C) -> Result<(), Error>
    where
        C: TwoLifetimes,
    {
        let declaration = const { verify::settable::<P, C>() };
        const { verify::covered::<C, Cat>() };
        self.write(&cookie, declaration, None, declaration.longest())
    }
}
