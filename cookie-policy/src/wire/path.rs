//! Paths (RFC 6265bis, section 5.1.4).

/// The path of a cookie whose line has none: the directory of the request.
pub(crate) fn default(request: &str) -> &str {
    match request.rfind('/') {
        Some(slash) if slash > 0 && request.starts_with('/') => request.get(..slash).unwrap_or("/"),
        _ => "/",
    }
}

/// Whether a cookie with this path is sent with a request.
pub(crate) fn matches(request: &str, cookie: &str) -> bool {
    let is_below = |rest: &str| rest.is_empty() || cookie.ends_with('/') || rest.starts_with('/');
    request.strip_prefix(cookie).is_some_and(is_below)
}
