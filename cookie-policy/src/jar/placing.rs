//! Where a site is, and who runs it.

use crate::declare::declaration::Declaration;
use crate::jar::settings::Settings;
use crate::jar::site::Site;
use crate::placement::error::PlacementError;
use crate::placement::identity::Identity;
use crate::placement::installation::Installation;
use crate::placement::located::{self, At, Located};
use crate::placement::mount::{Mount, origin};
use crate::placement::table::Placement;
use crate::policy::Policy;
use crate::policy::cookie::{Cookie, Lists};
use crate::policy::list::Includes;
use crate::policy::verify;
use crate::wire::path::dots;

/// Where the site is. [`docs::deployment`](crate::docs::deployment) shows what to write for which deployment.
impl<P: Policy, K, const NAMED: bool> Site<P, K, At<false, NAMED>> {
    /// Puts the site at its outside address: the lines of its cookies, their removals, the audit, the addresses of its pages
    /// and the check of answers follow it. Paths in declarations are below the path of the address, and `domain = site` is
    /// its domain.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Mount, Site};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let address = "https://example.org/transport"; // from your configuration
    /// let site = Site::<TransportPolicy>::new().mounted(Mount::at(address)?);
    /// let jar = site.jar([""], None);
    /// SessionId("f00".into()).set(&jar)?;
    /// assert!(jar.set_cookies().next().unwrap().as_str().contains("; Path=/transport;"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// Panics with the error of [`try_mounted`](Self::try_mounted), if browsers would drop a cookie of the policy there.
    #[must_use]
    #[track_caller]
    pub fn mounted(self, mount: Mount) -> Site<P, K, At<true, NAMED>> {
        self.try_mounted(mount).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Does what [`mounted`](Self::mounted) does, and returns an error instead of a panic.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Mount, Site};
    ///
    /// # fn main() -> Result<(), cookie_policy::PlacementError> {
    /// let error = Site::<TransportPolicy>::new().try_mounted(Mount::at("http://transport.local")?).unwrap_err();
    /// assert_eq!((error.cookie(), error.rule()), (Some("SessionId"), "A-SEC-SCHEME"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`PlacementError`] if browsers would drop a cookie of the policy there: one with `Secure` over plain HTTP, unless the
    /// policy has `plain_http = allowed`; with `SameSite=None`, `partitioned` or a name prefix over plain HTTP; with `__Host-`
    /// below a path; with a domain that the host is not in. Also if a cookie gets a name there that another cookie of the policy
    /// has, had before or can have, retired ones included, or a name prefix that it was not declared with.
    pub fn try_mounted(self, mount: Mount) -> Result<Site<P, K, At<true, NAMED>>, PlacementError> {
        self.placed(|placement| placement.mount = Some(mount))
    }
}

