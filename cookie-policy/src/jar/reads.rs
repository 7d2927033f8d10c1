//! The types that can read a cookie: the jar, and the visitor's consent.

use crate::declare::category::{Exempt, Refusable};
use crate::jar::Jar;
use crate::jar::consent::Consent;
use crate::policy::cookie::{Cookie, Lists, Needs, Readable};
use crate::policy::verify;
use crate::wire::error::Error;

/// A type that can read cookie `C`: the [`Jar`] of a policy that lists the cookie or, if the cookie needs consent,
/// the visitor's [`Consent`] to its category.
///
/// It is the only bound that a function needs to read a cookie under any policy.
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
///     jar.get().map(|language| language.0)
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
    /// Returns the cookie, like [`Jar::try_get`] and [`Consent::try_get`].
    ///
    /// # Errors
    ///
    /// The same as [`Jar::try_get`] or [`Consent::try_get`].
    fn try_get(&self) -> Result<C, Error>;
}

impl<P: Lists<C>, C: Cookie<Category: Exempt> + Readable> Reads<C> for Jar<P> {
    fn try_get(&self) -> Result<C, Error> {
        self.read(const { verify::readable::<P, C>() }, None, None)
    }
}

impl<P: Lists<C>, Cat: Refusable, C: Cookie + Needs<Cat> + Readable> Reads<C> for Consent<'_, P, Cat> {
    fn try_get(&self) -> Result<C, Error> {
        let declaration = const { verify::readable::<P, C>() };
        const { verify::covered::<C, Cat>() };
        self.read(declaration, None)
    }
}
