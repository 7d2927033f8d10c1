//! Name prefixes (RFC 6265bis, section 5.4; those with `Http` from draft-ietf-httpbis-layered-cookies).

use crate::wire::received_line::ReceivedLine;

/// What a prefix requires besides `Secure`.
struct Prefix {
    text: &'static str,
    /// `HttpOnly`.
    http_only: bool,
    /// `Path=/`, and no `Domain`.
    host: bool,
}

/// The longest first, because one is the beginning of another.
const PREFIXES: [Prefix; 4] = [
    Prefix { text: "__host-http-", http_only: true, host: true },
    Prefix { text: "__host-", http_only: false, host: true },
    Prefix { text: "__http-", http_only: true, host: false },
    Prefix { text: "__secure-", http_only: false, host: false },
];

/// The prefixes, each with whether it requires `HttpOnly`, and whether one host.
pub(crate) fn all() -> impl Iterator<Item = (&'static str, bool, bool)> {
    PREFIXES.iter().map(|prefix| (prefix.text, prefix.http_only, prefix.host))
}

/// Whether the line has all that the prefix of its name requires (section 5.7, steps 20 and 21).
pub(super) fn is_satisfied(line: &ReceivedLine<'_>) -> bool {
    Prefix::find(line.name).is_none_or(|prefix| {
        line.secure
            && (line.http_only || !prefix.http_only)
            && (!prefix.host || line.domain.is_none() && line.path == Some(b"/"))
    })
}

/// Whether the value of a cookie without a name would look like a name with a prefix (section 5.7, step 22).
pub(super) fn is_imitated(line: &ReceivedLine<'_>) -> bool {
    line.name.is_empty() && Prefix::find(line.value).is_some()
}

impl Prefix {
    /// Case does not matter (section 5.4).
    fn find(name: &[u8]) -> Option<&'static Self> {
        PREFIXES.iter().find(|prefix| {
            let text = prefix.text.as_bytes();
            name.get(..text.len()).is_some_and(|start| start.eq_ignore_ascii_case(text))
        })
    }
}
