//! Paths (RFC 6265bis, section 5.1.4).

use memchr::memrchr;

/// The path of a cookie whose line has none: the directory of the request.
pub(crate) fn default(request: &str) -> &str {
    match memrchr(b'/', request.as_bytes()) {
        Some(slash) if slash > 0 && request.starts_with('/') => request.get(..slash).unwrap_or("/"),
        _ => "/",
    }
}

/// Whether a cookie with this path is sent with a request.
pub(crate) fn matches(request: &str, cookie: &str) -> bool {
    let is_below = |rest: &str| rest.is_empty() || cookie.ends_with('/') || rest.starts_with('/');
    request.strip_prefix(cookie).is_some_and(is_below)
}

/// A segment of a path that browsers resolve.
#[derive(Clone, Copy)]
pub(crate) enum Dots {
    Same,
    Parent,
}

/// Returns what browsers take a segment for, also with encoded dots (URL Standard, section 4.1).
pub(crate) fn dots(segment: &str) -> Option<Dots> {
    match segment.to_ascii_lowercase().replace("%2e", ".").as_str() {
        "." => Some(Dots::Same),
        ".." => Some(Dots::Parent),
        _ => None,
    }
}
