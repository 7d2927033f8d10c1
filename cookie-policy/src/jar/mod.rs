//! The cookies of one request and its response.

pub(crate) mod answer;
#[cfg(feature = "server")]
mod beside;
#[cfg(all(feature = "server", any(feature = "tower", feature = "actix-web", feature = "rocket")))]
pub(crate) mod blocked;
mod chosen_lifetime;
pub(crate) mod consent;
mod cookies;
pub(crate) mod decision;
pub(crate) mod exchange;
mod families;
pub(crate) mod granted;
pub(crate) mod languages;
#[cfg(feature = "server")]
mod of_request;
mod part;
#[cfg(feature = "server")]
mod placing;
pub(crate) mod reads;
pub(crate) mod request;
mod response;
pub(crate) mod security_policy;
pub(crate) mod sets;
pub(crate) mod sets_for;
pub(crate) mod sets_named;
#[cfg(feature = "server")]
mod settings;
#[cfg(feature = "server")]
pub(crate) mod site;
pub(crate) mod status;
#[cfg(all(feature = "http", feature = "server"))]
mod two_mounts;
pub(crate) mod visit;
mod visitor;
pub(crate) mod visitor_state;

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::declare::declaration::Declaration;
use crate::declare::kept::Kept;
use crate::jar::exchange::Exchange;
#[cfg(feature = "server")]
use crate::jar::site::Site;
#[cfg(feature = "server")]
use crate::policy::KnownSite;
use crate::policy::cookie::Cookie;
use crate::policy::list::List;
use crate::policy::terms::Terms;
use crate::wire::codec::Access;
use crate::wire::error::Error;
use crate::wire::suffix::CookieSuffix;
use crate::wire::value_text::ValueText;

/// A handle to the cookies of one request and its response, under the policy `P` of a site, or a [part](List) of it.
///
/// A clone is another handle to the same cookies, so middleware and handler agree. A cookie that one handle sets or
/// removes is set or removed for all of them at once. [`take_set_cookies`](Self::take_set_cookies) hands out the
/// `Set-Cookie` headers for the response; the layers for web frameworks call it for you.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// # fn main() -> Result<(), cookie_policy::Error> {
/// let jar = Jar::<TransportPolicy>::from_cookie_header("sessionid=38afes7a8");
/// assert_eq!(jar.get::<SessionId>().unwrap().0, "38afes7a8");
///
/// SessionId("f00".into()).set(&jar)?;
/// let lines: Vec<String> = jar.set_cookies().map(String::from).collect();
/// assert_eq!(lines, ["sessionid=f00; Path=/; Secure; HttpOnly; SameSite=Lax"]);
/// # Ok(())
/// # }
/// ```
pub struct Jar<P> {
    exchange: Arc<Exchange>,
    policy: PhantomData<fn(P) -> P>,
}

impl<P> Jar<P> {
    #[inline]
    pub(crate) fn new(exchange: Exchange) -> Self {
        Self::of(Arc::new(exchange))
    }

    /// Makes a handle.
    #[inline]
    pub(crate) fn of(exchange: Arc<Exchange>) -> Self {
        Self { exchange, policy: PhantomData }
    }

    /// Makes the jar of a request with this `Cookie` header, for tests and tools. Applications make jars with
    /// [`Site::jar`].
    ///
    /// It never fails: [`problems`](Self::problems) lists the cookies that cannot be used.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("sessionid=38afes7a8; theme=dark");
    /// assert_eq!(jar.get::<SessionId>().unwrap().0, "38afes7a8");
    /// # }
    /// ```
    #[cfg(feature = "server")]
    pub fn from_cookie_header(header: &str) -> Self
    where
        P: KnownSite,
    {
        Site::new().jar([header], None)
    }
}

impl<P> Jar<P> {
    /// The part that does not depend on the policy's type.
    pub(crate) fn exchange(&self) -> &Arc<Exchange> {
        &self.exchange
    }

    /// Keeps an error for [`problems`](Self::problems).
    pub(crate) fn record_problem<C>(&self, result: Result<C, Error>) -> Option<C> {
        result.map_err(|error| self.exchange.record_problem(&error)).ok()
    }
}

impl<L: List> Jar<L> {
    /// Sets a cookie; of a family, the one with the suffix.
    pub(crate) fn write<C: Cookie>(
        &self,
        cookie: &C,
        declaration: &'static Declaration,
        suffix: Option<&CookieSuffix>,
        kept: Kept<'_>,
        terms: Option<&Terms>,
    ) -> Result<(), Error> {
        let declaration = self.placed(declaration);
        let mut value = ValueText::new(declaration);
        value.begin(name_of(declaration, suffix), kept.max_age, ValueText::USUAL);
        C::__value(Access::Write(cookie, declaration.name(), &mut value))?;
        self.exchange.set(&mut value, declaration, kept, terms)
    }

    /// Reads a cookie; of a family, the one with the suffix.
    pub(crate) fn read<C: Cookie>(
        &self,
        declaration: &'static Declaration,
        suffix: Option<&CookieSuffix>,
        terms: Option<&Terms>,
    ) -> Result<C, Error> {
        let declaration = self.placed(declaration);
        let name = name_of(declaration, suffix);
        decode(declaration, &self.exchange.text(declaration, &name, terms)?)
    }

    /// Reads the cookies of a family that can be read, and notes why the others cannot.
    pub(crate) fn read_all<C: Cookie>(
        &self,
        family: &'static Declaration,
        terms: Option<&Terms>,
    ) -> Vec<(CookieSuffix, C)> {
        let family = self.placed(family);
        let members = self.exchange.members(family, terms).unwrap_or_default().into_iter();
        let read = members.filter_map(|(suffix, text)| {
            let cookie = self.record_problem(text.and_then(|text| decode(family, &text)))?;
            Some((suffix, cookie))
        });
        read.collect()
    }
}

/// Returns the name of a cookie; of a family, the one with the suffix.
fn name_of(declaration: &'static Declaration, suffix: Option<&CookieSuffix>) -> Cow<'static, str> {
    match suffix {
        None => Cow::Borrowed(declaration.name()),
        Some(suffix) => Cow::Owned(declaration.name_with(suffix)),
    }
}

/// Reads a cookie from its opened value.
fn decode<C: Cookie>(declaration: &'static Declaration, text: &str) -> Result<C, Error> {
    let cookie = C::__value(Access::Read(text)).ok().flatten();
    cookie.ok_or(Error::Malformed { cookie: declaration.name() })
}

impl<P> Clone for Jar<P> {
    fn clone(&self) -> Self {
        Self::of(Arc::clone(&self.exchange))
    }
}

impl<P> fmt::Debug for Jar<P> {
    /// Shows no cookie, because values belong to the visitor.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Jar").finish_non_exhaustive()
    }
}
