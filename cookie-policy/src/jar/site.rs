//! The settings that the requests of a site share.

use std::fmt;
use std::marker::PhantomData;
use std::time::SystemTime;

use crate::jar::Jar;
use crate::jar::exchange::Exchange;
use crate::policy::{Checked, Policy};
#[cfg(any(feature = "seal", feature = "tower", feature = "actix-web", feature = "rocket"))]
use crate::seal::Keyed;
#[cfg(feature = "seal")]
use crate::seal::Keys;
use crate::seal::{self, Keying, Keyring, Unkeyed};
use crate::wire::cookie_header::CookieHeader;

/// A site under policy `P`. The application makes one at start-up, and it makes a [`Jar`] for each request.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{Marketing, Site, Status};
///
/// # fn main() {
/// let site = Site::<TransportPolicy>::new();
/// let jar = site.jar(["sessionid=38afes7a8"], Some("1"));
/// assert_eq!(jar.get::<SessionId>().unwrap().0, "38afes7a8");
/// assert_eq!(jar.status::<Marketing>(), Status::Refused);
/// # }
/// ```
///
/// `K` says whether the site has [`keys`](Self::keys). Without keys, [`jar`](Self::jar) does not compile for a
/// policy with a sealed cookie.
pub struct Site<P, K = Unkeyed> {
    settings: Settings,
    policy: PhantomData<fn() -> (P, K)>,
}

#[cfg(feature = "http")]
const SEC_GPC: http::HeaderName = http::HeaderName::from_static("sec-gpc");

/// The settings of a site.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) clock: fn() -> SystemTime,
    pub(crate) gpc: bool,
    pub(crate) keyring: Keyring,
}

impl<P: Policy> Site<P> {
    /// Makes a site that uses the system's clock and honours Global Privacy Control.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Marketing, Site, Status};
    ///
    /// # fn main() {
    /// let site = Site::<TransportPolicy>::new();
    /// assert_eq!(site.jar([""], None).status::<Marketing>(), Status::NotAsked);
    /// assert_eq!(site.jar([""], Some("1")).status::<Marketing>(), Status::Refused);
    /// # }
    /// ```
    pub fn new() -> Self {
        let () = Checked::<P>::OK;
        Self::with(Settings { clock: SystemTime::now, gpc: true, keyring: Keyring::default() })
    }

    /// Adds the keys that seal and open the values of cookies with `seal = signed` or `seal = private`. With
    /// feature `seal`.
    ///
    /// ```
    /// use cookie_policy::{Cookie, Key, Keys, Site, policy};
    ///
    /// /// To keep administrators logged in
    /// #[derive(Cookie)]
    /// #[cookie(name = "admin", provider = site, category = Necessary(Authentication), lifetime = session, seal = signed)]
    /// struct Admin(String);
    ///
    /// #[policy(site = "https://example.org", provider = "Example", recipients = [])]
    /// struct MyPolicy(Admin);
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let random = [7; 64]; // use 64 random bytes from your secret store
    /// let site = Site::<MyPolicy>::new().keys(Keys::new(Key::from_bytes(&random)?));
    /// let jar = site.jar(["admin=forged"], None);
    /// assert!(jar.get::<Admin>().is_none());
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "seal")]
    pub fn keys(self, keys: Keys) -> Site<P, Keyed> {
        Site::with(Settings { keyring: Keyring::new(keys), ..self.settings })
    }
}

impl<P, K> Site<P, K> {
    fn with(settings: Settings) -> Self {
        Self { settings, policy: PhantomData }
    }

    /// Whether the site honours `Sec-GPC: 1`.
    #[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn honours_gpc(&self) -> bool {
        self.settings.gpc
    }

    /// Sets the clock, for tests. It is read once for each request, and once more for a response with `Set-Cookie`
    /// headers that other code added. The default is [`SystemTime::now`].
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use std::time::{Duration, SystemTime};
    /// use cookie_policy::{Answer, Site, Statistics, Status};
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Site::<TransportPolicy>::new().jar([""], None);
    /// jar.answer(Answer::accept_all())?;
    /// let choices = jar.set_cookies().next().expect("the choices cookie");
    ///
    /// let later = Site::<TransportPolicy>::new().clock(|| SystemTime::now() + Duration::from_secs(185 * 86_400));
    /// let jar = later.jar([format!("{}={}", choices.name(), choices.value())], None);
    /// assert_eq!(jar.status::<Statistics>(), Status::Expired);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn clock(mut self, clock: fn() -> SystemTime) -> Self {
        self.settings.clock = clock;
        self
    }

    /// Sets whether the site honours Global Privacy Control. The default is `true`; several states of the USA
    /// require it.
    ///
    /// If it is honoured, the header `Sec-GPC: 1` refuses [`Marketing`](crate::Marketing) and every category with
    /// [`SALE_OR_SHARE`](crate::Category::SALE_OR_SHARE) (Global Privacy Control, section 3; 11 CCR section 7025).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Marketing, Site, Status};
    ///
    /// # fn main() {
    /// let site = Site::<TransportPolicy>::new().gpc(false);
    /// assert_eq!(site.jar([""], Some("1")).status::<Marketing>(), Status::NotAsked);
    /// # }
    /// ```
    #[must_use]
    pub fn gpc(mut self, honoured: bool) -> Self {
        self.settings.gpc = honoured;
        self
    }
}

