//! Where a site is, and who runs it.

#[cfg(feature = "http")]
use std::sync::Arc;

use crate::declare::declaration::Declaration;
use crate::jar::settings::Settings;
#[cfg(feature = "http")]
use crate::jar::settings::TransportOf;
use crate::jar::site::Site;
#[cfg(feature = "http")]
use crate::placement::address::Transport;
use crate::placement::error::PlacementError;
use crate::placement::identity::Identity;
use crate::placement::installation::Installation;
use crate::placement::located::{self, At, Located};
use crate::placement::mount::{Mount, origin};
use crate::placement::neighbours;
use crate::placement::table::Placement;
use crate::policy::Policy;
use crate::policy::cookie::{Cookie, Lists};
use crate::policy::verify;

/// Where the site is. [`docs::deployment`](crate::docs::deployment) shows what to write for which deployment.
impl<P: Policy, K, const MOUNTED: bool, const NAMED: bool> Site<P, K, At<MOUNTED, NAMED>> {
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
    /// Panics with the sentence of [`try_mounted`](Self::try_mounted), if browsers would drop a cookie of the policy there.
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
    /// below a path; with a domain that the host is not in.
    pub fn try_mounted(self, mount: Mount) -> Result<Site<P, K, At<true, NAMED>>, PlacementError> {
        self.placed(|placement| placement.mount = Some(mount))
    }

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
    /// Panics with the sentence of [`try_identity`](Self::try_identity), if one of the texts is empty.
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
    /// [`PlacementError`] if one of the texts is empty, or has nothing but spaces.
    pub fn try_identity(
        self,
        name: &str,
        provider: &str,
    ) -> Result<Site<P, K, At<MOUNTED, true>>, PlacementError> {
        const {
            assert!(
                P::FACTS.run_time,
                "the policy says who runs its site, so the site cannot say it, too; write `site = run_time` and remove `provider` and `site_name`"
            );
        }
        let identity = Identity::new(name, provider)?;
        self.placed(|placement| placement.identity = Some(identity))
    }

    /// Adds origins of the application besides that of the address, such as `https://www.example.org`: pages there may post
    /// an [`Answer`](crate::Answer). Browsers must say that such a request is of the same site.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Site;
    ///
    /// # fn main() {
    /// let site = Site::<TransportPolicy>::new().origins(["https://www.opendatasoft.com"]);
    /// assert!(site.jar([""], None).problems().is_empty());
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// Panics if one of them is not a scheme, a host and perhaps a port.
    #[must_use]
    #[track_caller]
    pub fn origins(self, origins: impl IntoIterator<Item: AsRef<str>>) -> Self {
        let origins = origins.into_iter().map(|text| origin(text.as_ref()));
        let origins: Result<Vec<_>, _> = origins.collect();
        let origins = origins.unwrap_or_else(|error| panic!("{error}"));
        let placed = self.placed(|placement| placement.origins = origins);
        placed.unwrap_or_else(|error| panic!("{error}"))
    }

    /// Makes the site with a change of its placement. As long as something is missing, nothing is placed.
    fn placed<L: Located>(
        self,
        change: impl FnOnce(&mut Placement),
    ) -> Result<Site<P, K, L>, PlacementError> {
        let mut settings = self.into_settings();
        change(&mut settings.placement);
        let declared = Installation::of::<P>();
        let is_complete = const { (L::MOUNTED && L::NAMED) || !P::FACTS.run_time };
        let (main, plain) = if is_complete { declared.place(&settings.placement)? } else { (declared, None) };
        Ok(Site::with(main, Settings { plain, ..settings }))
    }
}

/// A mounted site beside others.
impl<P: Policy, K, const NAMED: bool> Site<P, K, At<true, NAMED>> {
    /// Checks that browsers do not mix the cookies of this site with those of another one in the same process: another
    /// tenant, or another application. Call it after the site has its mount, once for each of the others.
    ///
    /// It cannot know of sites in other processes. Two sites are kept apart by their hosts, by paths of which none is below
    /// the other, or by [`Mount::names`]; never by their ports.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Mount, Site};
    ///
    /// # fn main() -> Result<(), cookie_policy::PlacementError> {
    /// let paris = Site::<TransportPolicy>::new().mounted(Mount::at("https://example.org/paris")?);
    /// let lyon = Site::<TransportPolicy>::new().mounted(Mount::at("https://example.org/lyon")?).beside(&paris);
    /// assert!(lyon.jar([""], None).problems().is_empty());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// Panics with the sentence of [`try_beside`](Self::try_beside), if a request would carry cookies of both under one name.
    #[must_use]
    #[track_caller]
    pub fn beside<Q, J, const OTHERS: bool>(self, other: &Site<Q, J, At<true, OTHERS>>) -> Self {
        self.try_beside(other).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Does what [`beside`](Self::beside) does, and returns an error instead of a panic.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Mount, Site};
    ///
    /// # fn main() -> Result<(), cookie_policy::PlacementError> {
    /// let all = Site::<TransportPolicy>::new().mounted(Mount::at("https://example.org")?);
    /// let paris = Mount::at("https://example.org/paris")?;
    /// let mixed = Site::<TransportPolicy>::new().mounted(paris.clone()).try_beside(&all).unwrap_err();
    /// assert_eq!(mixed.rule(), "A-NAME-SHADOW");
    /// assert!(Site::<TransportPolicy>::new().mounted(paris.names("paris_")?).try_beside(&all).is_ok());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`PlacementError`] if a request would carry cookies of both sites under one name.
    pub fn try_beside<Q, J, const OTHERS: bool>(
        self,
        other: &Site<Q, J, At<true, OTHERS>>,
    ) -> Result<Self, PlacementError> {
        for one in self.installations() {
            other.installations().try_for_each(|other| neighbours::check(one, other))?;
        }
        Ok(self)
    }

