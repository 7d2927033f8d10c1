//! Where an installation is.

use super::address::{Address, Transport, is_label};
use super::error::PlacementError;
use crate::wire::domain;
use crate::wire::octets::is_token_octet;

/// The outside address of an installation, as visitors write it: for [`Site::mounted`](crate::Site::mounted).
///
/// | to say | write |
/// |---|---|
/// | where visitors find the site | [`Mount::at("https://example.org/vault")`](Self::at) |
/// | where they found it before | [`.formerly("https://example.org/")`](Self::formerly) |
/// | which domain `domain = site` means, if not the host | [`.domain("example.org")`](Self::domain) |
/// | that another installation is on the same host | [`.names("vault_")`](Self::names) |
/// | which names its cookies had before | [`.formerly_named("")`](Self::formerly_named) |
/// | that the proxy removes the path from requests | [`.path_stripped()`](Self::path_stripped) |
///
/// [`docs::deployment`](crate::docs::deployment) shows when.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{Mount, Site};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let site = Site::<TransportPolicy>::new().mounted(Mount::at("https://example.org/transport")?);
/// let jar = site.jar([""], None);
/// SessionId("f00".into()).set(&jar)?;
/// let line = jar.set_cookies().next().unwrap();
/// assert_eq!(line.as_str(), "sessionid=f00; Path=/transport; Secure; HttpOnly; SameSite=Lax");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mount {
    pub(super) address: Address,
    /// What `domain = site` means; `None`: the host.
    pub(super) domain: Option<String>,
    /// What the names of cookies begin with.
    pub(super) names: String,
    /// What they began with before.
    pub(super) former_names: Vec<String>,
    pub(super) formerly: Vec<Address>,
    /// Whether requests come without the path.
    pub(super) is_stripped: bool,
}

/// The most bytes of a prefix of names. Name and value share 4,096 bytes.
const MOST_BYTES_OF_NAMES: usize = 64;

impl Mount {
    /// Makes the mount of an installation at this address: a scheme, a host, and a path if the site is below one.
    ///
    /// Letters of scheme and host become lower case, an IPv6 address is written as browsers write it, and a slash at the end is
    /// removed. A port is allowed, but cookies ignore
    /// it: two sites on two ports of one host share their cookies, see [`names`](Self::names).
    ///
    /// ```
    /// use cookie_policy::Mount;
    ///
    /// assert!(Mount::at("https://example.org/vault").is_ok());
    /// assert!(Mount::at("https://xn--bcher-kva.example:8443").is_ok());
    /// assert!(Mount::at("example.org").is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// [`PlacementError`] for an address with a user name, a query, a fragment, `..`, a backslash, a character that is not
    /// ASCII, or anything else that browsers would change or read in different ways.
    pub fn at(address: &str) -> Result<Self, PlacementError> {
        let address = Address::parse(address)?;
        let (names, former_names, formerly) = (String::new(), Vec::new(), Vec::new());
        Ok(Self { address, domain: None, names, former_names, formerly, is_stripped: false })
    }

    /// Adds an address where visitors found this installation before. Its cookies move from there, like those that a
    /// declaration with `formerly(..)` moves. Call it once for each address.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::testing::Visitor;
    /// use cookie_policy::{Mount, Site};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let before = Site::<TransportPolicy>::new().mounted(Mount::at("https://example.org")?);
    /// let mut visitor = Visitor::of(&before);
    /// let jar = visitor.request();
    /// SessionId("f00".into()).set(&jar)?;
    /// visitor.receive(&jar);
    ///
    /// let mount = Mount::at("https://example.org/transport")?.formerly("https://example.org")?;
    /// let mut visitor = visitor.visit(&Site::<TransportPolicy>::new().mounted(mount));
    /// let jar = visitor.request();
    /// assert_eq!(jar.get::<SessionId>().unwrap().0, "f00");
    /// visitor.receive(&jar);
    /// assert_eq!(visitor.cookies()[0].path(), "/transport");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`PlacementError`] for an address that [`at`](Self::at) refuses, and where browsers do not let the present address
    /// change cookies of the former one: on another host, or from `http` to `https`.
    pub fn formerly(mut self, address: &str) -> Result<Self, PlacementError> {
        let former = Address::parse(address)?;
        self.check_former(&former)?;
        self.formerly.push(former);
        Ok(self)
    }