/// Who runs the site.
impl<P: Policy, K, const MOUNTED: bool> Site<P, K, At<MOUNTED, false>> {
    /// Says who runs the site, for a policy with `site = run_time`: the name of the site for visitors, and what
    /// `provider = site` means.
    ///
    /// What visitors consent to depends on the provider, so another provider asks them again.
    ///
    /// ```
    /// use cookie_policy::{Cookie, Mount, Site, policy};
    ///
    /// /// To keep you logged in
    /// #[derive(Cookie)]
    /// #[cookie(name = "session", provider = site, category = Necessary(Authentication), lifetime = session)]
    /// struct Session(String);
    ///
    /// #[policy(site = run_time, recipients = [])]
    /// struct VaultPolicy(Session);
    ///
    /// # fn main() -> Result<(), cookie_policy::PlacementError> {
    /// let site = Site::<VaultPolicy>::new()
    ///     .mounted(Mount::at("https://example.org/vault")?)
    ///     .identity("The vault of Example", "Example Ltd");
    /// let page = site.document().markdown().to_string();
    /// assert!(page.contains("The vault of Example") && page.contains("Example Ltd"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// Panics with the error of [`try_identity`](Self::try_identity), if one of the texts has no letter or
    /// digit, or a NUL character.
    #[must_use]
    #[track_caller]
    pub fn identity(self, name: &str, provider: &str) -> Site<P, K, At<MOUNTED, true>> {
        self.try_identity(name, provider).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Does what [`identity`](Self::identity) does, and returns an error instead of a panic.
    ///
    /// ```
    /// use cookie_policy::{Site, policy};
    ///
    /// #[policy(site = run_time, recipients = [])]
    /// struct VaultPolicy;
    ///
    /// let error = Site::<VaultPolicy>::new().try_identity("The vault", " ").unwrap_err();
    /// assert_eq!(error.rule(), "B-PROVIDER");
    /// ```
    ///
    /// # Errors
    ///
    /// [`PlacementError`] if one of the texts has no letter or digit, or a NUL character.
    pub fn try_identity(
        self,
        name: &str,
        provider: &str,
    ) -> Result<Site<P, K, At<MOUNTED, true>>, PlacementError> {
        const { located::check_open(&P::FACTS) };
        let identity = Identity::new(name, provider)?;
        self.placed(|placement| placement.identity = Some(identity))
    }
}

/// What else depends on the place.
impl<P: Policy, K, const MOUNTED: bool, const NAMED: bool> Site<P, K, At<MOUNTED, NAMED>> {
    /// Adds origins of the application besides that of the address, such as `https://www.example.org`: pages there may post an
    /// [`Answer`](crate::Answer). If the browser sends `Sec-Fetch-Site`, it must not be `cross-site`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # #[cfg(feature = "http")]
    /// # fn main() {
    /// use cookie_policy::{AnswerRejection, Site};
    /// use http::{HeaderMap, HeaderValue};
    ///
    /// let site = Site::<TransportPolicy>::new().origins(["https://www.opendatasoft.com"]);
    /// let mut head = HeaderMap::new();
    /// head.insert("content-type", HeaderValue::from_static("application/x-www-form-urlencoded"));
    /// head.insert("sec-fetch-site", HeaderValue::from_static("same-site"));
    ///
    /// head.insert("origin", HeaderValue::from_static("https://www.opendatasoft.com"));
    /// assert!(site.read_answer(&head, b"answer=accept_all").is_ok());
    ///
    /// head.insert("origin", HeaderValue::from_static("https://blog.opendatasoft.com"));
    /// let refused = site.read_answer(&head, b"answer=accept_all");
    /// assert_eq!(refused.unwrap_err(), AnswerRejection::CrossOrigin);
    /// # }
    /// # #[cfg(not(feature = "http"))]
    /// # fn main() {}
    /// ```
    ///
    /// # Panics
    ///
    /// Panics if one of them is not a scheme, a host and perhaps a port.
    #[must_use]
    #[track_caller]
    pub fn origins(self, origins: impl IntoIterator<Item: AsRef<str>>) -> Self {
        let origins: Result<Vec<_>, _> = origins.into_iter().map(|text| origin(text.as_ref())).collect();
        let placed = origins.and_then(|origins| self.placed(|placement| placement.origins.extend(origins)));
        placed.unwrap_or_else(|error| panic!("{error}"))
    }

    /// Sets the path of the policy page, which also takes the answers: for [`CookiePages`](crate::CookiePages), the banner and the
    /// page's form. The default is `/cookies`. With a [mount](Self::mounted), it is below the path of the mount: do not repeat that path
    /// here. Where requests keep the path of the mount, put the pages into a nested router, like the other routes.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Site;
    ///
    /// # fn main() {
    /// let site = Site::<TransportPolicy>::new().pages_at("/privacy/cookies");
    /// let banner = site.jar([""], None).banner().to_string();
    /// assert!(banner.contains(r#"action="/privacy/cookies""#));
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// Panics if it is not the path of a page of this site: it begins with one `/`, has neither a query nor a fragment, no
    /// segment `.` or `..`, and only printable ASCII. `;` and `,` would end the report address of a `Content-Security-Policy`.
    #[must_use]
    #[track_caller]
    pub fn pages_at(self, path: impl Into<String>) -> Self {
        let path = path.into();
        assert!(
            is_page(&path),
            "{path:?} is not the path of a page: begin with one `/`, and write neither a query nor `.` segments"
        );
        self.unmoved(|placement| placement.pages = Some(path))
    }

