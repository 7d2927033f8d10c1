//! Lists of cookies: the policy of a site, and the part that a library brings into it.

use crate::declare::declaration::Declaration;
use crate::declare::marker::ByMacro;
use crate::policy::{Policy, PolicyFacts};

/// A list of cookies: the [`Policy`] of a site, or the part of a library.
///
/// `#[policy(part)]` implements it for a library's cookies. A site names the part in `parts = [..]`, and its cookies then
/// belong to the site's list, in the same way as the site's own. [`docs::parts`](crate::docs::parts) shows both crates.
///
/// ```
/// use cookie_policy::{Cookie, Error, Jar, policy};
///
/// /// To keep users logged in
/// #[derive(Cookie)]
/// #[cookie(name = "login", provider = site, category = Necessary(Authentication), lifetime = "14 days")]
/// pub struct Login(pub String);
///
/// /// The cookies of this library.
/// #[policy(part)]
/// pub struct AuthCookies(Login);
///
/// pub fn log_in(jar: &Jar<AuthCookies>) -> Result<(), Error> {
///     jar.set(Login("38afes7a8".into()))
/// }
///
/// /// The cookies of the site.
/// #[policy(site = "https://example.org", provider = "Example", recipients = [], parts = [AuthCookies])]
/// pub struct SitePolicy();
///
/// let jar = Jar::<SitePolicy>::from_cookie_header("");
/// log_in(&jar.part())?;
/// assert_eq!(jar.set_cookies().next().map(|line| line.name().to_owned()), Some("login".to_owned()));
/// # Ok::<(), Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of cookies",
    note = "declare the policy of a site: `#[policy(site = \"https://..\", choices = .., recipients = [])] struct {Self}(..);`",
    note = "or the cookies of a library: `#[policy(part)] struct {Self}(..);`"
)]
pub trait List: Sized + 'static {
    #[doc(hidden)]
    const LIST: ListFacts;
}

#[diagnostic::do_not_recommend]
impl<P: Policy> List for P {
    const LIST: ListFacts = ListFacts {
        rust_name: P::FACTS.rust_name,
        cookies: P::FACTS.cookies,
        policy: Some(&P::FACTS),
        broken: P::FACTS.broken,
    };
}

/// A policy whose list includes the part `L`. [`#[policy]`](macro@crate::policy) implements it for each of `parts = [..]`.
///
/// It is the one bound that a library needs to use its own part under any policy:
///
/// ```
/// use cookie_policy::{Cookie, Error, Includes, Jar, policy};
///
/// /// To keep users logged in
/// #[derive(Cookie)]
/// #[cookie(name = "login", provider = site, category = Necessary(Authentication), lifetime = "14 days")]
/// pub struct Login(pub String);
///
/// /// The cookies of this library.
/// #[policy(part)]
/// pub struct AuthCookies(Login);
///
/// fn log_in<P: Includes<AuthCookies>>(jar: &Jar<P>) -> Result<(), Error> {
///     jar.part().set(Login("38afes7a8".into()))
/// }
///
/// #[policy(site = "https://example.org", provider = "Example", recipients = [], parts = [AuthCookies])]
/// pub struct SitePolicy();
///
/// let jar = Jar::<SitePolicy>::from_cookie_header("");
/// log_in(&jar)?;
/// assert_eq!(jar.set_cookies().len(), 1);
/// # Ok::<(), Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not include the part `{L}`",
    label = "`{L}` is not in `parts = [..]` of `{Self}`",
    note = "add `{L}` to the policy of the site: `#[policy(.., parts = [{L}])]`"
)]
pub trait Includes<L: List>: Policy {
    #[doc(hidden)]
    type By: ByMacro;
}

/// A list as data.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct ListFacts {
    /// The name of the Rust type, for messages.
    pub rust_name: &'static str,
    /// The declarations. Those of a part lack what the policy of the site adds to them.
    pub cookies: &'static [Declaration],
    /// `None`: a part.
    pub policy: Option<&'static PolicyFacts>,
    /// Whether the list has errors that are already reported, so that no more are.
    pub broken: bool,
}

impl ListFacts {
    /// The defaults of a part.
    pub const PART: Self = Self { rust_name: "", cookies: &[], policy: None, broken: false };

    pub(crate) const fn is_part(&self) -> bool {
        self.policy.is_none()
    }
}