    fn check_former(&self, former: &Address) -> Result<(), PlacementError> {
        let error = |reason: String, help| Err(PlacementError::new("A-DEL-MOVED", reason, help));
        if !domain::matches(&self.address.host, &former.host) {
            let reason = format!(
                "browsers keep the own cookies of `{}` away from `{}`",
                former.host, self.address.host
            );
            let help = "remove this `formerly`: visitors start without them; those with a domain above both hosts stay as they are, if the path is the same";
            error(reason, help)
        } else if (former.transport, self.address.transport) == (Transport::Https, Transport::Http) {
            let reason = "browsers do not let `http` change what `https` set".to_owned();
            error(reason, "keep `https`, or remove this `formerly`")
        } else {
            Ok(())
        }
    }

    /// Sets what `domain = site` means: the host, which is the default, or a domain above it.
    ///
    /// ```
    /// use cookie_policy::Mount;
    ///
    /// # fn main() -> Result<(), cookie_policy::PlacementError> {
    /// let mount = Mount::at("https://vault.example.org")?;
    /// assert!(mount.clone().domain("example.org").is_ok());
    /// assert_eq!(mount.clone().domain("example.com").unwrap_err().rule(), "A-DOM-MATCH");
    /// assert_eq!(mount.domain("org").unwrap_err().rule(), "A-DOM-PSL");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`PlacementError`] for a domain that the host is not in, that is malformed or an IP address, and for a public suffix,
    /// as far as this library knows: a single label, and a few that [`testing::Visitor`](crate::testing::Visitor) lists.
    pub fn domain(mut self, domain: &str) -> Result<Self, PlacementError> {
        let domain = domain.to_ascii_lowercase();
        check_domain(&domain, &self.address)?;
        self.domain = Some(domain);
        Ok(self)
    }

    /// Puts a text before the names of the cookies that this server sets, behind a prefix such as `__Host-`. Two
    /// installations on one host need it if the path of one is below that of the other, or if they differ only in the port:
    /// browsers send the cookies of both to one of them.
    ///
    /// Scripts name their own cookies, so those names do not change. A site cannot be mounted if the names with the text are those
    /// of other cookies, or begin with a prefix that browsers check: `_` before `_Host-a`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Mount, Site};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mount = Mount::at("https://example.org/transport")?.names("transport_")?;
    /// let jar = Site::<TransportPolicy>::new().mounted(mount).jar([""], None);
    /// SessionId("f00".into()).set(&jar)?;
    /// assert_eq!(jar.set_cookies().next().unwrap().name(), "transport_sessionid");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`PlacementError`] if the text is empty, has more than 64 bytes or a byte that names cannot have, or begins with `__`.
    pub fn names(mut self, prefix: &str) -> Result<Self, PlacementError> {
        check_names(prefix)?;
        prefix.clone_into(&mut self.names);
        Ok(self)
    }

    /// Adds a text that [`names`](Self::names) had before; an empty one where it was not called. The cookies move from their
    /// former names, like those that a declaration with `formerly(name = ..)` moves. Call it once for each text.
    ///
    /// It does not help where the former names are those of another installation now: [`Site::beside`](crate::Site::beside) refuses
    /// that, because a request does not show whose cookies they are.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Mount, Site};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mount = Mount::at("https://example.org/transport")?.names("transport_")?.formerly_named("")?;
    /// let site = Site::<TransportPolicy>::new().mounted(mount);
    /// let jar = site.jar(["sessionid=f00"], None);
    /// assert_eq!(jar.get::<SessionId>().unwrap().0, "f00");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`PlacementError`] for a text that [`names`](Self::names) refuses, unless it is empty.
    pub fn formerly_named(mut self, prefix: &str) -> Result<Self, PlacementError> {
        if !prefix.is_empty() {
            check_names(prefix)?;
        }
        self.former_names.push(prefix.to_owned());
        Ok(self)
    }

