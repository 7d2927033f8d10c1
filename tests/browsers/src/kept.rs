//! A cookie in the browser's store.

use serde_json::Value;

/// How long a browser may take to set a cookie and to return it, in seconds.
const SLACK: i64 = 60;

/// A cookie as the developer tools show it (Chrome DevTools Protocol, `Network.Cookie`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kept {
    /// Its name.
    pub name: String,
    /// The domain, with a leading dot unless the cookie is host-only.
    pub domain: String,
    /// The path.
    pub path: String,
    /// The top-level site that the cookie is partitioned by.
    pub partition: Option<String>,
    /// Its value.
    pub value: String,
    /// Whether the cookie has `Secure`.
    pub secure: bool,
    /// Whether the cookie has `HttpOnly`.
    pub http_only: bool,
    /// Empty without the attribute.
    pub same_site: String,
    /// Seconds since 1970, or `None` for a session cookie.
    pub expiry: Option<i64>,
}

impl Kept {
    pub(crate) fn of(cookie: &Value) -> Self {
        let text = |key| cookie.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let flag = |key| cookie.get(key) == Some(&Value::Bool(true));
        let partition = cookie.get("partitionKey").and_then(|key| key.get("topLevelSite"));
        let expiry = cookie.get("expires").and_then(Value::as_f64).filter(|_| !flag("session"));
        Self {
            name: text("name"),
            domain: text("domain"),
            path: text("path"),
            partition: partition.and_then(Value::as_str).map(str::to_owned),
            value: text("value"),
            secure: flag("secure"),
            http_only: flag("httpOnly"),
            same_site: text("sameSite"),
            expiry: expiry.map(|seconds| seconds as i64),
        }
    }
}

/// Compares the stored cookies with the expected ones, which have lifetimes counted from `start` instead of dates.
#[track_caller]
pub fn assert_kept(mut kept: Vec<Kept>, mut expected: Vec<Kept>, start: i64) {
    expected.sort();
    for (kept, expected) in kept.iter_mut().zip(&expected) {
        let lifetime = kept.expiry.zip(expected.expiry).map(|(moment, lifetime)| moment - start - lifetime);
        if lifetime.is_some_and(|rest| (0..SLACK).contains(&rest)) {
            kept.expiry = expected.expiry;
        }
    }
    assert_eq!(kept, expected);
}