impl<P: Policy, K: Keying> Site<P, K> {
    /// Makes the jar of one request from its `Cookie` headers, of which HTTP/2 may have several, and its `Sec-GPC`
    /// header.
    ///
    /// It never fails: [`Jar::problems`] lists the cookies that cannot be used. A `Sec-GPC` header with a value
    /// other than `1` is ignored (Global Privacy Control, section 3).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Site;
    ///
    /// # fn main() {
    /// let site = Site::<TransportPolicy>::new();
    /// let jar = site.jar(["sessionid=38afes7a8", "theme=dark"], None);
    /// assert_eq!(jar.get::<SessionId>().unwrap().0, "38afes7a8");
    /// # }
    /// ```
    pub fn jar(&self, cookie_fields: impl IntoIterator<Item: AsRef<[u8]>>, sec_gpc: Option<&str>) -> Jar<P> {
        self.jar_from_fields(cookie_fields, sec_gpc)
    }

    /// The same for a request that may have several `Sec-GPC` headers.
    pub(crate) fn jar_from_fields(
        &self,
        cookie_fields: impl IntoIterator<Item: AsRef<[u8]>>,
        sec_gpc_fields: impl IntoIterator<Item: AsRef<[u8]>>,
    ) -> Jar<P> {
        const { seal::check::<K>(&P::FACTS) };
        self.new_jar(CookieHeader::new(cookie_fields), is_opt_out(sec_gpc_fields))
    }

    /// Makes the jar of a request from all of its headers. With feature `http`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Site;
    /// use http::{HeaderMap, HeaderValue, header};
    ///
    /// # fn main() {
    /// let mut headers = HeaderMap::new();
    /// headers.append(header::COOKIE, HeaderValue::from_static("sessionid=38afes7a8"));
    /// let jar = Site::<TransportPolicy>::new().jar_from_headers(&headers);
    /// assert_eq!(jar.get::<SessionId>().unwrap().0, "38afes7a8");
    /// # }
    /// ```
    #[cfg(feature = "http")]
    pub fn jar_from_headers(&self, headers: &http::HeaderMap) -> Jar<P> {
        const { seal::check::<K>(&P::FACTS) };
        let cookies = headers.get_all(http::header::COOKIE);
        let mut fields = cookies.iter();
        let header = match (fields.next(), fields.next()) {
            (Some(field), None) => CookieHeader::shared(field.clone()),
            _ => CookieHeader::new(cookies),
        };
        self.new_jar(header, is_opt_out(headers.get_all(SEC_GPC)))
    }

    #[inline]
    fn new_jar(&self, header: CookieHeader, gpc: bool) -> Jar<P> {
        let Settings { clock, gpc: honoured, keyring } = &self.settings;
        Jar::new(Exchange::new::<P>(header, gpc && *honoured, clock(), keyring.clone()))
    }

    /// The clock.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn time_source(&self) -> fn() -> SystemTime {
        self.settings.clock
    }

    /// The same site in the type of a site with keys, after the check that it has the keys that its policy needs.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn checked(self) -> Site<P, Keyed> {
        const { seal::check::<K>(&P::FACTS) };
        Site::with(self.settings)
    }
}

/// Whether one of the `Sec-GPC` headers says `1`. Every other value is ignored (Global Privacy Control, section 3).
fn is_opt_out(sec_gpc_fields: impl IntoIterator<Item: AsRef<[u8]>>) -> bool {
    sec_gpc_fields.into_iter().any(|field| field.as_ref() == b"1")
}

impl<P: Policy> Default for Site<P> {
    fn default() -> Self {
        Self::new()
    }
}

impl<P, K> Clone for Site<P, K> {
    fn clone(&self) -> Self {
        Self::with(self.settings.clone())
    }
}

impl<P, K> fmt::Debug for Site<P, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Site").field("settings", &self.settings).finish()
    }
}
