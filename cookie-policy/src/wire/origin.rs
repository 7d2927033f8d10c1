//! Origins: scheme, host and port (RFC 6454).

use std::fmt;
use std::net::IpAddr;

use super::ip;

/// An origin of the web.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Origin {
    scheme: Scheme,
    /// In lower case.
    host: String,
    port: u16,
}

/// The schemes of the web.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scheme {
    Http,
    Https,
}

impl Origin {
    /// Parses the value of an `Origin` header (RFC 6454, section 6.2): a scheme, a host and perhaps a port, and nothing else.
    /// `null` is not an origin.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (scheme, authority) = text.split_once("://")?;
        Self::new(Scheme::parse(scheme)?, authority)
    }

    /// Returns the origin of an address, which may have a path.
    pub(crate) fn of_address(address: &str) -> Option<Self> {
        let (scheme, rest) = address.split_once("://")?;
        Self::new(Scheme::parse(scheme)?, rest.split(['/', '?', '#']).next()?)
    }

    /// Returns whether a `Host` header names the host and the port of this origin. A port is left out if it is the default
    /// of the scheme.
    pub(crate) fn is_at(&self, host: &str) -> bool {
        Self::new(self.scheme, host).as_ref() == Some(self)
    }

    pub(crate) fn has_scheme_of(&self, other: &Self) -> bool {
        self.scheme == other.scheme
    }

    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn is_plain_http(&self) -> bool {
        self.scheme == Scheme::Http
    }

    /// Returns whether the host is this machine for its browser, so that nobody on the network can be it (Secure Contexts,
    /// section 3.1).
    pub(crate) fn is_loopback(&self) -> bool {
        let address = self.host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        address.map_or(self.host == "localhost" || self.host.ends_with(".localhost"), |ip| ip.is_loopback())
    }

    fn new(scheme: Scheme, authority: &str) -> Option<Self> {
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => (host, port_number(port)?),
            _ => (authority, scheme.default_port()),
        };
        Some(Self { scheme, host: parse_host(host)?, port })
    }
}

impl fmt::Display for Origin {
    /// Writes it as browsers do (RFC 6454, section 6.2).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = match self.scheme {
            Scheme::Http => "http",
            Scheme::Https => "https",
        };
        write!(f, "{scheme}://{}", self.host)?;
        if self.port == self.scheme.default_port() { Ok(()) } else { write!(f, ":{}", self.port) }
    }
}

impl Scheme {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "http" => Some(Self::Http),
            "https" => Some(Self::Https),
            _ => None,
        }
    }

    fn default_port(self) -> u16 {
        match self {
            Self::Http => 80,
            Self::Https => 443,
        }
    }
}

fn port_number(digits: &str) -> Option<u16> {
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { digits.parse().ok() } else { None }
}

/// Returns a name in lower case, or an address of the Internet Protocol as browsers write it. A name that is not ASCII is
/// written in its ASCII form (RFC 5890).
fn parse_host(host: &str) -> Option<String> {
    if host.starts_with('[') {
        return ip::in_brackets(host);
    }
    let is_name =
        !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte));
    is_name.then(|| host.to_ascii_lowercase())
}
