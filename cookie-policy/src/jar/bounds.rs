//! The bounds of functions that are generic over policy or cookie.

use crate::declare::category::{Exempt, Refusable};
use crate::jar::Jar;
use crate::jar::consent::Consent;
use crate::policy::cookie::{Cookie, Lists, Needs, Readable, Settable, TwoLifetimes};
use crate::policy::terms::Terms;
use crate::policy::verify;
use crate::wire::error::Error;

/// What sets cookie `C`: the [`Jar`] of a policy that lists it or, if the cookie needs it, the visitor's [`Consent`] to its
/// category.
///
/// A function that is generic over the policy or the cookie needs no other bound to set it.
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
    /// Sets the cookie, as [`Jar::set`] and [`Consent::set`] do.
    fn set(&self, cookie: C) -> Result<(), Error>;

    /// Sets the cookie for the longer of its two lifetimes, as [`Jar::set_persistent`] and [`Consent::set_persistent`] do.
    fn set_persistent(&self, cookie: C) -> Result<(), Error>
    where
        C: TwoLifetimes;
}

/// What reads cookie `C`: the [`Jar`] of a policy that lists it or, if the cookie needs it, the visitor's [`Consent`] to its
/// category.
///
/// A function that is generic over the policy or the cookie needs no other bound to read it.
///
/// ```
/// use cookie_policy::{Cookie, Jar, Reads, policy};
///
/// /// To remember the visitor's language
/// #[derive(Cookie)]
/// #[cookie(name = "language", provider = site, category = Necessary(UserInterface), lifetime = session)]
/// pub struct Language(pub String);
///
/// fn language<P>(jar: &Jar<P>) -> Option<String>
/// where
///     Jar<P>: Reads<Language>,
/// {
///     jar.try_get::<Language>().ok().map(|language| language.0)
/// }
///
/// #[policy(site = "https://example.org", provider = "Example", recipients = [])]
/// pub struct SitePolicy(Language);
///
/// let jar = Jar::<SitePolicy>::from_cookie_header("language=fr");
/// assert_eq!(language(&jar), Some("fr".to_owned()));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{C}` cannot be read with `{Self}`",
    label = "expected the jar or the visitor's consent"
)]
pub trait Reads<C> {
    /// Returns the cookie, as [`Jar::try_get`] and [`Consent::try_get`] do.
    fn try_get(&self) -> Result<C, Error>;
}

impl<P: Lists<C>, C: Cookie<Category: Exempt> + Settable> Sets<C> for Jar<P> {
    fn set(&self, cookie: C) -> Result<(), Error> {
        let declaration = const { verify::settable::<P, C>() };
        self.write(&cookie, declaration, declaration.usual_max_age(), None)
    }

    fn set_persistent(&self, cookie: C) -> Result<(), Error>
    where
        C: TwoLifetimes,
    {
        let declaration = const { verify::settable::<P, C>() };
        self.write(&cookie, declaration, declaration.facts.max_age, None)
    }
}

/// With it the compiler says why a cookie that needs consent is not set with the jar.
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

impl<P: Lists<C>, Cat: Refusable, C: Cookie + Needs<Cat> + Settable> Sets<C> for Consent<'_, P, Cat> {
    fn set(&self, cookie: C) -> Result<(), Error> {
        let declaration = const { verify::settable::<P, C>() };
        const { verify::covered::<C, Cat>() };
        self.jar.write(&cookie, declaration, declaration.usual_max_age(), Some(Terms::of::<P, Cat>()))
    }

    fn set_persistent(&self, cookie: C) -> Result<(), Error>
    where
        C: TwoLifetimes,
    {
        let declaration = const { verify::settable::<P, C>() };
        const { verify::covered::<C, Cat>() };
        self.jar.write(&cookie, declaration, declaration.facts.max_age, Some(Terms::of::<P, Cat>()))
    }
}

impl<P: Lists<C>, C: Cookie<Category: Exempt> + Readable> Reads<C> for Jar<P> {
    fn try_get(&self) -> Result<C, Error> {
        let declaration = const { verify::readable::<P, C>() };
        self.read(declaration, None)
    }
}

impl<P: Lists<C>, Cat: Refusable, C: Cookie + Needs<Cat> + Readable> Reads<C> for Consent<'_, P, Cat> {
    fn try_get(&self) -> Result<C, Error> {
        let declaration = const { verify::readable::<P, C>() };
        const { verify::covered::<C, Cat>() };
        self.jar.read(declaration, Some(Terms::of::<P, Cat>()))
    }
}
