//! Where a request goes.

use crate::wire::domain;

const SCHEMES: [&str; 2] = ["https", "http"];

/// The address of a page, as far as cookies depend on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    scheme: &'static str,
    /// Host and port, in lower case.
    authority: String,
    path: String,
}

impl Address {
    /// An address that begins with `https://` or `http://`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (scheme, rest) = text.split_once("://")?;
        let scheme = SCHEMES.into_iter().find(|known| known.eq_ignore_ascii_case(scheme))?;
        let (authority, path) = rest.split_at_checked(rest.find(['/', '?', '#']).unwrap_or(rest.len()))?;
        let is_host = !authority.is_empty() && !authority.contains(['@', ' ']);
        is_host.then(|| Self { scheme, authority: authority.to_ascii_lowercase(), path: path_of(path) })
    }

    /// The same, or a path on the same host.
    pub(super) fn join(&self, text: &str) -> Option<Self> {
        if text.starts_with('/') {
            Some(Self { path: path_of(text), ..self.clone() })
        } else {
            Self::parse(text)
        }
    }

    #[cfg(feature = "http")]
    pub(super) fn authority(&self) -> &str {
        &self.authority
    }

    /// The authority without its port.
    pub(super) fn host(&self) -> &str {
        match self.authority.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
            _ => &self.authority,
        }
    }

    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// Whether browsers trust the connection (Secure Contexts, section 3.1): nobody listens between a machine and itself.
    pub(super) fn is_secure(&self) -> bool {
        self.scheme == "https" || domain::is_loopback(self.host())
    }

    /// Scheme and registrable domain.
    pub(super) fn site(&self) -> String {
        format!("{}://{}", self.scheme, domain::registrable(self.host()))
    }
}

/// A path without its query and fragment.
fn path_of(text: &str) -> String {
    let path = text.split(['?', '#']).next().unwrap_or_default();
    if path.is_empty() { "/".to_owned() } else { path.to_owned() }
}