    /// Says that the proxy removes the path of the mount from every request, as nginx does with `proxy_pass http://127.0.0.1:3000/;`
    /// and Traefik with `StripPrefix`.
    ///
    /// Without it, the path of a request that begins with the path of the mount counts as complete, because many proxies leave it
    /// there. That is wrong only for an application that has such paths of its own: `/wiki/Main` of a program below `/wiki`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Mount, Site};
    ///
    /// # fn main() -> Result<(), cookie_policy::PlacementError> {
    /// let mount = Mount::at("https://example.org/wiki")?.path_stripped();
    /// let site = Site::<TransportPolicy>::new().mounted(mount);
    /// assert!(site.jar([""], None).banner().to_string().contains(r#"action="/wiki/cookies""#));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn path_stripped(mut self) -> Self {
        self.is_stripped = true;
        self
    }

    /// Checks that the mount without TLS is beside one with it.
    #[cfg(feature = "http")]
    pub(crate) fn check_beside(&self, main: Option<&Self>) -> Result<(), PlacementError> {
        let is_main_secure = main.is_some_and(|main| !main.is_plain_http());
        if self.is_plain_http() && is_main_secure {
            return Ok(());
        }
        let reason =
            "of the two mounts of a site, the first begins with `https://` and the second with `http://`";
        Err(PlacementError::new("A-SEC-SCHEME", reason, "write `.mounted(https).or_plain_http(http, ..)`"))
    }

    /// Whether cookies are sent without TLS.
    pub(crate) fn is_plain_http(&self) -> bool {
        self.address.transport == Transport::Http
    }
}

/// Checks what names begin with.
fn check_names(prefix: &str) -> Result<(), PlacementError> {
    let is_legal = |byte: u8| is_token_octet(byte) && byte != b'*';
    let is_prefix = (1..=MOST_BYTES_OF_NAMES).contains(&prefix.len()) && prefix.bytes().all(is_legal);
    if is_prefix && !prefix.starts_with("__") {
        return Ok(());
    }
    let reason = format!("names of cookies cannot begin with `{}`", prefix.escape_default());
    let help = "write 1 to 64 letters, digits, hyphens and underscores, such as `vault_`, without `__` at the beginning";
    Err(PlacementError::new("A-NAME-TOKEN", reason, help))
}

/// Returns an origin as browsers write it.
pub(crate) fn origin(text: &str) -> Result<String, PlacementError> {
    let address = Address::parse(text)?;
    if address.path == "/" {
        return Ok(address.origin());
    }
    let reason = format!("the origin `{}` has a path", text.escape_default());
    Err(PlacementError::new("A-MOUNT", reason, format!("write `{}`", address.origin())))
}

/// Checks what `domain = site` means. The help never makes a cookie visible to more hosts.
fn check_domain(name: &str, address: &Address) -> Result<(), PlacementError> {
    let host = address.host.as_str();
    let error = |rule, reason: &str, help: &str| {
        let reason = format!("`{}` {reason}", name.escape_default());
        Err(PlacementError::new(rule, reason, help))
    };
    if name.is_empty() || name.len() > 253 || !name.split('.').all(is_label) {
        error("A-DOM-GRAMMAR", "is not a domain", "write the host, or a domain above it, in ASCII")
    } else if address.is_ip() {
        error("A-DOM-IP", "cannot be the domain of an IP address, which has none", "remove it")
    } else if !domain::matches(host, name) {
        let help = format!("write `{host}`, or a domain above it");
        error("A-DOM-MATCH", "is not the host of the site, nor above it", &help)
    } else if domain::is_public_suffix(name) {
        let help = "write a domain that belongs only to the site";
        error("A-DOM-PSL", "is a public suffix, under which anybody can have a site", help)
    } else {
        Ok(())
    }
}
