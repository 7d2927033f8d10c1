//! Paths (RFC 6265bis, section 5.1.4).

/// The path of a cookie that names none.
pub(super) fn default(request: &str) -> &str {
    match request.rfind('/') {
        Some(slash) if slash > 0 && request.starts_with('/') => request.get(..slash).unwrap_or("/"),
        _ => "/",
    }
}

/// Whether a cookie of this path goes with a request.
pub(super) fn matches(request: &str, cookie: &str) -> bool {
    let below = |rest: &str| rest.is_empty() || cookie.ends_with('/') || rest.starts_with('/');
    request.strip_prefix(cookie).is_some_and(below)
}
