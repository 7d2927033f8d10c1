//! The attributes of a header (RFC 6265bis, section 5.6).

use super::{CAP, date};

/// Maximum bytes of an attribute's value (section 5.6).
const LIMIT: usize = 1024;

/// The requests that a cookie is sent with (section 5.6.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SameSite {
    Strict,
    Lax,
    None,
    /// No attribute, or an unknown value.
    Default,
}

/// The attributes. If one occurs twice, the last is used.
#[derive(Debug)]
pub(super) struct Attributes {
    pub(super) expires: Option<i64>,
    pub(super) max_age: Option<i64>,
    pub(super) domain: Option<String>,
    /// `None` means the default path.
    pub(super) path: Option<String>,
    pub(super) secure: bool,
    pub(super) http_only: bool,
    pub(super) same_site: SameSite,
    pub(super) partitioned: bool,
}

impl Attributes {
    /// Parses everything after the first `;` (section 5.6).
    pub(super) fn parse(text: &str, now: i64) -> Self {
        let mut attributes = Self::none();
        for part in text.split(';') {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let (name, value) = (super::line::trim(name), super::line::trim(value));
            if value.len() <= LIMIT {
                attributes.take(&name.to_ascii_lowercase(), value, now);
            }
        }
        attributes
    }

    fn none() -> Self {
        Self {
            expires: None,
            max_age: None,
            domain: None,
            path: None,
            secure: false,
            http_only: false,
            same_site: SameSite::Default,
            partitioned: false,
        }
    }

    fn take(&mut self, name: &str, value: &str, now: i64) {
        match name {
            "expires" => self.expires = expires(value, now).or(self.expires),
            "max-age" => self.max_age = max_age(value, now).or(self.max_age),
            "domain" => self.domain = Some(domain(value)),
            "path" => self.path = value.starts_with('/').then(|| value.to_owned()),
            "secure" => self.secure = true,
            "httponly" => self.http_only = true,
            "samesite" => self.same_site = same_site(value),
            "partitioned" => self.partitioned = true,
            _ => {}
        }
    }
}

/// The `Expires` attribute (section 5.6.1).
fn expires(value: &str, now: i64) -> Option<i64> {
    date::parse(value).map(|time| time.min(now + CAP))
}

/// The `Max-Age` attribute (section 5.6.2).
fn max_age(value: &str, now: i64) -> Option<i64> {
    let digits = value.strip_prefix('-').unwrap_or(value);
    if value.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if value.starts_with('-') {
        return Some(i64::MIN);
    }
    // A number that is too large is over the cap anyway.
    let seconds = digits.parse().unwrap_or(CAP).min(CAP);
    Some(if seconds == 0 { i64::MIN } else { now + seconds })
}

/// The `Domain` attribute (section 5.6.3).
fn domain(value: &str) -> String {
    value.strip_prefix('.').unwrap_or(value).to_ascii_lowercase()
}

/// The `SameSite` attribute (section 5.6.7).
fn same_site(value: &str) -> SameSite {
    match value.to_ascii_lowercase().as_str() {
        "none" => SameSite::None,
        "strict" => SameSite::Strict,
        "lax" => SameSite::Lax,
        _ => SameSite::Default,
    }
}
