//! The types that can set and read the cookies of a family: the jar, and the visitor's consent.

use std::time::Duration;

use crate::declare::category::{Exempt, Refusable};
use crate::jar::Jar;
use crate::jar::chosen_lifetime::ChosenLifetime;
use crate::jar::consent::Consent;
use crate::policy::cookie::{Cookie, CookieFamily, Lists, LongestLifetime, Needs, UsualLifetime};
use crate::policy::verify;
use crate::wire::error::Error;
use crate::wire::suffix::CookieSuffix;

/// A type that can set the cookies of family `C`, each with a suffix: like [`Sets`](crate::Sets), the [`Jar`] or the
/// visitor's [`Consent`].
#[diagnostic::on_unimplemented(
    message = "cookies of `{C}` cannot be set with `{Self}`",
    label = "expected the jar, or the visitor's consent if the family needs it"
)]
pub trait SetsNamed<C> {
    /// Sets a cookie of the family, like [`Jar::set_named`] and [`Consent::set_named`].
    ///
    /// # Errors
    ///
    /// The same as [`Jar::set_named`] or [`Consent::set_named`].
    fn set_named(&self, cookie: C, suffix: &CookieSuffix) -> Result<(), Error>
    where
        C: UsualLifetime;

    /// Sets a cookie of the family for a chosen lifetime, like [`Jar::set_named_for`] and [`Consent::set_named_for`].
    ///
    /// # Errors
    ///
    /// The same as [`Jar::set_named_for`] or [`Consent::set_named_for`].
    fn set_named_for(&self, cookie: C, suffix: &CookieSuffix, lifetime: Duration) -> Result<(), Error>
    where
        C: LongestLifetime;
}

/// A type that can read the cookies of family `C`: like [`Reads`](crate::Reads), the [`Jar`] or the visitor's [`Consent`].
#[diagnostic::on_unimplemented(
    message = "cookies of `{C}` cannot be read with `{Self}`",
    label = "expected the jar, or the visitor's consent if the family needs it"
)]
pub trait ReadsNamed<C> {
    /// Returns a cookie of the family, like [`Jar::try_get_named`] and [`Consent::try_get_named`].
    ///
    /// # Errors
    ///
    /// The same as [`Jar::try_get_named`] or [`Consent::try_get_named`].
    fn try_get_named(&self, suffix: &CookieSuffix) -> Result<C, Error>;

    /// Returns the cookies of the family that can be read, like [`Jar::all_named`] and [`Consent::all_named`].
    fn all_named(&self) -> Vec<(CookieSuffix, C)>;
}

impl<P: Lists<C>, C: Cookie<Category: Exempt> + CookieFamily> SetsNamed<C> for Jar<P> {
    fn set_named(&self, cookie: C, suffix: &CookieSuffix) -> Result<(), Error>
    where
        C: UsualLifetime,
    {
        let family = const { verify::usual_family::<P, C>() };
        self.write(&cookie, family, Some(suffix), family.usual(), None)
    }

    fn set_named_for(&self, cookie: C, suffix: &CookieSuffix, lifetime: Duration) -> Result<(), Error>
    where
        C: LongestLifetime,
    {
        let family = const { verify::family::<P, C>() };
        let lifetime = ChosenLifetime::check(lifetime, family)?;
        self.write(&cookie, family, Some(suffix), lifetime.kept(), None)
    }
}

impl<P: Lists<C>, Cat: Refusable, C: Needs<Cat> + CookieFamily> SetsNamed<C> for Consent<'_, P, Cat> {
    fn set_named(&self, cookie: C, suffix: &CookieSuffix) -> Result<(), Error>
    where
        C: UsualLifetime,
    {
        let family = const { verify::usual_family::<P, C>() };
        const { verify::covered::<C, Cat>() };
        self.write(&cookie, family, Some(suffix), family.usual())
    }

    fn set_named_for(&self, cookie: C, suffix: &CookieSuffix, lifetime: Duration) -> Result<(), Error>
    where
        C: LongestLifetime,
    {
        let family = const { verify::family::<P, C>() };
        const { verify::covered::<C, Cat>() };
        let lifetime = ChosenLifetime::check(lifetime, family)?;
        self.write(&cookie, family, Some(suffix), lifetime.kept())
    }
}

impl<P: Lists<C>, C: Cookie<Category: Exempt> + CookieFamily> ReadsNamed<C> for Jar<P> {
    fn try_get_named(&self, suffix: &CookieSuffix) -> Result<C, Error> {
        let family = const { verify::family::<P, C>() };
        self.read(family, Some(suffix), None)
    }

    fn all_named(&self) -> Vec<(CookieSuffix, C)> {
        self.read_all(const { verify::family::<P, C>() }, None)
    }
}

impl<P: Lists<C>, Cat: Refusable, C: Needs<Cat> + CookieFamily> ReadsNamed<C> for Consent<'_, P, Cat> {
    fn try_get_named(&self, suffix: &CookieSuffix) -> Result<C, Error> {
        let family = const { verify::family::<P, C>() };
        const { verify::covered::<C, Cat>() };
        self.read(family, Some(suffix))
    }

    fn all_named(&self) -> Vec<(CookieSuffix, C)> {
        let family = const { verify::family::<P, C>() };
        const { verify::covered::<C, Cat>() };
        self.read_all(family)
    }
}
