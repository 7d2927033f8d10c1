//! Paths (RFC 6265bis, section 5.1.4).

/// Returns the default path of a cookie.
pub(super) fn default(request: &str) -> &str {
    match request.rfind('/') {
        Some(slash) if slash > 0 && request.starts_with('/') => request.get(..slash).unwrap_or("/"),
        _ => "/",
    }
}

/// Returns whether a cookie with this path is sent with a request.
pub(super) fn matches(request: &str, cookie: &str) -> bool {
    let below = |rest: &str| rest.is_empty() || cookie.ends_with('/') || rest.starts_with('/');
    request.strip_prefix(cookie).is_some_and(below)
}
