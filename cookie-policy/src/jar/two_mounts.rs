//! Feature `http`: a site with TLS and, beside it, without.

use std::sync::Arc;

use crate::jar::site::Site;
use crate::placement::address::Transport;
use crate::placement::error::PlacementError;
use crate::placement::installation::Installation;
use crate::placement::located::At;
use crate::placement::mount::Mount;
use crate::policy::Policy;

/// A second mount.
impl<P: Policy, K, const NAMED: bool> Site<P, K, At<true, NAMED>> {
    /// Adds a mount without TLS beside that with `https`, and how to tell which of them a request came to. The policy needs
    /// `plain_http = allowed`. With feature `http`.
    ///
    /// The function looks at what your own proxy says of the request, because anybody can write a header. A request is taken
    /// for one over plain HTTP only if it returns [`Transport::Http`] and no field of Fetch Metadata (`Sec-Fetch-*`) is
    /// there, which browsers send only over TLS. Responses to it never set a cookie for authentication or security:
    /// [`Error::PlainHttp`](crate::Error::PlainHttp). The mount with `https` also reads the choices that the other one
    /// wrote, but only what they refuse. The page of each mount lists the cookies that its responses set.
    ///
    /// The layer, the extractors, [`jar_from_headers`](Self::jar_from_headers) and [`read_answer`](Self::read_answer) ask the function.
    /// The extensions are those of the request in the layer of tower, Poem and Salvo; everywhere else they are empty.
    /// [`jar`](Self::jar) has no headers to ask about, so it always makes the jar of the mount with `https`.
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
    /// Panics with the error of [`try_or_plain_http`](Self::try_or_plain_http).
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
    /// [`try_mounted`](Self::try_mounted). Also if the choices have one name at both mounts and browsers send both, or if a
    /// request to this mount would carry cookies of a site [`beside`](Self::beside) it.
    pub fn try_or_plain_http(
        self,
        mount: Mount,
        transport: impl Fn(&http::HeaderMap, &http::Extensions) -> Option<Transport> + Send + Sync + 'static,
    ) -> Result<Self, PlacementError> {
        mount.check_beside(self.settings.placement.mount.as_ref())?;
        let mut site = self.placed(|placement| placement.beside = Some(mount))?;
        site.check_neighbours()?;
        site.settings.transport = Some(Arc::new(transport));
        Ok(site)
    }
}

impl<P, K, L> Site<P, K, L> {
    /// The policy at the mount that a request came to. Browsers send Fetch Metadata only over TLS (its section 2).
    pub(crate) fn installation_of(
        &self,
        headers: &http::HeaderMap,
        extensions: &http::Extensions,
    ) -> &'static Installation {
        let (Some(transport), Some(plain)) = (&self.settings.transport, self.settings.plain) else {
            return self.installation();
        };
        let is_fetch_metadata = |name: &http::HeaderName| name.as_str().starts_with("sec-fetch-");
        if transport(headers, extensions) != Some(Transport::Http) {
            return self.installation();
        }
        if headers.keys().any(is_fetch_metadata) {
            self.warn_of_contradiction();
            return self.installation();
        }
        plain
    }

    /// Logs once that the function of the site and a browser say the opposite.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    fn warn_of_contradiction(&self) {
        self.settings.contradiction.call_once(|| {
            tracing::warn!(
                "a request has fields of Fetch Metadata, which browsers send only over TLS, so it is not taken for one over \
                 plain HTTP: check which header the function of `or_plain_http` reads [A-SEC-SCHEME]"
            );
        });
    }

    #[cfg(not(any(feature = "tower", feature = "actix-web", feature = "rocket")))]
    fn warn_of_contradiction(&self) {}

    /// Whether the mount depends on the headers of the request.
    #[cfg(any(feature = "actix-web", feature = "rocket"))]
    pub(crate) fn has_two_mounts(&self) -> bool {
        self.settings.plain.is_some()
    }
}
