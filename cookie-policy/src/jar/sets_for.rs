//! The types that can set a cookie for a chosen lifetime: the jar, and the visitor's consent.

use std::time::Duration;

use crate::declare::category::{Exempt, Refusable};
use crate::jar::Jar;
use crate::jar::chosen_lifetime::ChosenLifetime;
use crate::jar::consent::Consent;
use crate::policy::cookie::{Cookie, Lists, Needs, SettableFor};
use crate::policy::verify;
use crate::wire::error::Error;

/// A type that can set cookie `C` for a chosen lifetime: the [`Jar`] for necessary cookies, and the visitor's [`Consent`] for
/// all others.
///
/// It is implemented for every cookie that [`Sets`](crate::Sets) sets, except those declared with `lifetime = session`. It is
/// also implemented for cookies that are declared with `lifetime = at_most ".."`. A function that is generic over them needs
/// this bound only:
///
/// ```
/// use std::time::Duration;
/// use cookie_policy::{Error, SetsFor};
///
/// fn log_in<P, C>(jar: &Jar<P>, session: C, minutes: u64) -> Result<(), Error>
/// where
///     Jar<P>: SetsFor<C>,
/// {
///     jar.set_for(session, Duration::from_secs(60 * minutes))
/// }
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// # fn main() -> Result<(), Error> {
/// let jar = Jar::<TransportPolicy>::from_cookie_header("");
/// log_in(&jar, SessionId("f00".into()), 20)?;
/// assert!(jar.set_cookies().any(|line| line.as_str().starts_with("sessionid=f00; Max-Age=1200;")));
/// # Ok(())
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{C}` cannot be set with `{Self}`",
    label = "expected the visitor's consent",
    note = "`jar.consent()` returns an `Option`: write `if let Some(consent) = jar.consent::<..>() {{ consent.set_for(cookie, ..)?; }}`"
)]
pub trait SetsFor<C> {
    /// Sets the cookie for a chosen lifetime, like [`Jar::set_for`] and [`Consent::set_for`].
    ///
    /// # Errors
    ///
    /// The same as [`Jar::set_for`] or [`Consent::set_for`].
    fn set_for(&self, cookie: C, lifetime: Duration) -> Result<(), Error>;
}

impl<P: Lists<C>, C: Cookie<Category: Exempt> + SettableFor> SetsFor<C> for Jar<P> {
    fn set_for(&self, cookie: C, lifetime: Duration) -> Result<(), Error> {
        let declaration = const { verify::settable::<P, C>() };
        let lifetime = ChosenLifetime::check(lifetime, declaration)?;
        self.write(&cookie, declaration, None, lifetime.kept(), None)
    }
}

impl<P, C> SetsFor<C> for &Jar<P>
where
    Jar<P>: SetsFor<C>,
{
    fn set_for(&self, cookie: C, lifetime: Duration) -> Result<(), Error> {
        SetsFor::set_for(*self, cookie, lifetime)
    }
}

impl<P: Lists<C>, Cat: Refusable, C: Needs<Cat> + SettableFor> SetsFor<C> for Consent<'_, P, Cat> {
    fn set_for(&self, cookie: C, lifetime: Duration) -> Result<(), Error> {
        let declaration = const { verify::settable::<P, C>() };
        const { verify::covered::<C, Cat>() };
        let lifetime = ChosenLifetime::check(lifetime, declaration)?;
        self.write(&cookie, declaration, None, lifetime.kept())
    }
}
