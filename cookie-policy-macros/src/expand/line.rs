//! The texts of `Set-Cookie` lines.

use crate::model::{Cookie, Lifetime};

/// The attribute that only a line that sets the cookie has.
pub(super) fn max_age(lifetime: Lifetime) -> String {
    match lifetime {
        Lifetime::Session => String::new(),
        Lifetime::Persistent(seconds) | Lifetime::SessionOr(seconds) => format!("; Max-Age={seconds}"),
    }
}

/// The line that removes the cookie where it has this path and this domain, which must be the one that the library writes.
pub(super) fn removal(cookie: &Cookie<'_>, path: &str, domain: Option<&str>) -> String {
    let removed = "; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";
    [cookie.name, "=", removed, &scope(cookie, path, domain)].concat()
}

/// The attributes that a line that removes the cookie has, too, where it has this path and this domain.
pub(super) fn scope(cookie: &Cookie<'_>, path: &str, domain: Option<&str>) -> String {
    let mut scope = format!("; Path={path}");
    if let Some(domain) = domain {
        scope += &format!("; Domain={domain}");
    }
    for (present, attribute) in [(cookie.secure, "; Secure"), (cookie.http_only, "; HttpOnly")] {
        scope += if present { attribute } else { "" };
    }
    scope += &format!("; SameSite={}", cookie.same_site);
    scope + if cookie.partitioned { "; Partitioned" } else { "" }
}
