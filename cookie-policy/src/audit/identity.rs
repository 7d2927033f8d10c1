//! Which cookie a line is about.

use super::default_path::DefaultPath;
use crate::declare::declaration::Declaration;
use crate::wire::received_line::ReceivedLine;

/// What browsers distinguish cookies by (RFC 6265bis, section 5.7, step 23).
///
/// The partition is left out: WebKitGTK has none, so two cookies that differ in nothing else are one to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Identity<'l> {
    name: &'l [u8],
    path: &'l [u8],
    /// In lower case; `None` is the host of the request only.
    domain: Option<Vec<u8>>,
}

impl<'l> Identity<'l> {
    pub(super) fn of(line: &ReceivedLine<'l>, default_path: &'l DefaultPath) -> Self {
        let path = line.path.unwrap_or(default_path.as_bytes());
        Self { name: line.name, path, domain: line.domain.map(<[u8]>::to_ascii_lowercase) }
    }

    /// Whether a declaration is about this cookie, and not only about one of the same name.
    pub(super) fn is_that_of(&self, cookie: &Declaration) -> bool {
        let is_same_domain = match (&self.domain, cookie.domain()) {
            (Some(domain), Some(declared)) => domain.eq_ignore_ascii_case(declared.as_bytes()),
            (domain, declared) => domain.is_none() && declared.is_none(),
        };
        is_same_domain && self.path == cookie.path().as_bytes()
    }
}
