//! The name of a cookie in a request.

use crate::wire::octets::LIMIT;

/// A name that browsers can have kept: UTF-8 that is not longer than they accept, without control characters, `;`, `=`
/// and spaces at its ends. So a line with such a name is one line, about the cookie of exactly this name.
///
/// Other servers and scripts choose it, so it need not be a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ReceivedName<'h>(&'h str);

impl<'h> ReceivedName<'h> {
    pub(crate) fn new(name: &'h [u8]) -> Option<Self> {
        // Browsers differ about a tab, and drop lines with the other control characters.
        let is_kept = |byte: &u8| !byte.is_ascii_control() && !matches!(byte, b';' | b'=');
        let fits = (1..=LIMIT).contains(&name.len()) && name.iter().all(is_kept);
        let is_trimmed = name.first() != Some(&b' ') && name.last() != Some(&b' ');
        std::str::from_utf8(name).ok().filter(|_| fits && is_trimmed).map(Self)
    }

    pub(crate) fn as_str(self) -> &'h str {
        self.0
    }
}
