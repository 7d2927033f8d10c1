//! The jar of a part: a handle to the same exchange that knows only the part's cookies.

use std::marker::PhantomData;
use std::sync::Arc;

use crate::declare::category::Category;
use crate::declare::declaration::Declaration;
use crate::jar::Jar;
#[cfg(any(
    feature = "axum",
    feature = "actix-web",
    feature = "poem",
    feature = "rocket",
    feature = "salvo"
))]
use crate::jar::exchange::Exchange;
#[cfg(any(
    feature = "axum",
    feature = "actix-web",
    feature = "poem",
    feature = "rocket",
    feature = "salvo"
))]
use crate::policy::PolicyFacts;
use crate::policy::list::{Includes, List};
use crate::policy::terms::Terms;
use crate::policy::verify;

/// The cookies of a library.
impl<P> Jar<P> {
    /// Returns a handle to the same cookies for the part `L` of the policy.
    ///
    /// It can get, set and remove the cookies of the part, and ask for consent and status of their categories. The compiler
    /// usually infers the part from the function that takes the jar.
    ///
    /// ```
    /// # use cookie_policy::{Cookie, Error, Jar, policy};
    /// # /// To keep users logged in
    /// # #[derive(Cookie)]
    /// # #[cookie(name = "login", provider = site, category = Necessary(Authentication), lifetime = "14 days")]
    /// # pub struct Login(pub String);
    /// # #[policy(part)]
    /// # pub struct AuthCookies(Login);
    /// fn log_in(jar: &Jar<AuthCookies>) -> Result<(), Error> {
    ///     jar.set(Login("38afes7a8".into()))
    /// }
    ///
    /// #[policy(site = "https://example.org", provider = "Example", recipients = [], parts = [AuthCookies])]
    /// pub struct SitePolicy();
    ///
    /// let jar = Jar::<SitePolicy>::from_cookie_header("");
    /// log_in(&jar.part())?;
    /// assert_eq!(jar.part::<AuthCookies>().get::<Login>().unwrap().0, "38afes7a8");
    /// assert_eq!(jar.set_cookies().len(), 1);
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn part<L: List>(&self) -> Jar<L>
    where
        P: Includes<L>,
    {
        const { verify::included::<P, L>() };
        Jar { exchange: Arc::clone(&self.exchange), policy: PhantomData }
    }
}

impl<L: List> Jar<L> {
    /// Returns the jar of a part, if the policy of the exchange includes it.
    #[cfg(any(
        feature = "axum",
        feature = "actix-web",
        feature = "poem",
        feature = "rocket",
        feature = "salvo"
    ))]
    pub(crate) fn of_part(policy: &PolicyFacts, exchange: &Arc<Exchange>) -> Option<Self> {
        let is_included = L::LIST.is_part() && policy.includes(&L::LIST);
        is_included.then(|| Self { exchange: Arc::clone(exchange), policy: PhantomData })
    }

    /// Returns the entry of the policy's list. A part has declarations of its own, without what the policy adds.
    pub(crate) fn placed(&self, declaration: &'static Declaration) -> &'static Declaration {
        if const { L::LIST.is_part() } {
            self.exchange.site.listed(declaration)
        } else {
            self.exchange.site.placed(declaration)
        }
    }

    /// Returns the terms of a category. `None` counts as missing consent. It cannot occur for a part that the policy includes.
    pub(crate) fn terms<Cat: Category>(&self) -> Option<&'static Terms> {
        let terms = Terms::for_category::<L, Cat>();
        terms.or_else(|| self.exchange.terms_of(const { verify::category::<L, Cat>() }))
    }
}
