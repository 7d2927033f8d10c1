//! A site, which makes the jar of each request.

use std::fmt;
use std::marker::PhantomData;
#[cfg(feature = "http")]
use std::sync::Arc;
use std::time::SystemTime;

#[cfg(feature = "http")]
use crate::declare::attributes::Country;
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
use crate::jar::blocked::BlockedLoads;
use crate::jar::settings::Settings;
use crate::placement::installation::Installation;
use crate::placement::located::{self, At, Located};
use crate::policy::{Checked, Policy};
use crate::seal::Keyed;
use crate::seal::{self, Keying, Unkeyed};
#[cfg(feature = "seal")]
use crate::seal::{Keyring, Keys};

/// A site under policy `P`. The application makes one at start-up, and it makes a [`Jar`](crate::Jar) for each request.
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
///
/// `L` says whether the site is [`mounted`](Self::mounted) and whether it has an [`identity`](Self::identity). A policy with
/// `site = run_time` needs both.
pub struct Site<P, K = Unkeyed, L = At<false, false>> {
    installation: &'static Installation,
    pub(super) settings: Settings,
    types: PhantomData<Types<P, K, L>>,
}

/// What a site is generic over. It holds nothing of it.
type Types<P, K, L> = fn() -> (P, K, L);

/// A site that has what its policy needs, whether it needs it or not.
pub(crate) type ReadySite<P> = Site<P, Keyed, At<true, true>>;

impl<P> Site<P> {
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
    pub fn new() -> Self
    where
        P: Policy,
    {
        let () = Checked::<P>::OK;
        Self::with(Installation::of::<P>(), Settings::default())
    }
}

impl<P: Policy, K, L> Site<P, K, L> {
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
    pub fn keys(self, keys: Keys) -> Site<P, Keyed, L> {
        let keyring = Keyring::new(keys, const { P::FACTS.scope_of_seals() });
        Site::with(self.installation, Settings { keyring, ..self.settings })
    }
}

impl<P, K, L> Site<P, K, L> {
    pub(super) fn with(installation: &'static Installation, settings: Settings) -> Self {
        Self { installation, settings, types: PhantomData }
    }

    /// The policy at each of its mounts.
    pub(crate) fn installations(&self) -> impl Iterator<Item = &'static Installation> + use<P, K, L> {
        std::iter::once(self.installation).chain(self.settings.plain)
    }

    /// The policy at its place.
    pub(crate) fn installation(&self) -> &'static Installation {
        self.installation
    }

    /// Whether the site honours `Sec-GPC: 1`.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
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

    /// Sets how the site finds out where a visitor is, for [`AnonymousStatistics`](crate::AnonymousStatistics): the exemption
    /// from consent is national. Where the policy does not name the country in `audience_exemption`, or the function
    /// returns `None`, the category needs consent like any other. With feature `http`.
    ///
    /// Without this setting, the exemption applies to every visitor, and the author of the policy answers for it. The
    /// function runs once for each request, before its jar exists. Read only headers that your own proxy sets: visitors can
    /// write any others. In actix-web and Rocket the extensions are empty.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Country, Site};
    ///
    /// # fn main() {
    /// let site = Site::<TransportPolicy>::new().visitor_country(|headers, _| match headers.get("x-country")?.as_bytes() {
    ///     b"FR" => Some(Country::FR),
    ///     b"GB" => Some(Country::UK),
    ///     _ => None,
    /// });
    /// assert!(site.jar_from_headers(&http::HeaderMap::new()).problems().is_empty());
    /// # }
    /// ```
    #[cfg(feature = "http")]
    #[must_use]
    pub fn visitor_country(
        mut self,
        country: impl Fn(&http::HeaderMap, &http::Extensions) -> Option<Country> + Send + Sync + 'static,
    ) -> Self {
        self.settings.country = Some(Arc::new(country));
        self
    }
}

impl<P: Policy, K: Keying, L: Located> Site<P, K, L> {
    /// The clock.
    pub(crate) fn time_source(&self) -> fn() -> SystemTime {
        self.settings.clock
    }

    /// What browsers of visitors did not load.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn blocked(&self) -> &Arc<BlockedLoads> {
        &self.settings.blocked
    }

    /// The same site in the type of a site that has everything, after the check that it has what its policy needs.
    pub(crate) fn checked(self) -> ReadySite<P> {
        const { (seal::check::<K>(&P::FACTS), located::check::<L>(&P::FACTS)) };
        Site::with(self.installation, self.settings)
    }
}

impl<P: Policy> Default for Site<P> {
    fn default() -> Self {
        Self::new()
    }
}

impl<P, K, L> Clone for Site<P, K, L> {
    fn clone(&self) -> Self {
        Self::with(self.installation, self.settings.clone())
    }
}

impl<P, K, L> fmt::Debug for Site<P, K, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Site").field("settings", &self.settings).finish()
    }
}