    /// Makes the site with a change that moves no cookie: those that were placed before can be placed again.
    #[track_caller]
    pub(crate) fn unmoved<L: Located>(self, change: impl FnOnce(&mut Placement)) -> Site<P, K, L> {
        self.placed(change).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Makes the site with a change of its placement. As long as something is missing, nothing is placed.
    pub(super) fn placed<L: Located>(
        self,
        change: impl FnOnce(&mut Placement),
    ) -> Result<Site<P, K, L>, PlacementError> {
        let mut settings = self.settings;
        change(&mut settings.placement);
        let declared = Installation::of::<P>();
        let is_complete = const { (L::MOUNTED && L::NAMED) || !P::FACTS.run_time };
        let (main, plain) = if is_complete { declared.place(&settings.placement)? } else { (declared, None) };
        Ok(Site::with(main, Settings { plain, ..settings }))
    }
}

impl<P: Policy, K, L: Located> Site<P, K, L> {
    /// Returns the declaration of a cookie as it is at this site: with the name, path, domain and `Secure` of its lines. A
    /// session middleware or a script that sets the cookie itself needs them.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Mount, Site};
    ///
    /// # fn main() -> Result<(), cookie_policy::PlacementError> {
    /// let site = Site::<TransportPolicy>::new().mounted(Mount::at("https://example.org/transport")?);
    /// assert_eq!(site.declaration::<SessionId>().path(), "/transport");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn declaration<C: Cookie>(&self) -> &'static Declaration
    where
        P: Lists<C>,
    {
        const { located::check::<L>(&P::FACTS) };
        self.installation().placed(const { verify::entry::<P, C>() })
    }

    /// Returns the declaration of a cookie of a [part](crate::docs::parts) as it is at this site, like
    /// [`declaration`](Self::declaration).
    ///
    /// ```
    /// use cookie_policy::{Cookie, Mount, Site, policy};
    ///
    /// /// To keep users logged in
    /// #[derive(Cookie)]
    /// #[cookie(name = "login", provider = site, category = Necessary(Authentication), lifetime = "14 days")]
    /// pub struct Login(pub String);
    ///
    /// #[policy(part)]
    /// pub struct AuthCookies(Login);
    ///
    /// #[policy(site = "https://example.org", provider = "Example", recipients = [], parts = [AuthCookies])]
    /// pub struct SitePolicy();
    ///
    /// # fn main() -> Result<(), cookie_policy::PlacementError> {
    /// let site = Site::<SitePolicy>::new().mounted(Mount::at("https://example.org/vault")?);
    /// let login = site.declaration_of_part::<AuthCookies, Login>();
    /// assert_eq!((login.path(), login.provider()), ("/vault", "Example"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn declaration_of_part<Part: Lists<C>, C: Cookie>(&self) -> &'static Declaration
    where
        P: Includes<Part>,
    {
        const { (located::check::<L>(&P::FACTS), verify::included::<P, Part>()) };
        self.installation().listed(const { verify::entry::<Part, C>() })
    }
}

/// Whether it is a path that every server routes as it is written.
fn is_page(path: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"?#\\\"<>{}*;,".contains(&byte);
    let is_segment = |segment: &str| !segment.is_empty() && dots(segment).is_none();
    let segments = path.strip_prefix('/').map(|rest| rest.strip_suffix('/').unwrap_or(rest));
    path == "/" || path.bytes().all(is_plain) && segments.is_some_and(|rest| rest.split('/').all(is_segment))
}