    /// Adds a mount without TLS beside that with `https`, and how to tell which of them a request came to. The policy needs
    /// `plain_http = allowed`. With feature `http`.
    ///
    /// The function looks at what your own proxy says of the request, because anybody can write a header. A request is taken
    /// for one over plain HTTP only if it returns [`Transport::Http`] and no field of Fetch Metadata (`Sec-Fetch-*`) is
    /// there, which browsers send only over TLS. Responses to it never set a cookie for authentication or security:
    /// [`Error::PlainHttp`](crate::Error::PlainHttp). The mount with `https` also reads the choices that the other one
    /// wrote, but only what they refuse.
    ///
    /// ```
    /// use cookie_policy::{Cookie, Mount, Site, Transport, policy};
    ///
    /// /// To remember your language
    /// #[derive(Cookie)]
    /// #[cookie(name = "__Host-language", prefix = if_possible, provider = site, category = Necessary(UserInterface), lifetime = session)]
    /// struct Language(String);
    ///
    /// #[policy(site = "https://nas.example.org", plain_http = allowed, provider = "Example", recipients = [])]
    /// struct HomePolicy(Language);
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let site = Site::<HomePolicy>::new().mounted(Mount::at("https://nas.example.org")?).or_plain_http(
    ///     Mount::at("http://nas.local")?,
    ///     |headers, _| match headers.get("x-my-proxy-proto")?.as_bytes() {
    ///         b"http" => Some(Transport::Http),
    ///         _ => Some(Transport::Https),
    ///     },
    /// );
    /// let mut headers = http::HeaderMap::new();
    /// headers.insert("x-my-proxy-proto", http::HeaderValue::from_static("http"));
    /// let jar = site.jar_from_headers(&headers);
    /// Language("fr".into()).set(&jar)?;
    /// assert_eq!(jar.set_cookies().next().unwrap().as_str(), "language=fr; Path=/; HttpOnly; SameSite=Lax");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// Panics with the sentence of the [`PlacementError`] of [`try_or_plain_http`](Self::try_or_plain_http).
    #[cfg(feature = "http")]
    #[must_use]
    #[track_caller]
    pub fn or_plain_http(
        self,
        mount: Mount,
        transport: impl Fn(&http::HeaderMap, &http::Extensions) -> Option<Transport> + Send + Sync + 'static,
    ) -> Self {
        self.try_or_plain_http(mount, transport).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Does what [`or_plain_http`](Self::or_plain_http) does, and returns an error instead of a panic. With feature `http`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Mount, Site};
    ///
    /// # fn main() -> Result<(), cookie_policy::PlacementError> {
    /// let site = Site::<TransportPolicy>::new().mounted(Mount::at("https://transport.opendatasoft.com")?);
    /// let error = site.try_or_plain_http(Mount::at("http://transport.local")?, |_, _| None).unwrap_err();
    /// assert_eq!(error.rule(), "A-SEC-SCHEME");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`PlacementError`] if the site is not mounted with `https`, if this mount is, or if a cookie cannot be there: see
    /// [`try_mounted`](Self::try_mounted).
    #[cfg(feature = "http")]
    pub fn try_or_plain_http(
        self,
        mount: Mount,
        transport: impl Fn(&http::HeaderMap, &http::Extensions) -> Option<Transport> + Send + Sync + 'static,
    ) -> Result<Self, PlacementError> {
        let main = self.placement().mount.as_ref();
        mount.check_beside(main)?;
        let mut site = self.placed(|placement| placement.beside = Some(mount))?;
        let transport: Arc<TransportOf> = Arc::new(transport);
        site.set_transport(transport);
        Ok(site)
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
}
