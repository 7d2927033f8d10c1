//! The texts of `Set-Cookie` lines. The library puts a line that sets a cookie together from them; a removal is one text.

use crate::model::{Cookie, Lifetime, Place};
use crate::words::Word as _;

/// What makes a browser forget a cookie.
pub(crate) const REMOVED: &str = "; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";

/// The attributes of most cookies, which declarations leave out.
pub(crate) const DEFAULT_ATTRIBUTES: &str = "; Path=/; Secure; HttpOnly; SameSite=Lax";

/// The attribute that only a line that sets the cookie has.
pub(super) fn max_age(lifetime: &Lifetime<'_>) -> String {
    match lifetime {
        Lifetime::Session | Lifetime::Unknown(..) | Lifetime::UntilRemoved => String::new(),
        Lifetime::Persistent(seconds) | Lifetime::SessionOr(seconds) | Lifetime::AtMost(seconds) => {
            format!("; Max-Age={seconds}")
        }
    }
}

/// The line that removes the cookie at a place.
pub(super) fn removal(cookie: &Cookie<'_>, place: Place<'_>) -> String {
    [place.name, "=", REMOVED, &attributes(cookie, place)].concat()
}

/// The attributes of every line of the cookie at a place.
pub(super) fn attributes(cookie: &Cookie<'_>, place: Place<'_>) -> String {
    let mut text = format!("; Path={}", place.path);
    if let Some(domain) = place.domain {
        text += &format!("; Domain={domain}");
    }
    for (present, attribute) in
        [(cookie.same_site.is_secure(), "; Secure"), (cookie.http_only(), "; HttpOnly")]
    {
        text += if present { attribute } else { "" };
    }
    text += &format!("; SameSite={}", cookie.same_site.word().word());
    text + if place.partitioned { "; Partitioned" } else { "" }
}
