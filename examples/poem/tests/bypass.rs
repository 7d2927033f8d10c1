//! Each function that `clippy.toml` lists is called once, with `expect`: clippy fails if it no longer finds the call.

use poem::http::{HeaderMap, HeaderName, HeaderValue};
use poem::web::cookie::{Cookie, CookieJar, PrivateCookieJar, SignedCookieJar};
use poem::{IntoResponse as _, ResponseBuilder};

/// A function that bypasses the policy.
macro_rules! found {
    ($($name:ident($($argument:tt)*) $way:expr;)*) => {$(
        #[expect(clippy::disallowed_methods, reason = "clippy must find it")]
        #[allow(dead_code, reason = "clippy reads it, and nobody calls it")]
        fn $name($($argument)*) {
            let _ = $way;
        }
    )*};
}

type Name = HeaderName;
type Value = HeaderValue;

found! {
    jar_add(jar: &CookieJar, cookie: Cookie) jar.add(cookie);
    jar_get(jar: &CookieJar) jar.get("visits");
    jar_get_ignoring_case(jar: &CookieJar) jar.get_ignore_ascii_case("visits");
    jar_with(jar: &CookieJar) jar.with_cookies(|cookies| cookies.count());
    jar_remove(jar: &CookieJar) jar.remove("visits");
    signed_add(jar: &SignedCookieJar<'_>, cookie: Cookie) jar.add(cookie);
    signed_get(jar: &SignedCookieJar<'_>) jar.get("visits");
    signed_remove(jar: &SignedCookieJar<'_>) jar.remove("visits");
    private_add(jar: &PrivateCookieJar<'_>, cookie: Cookie) jar.add(cookie);
    private_get(jar: &PrivateCookieJar<'_>) jar.get("visits");
    private_remove(jar: &PrivateCookieJar<'_>) jar.remove("visits");
    header_append(headers: &mut HeaderMap, name: Name, value: Value) headers.append(name, value);
    header_insert(headers: &mut HeaderMap, name: Name, value: Value) headers.insert(name, value);
    header_try_append(headers: &mut HeaderMap, name: Name, value: Value) headers.try_append(name, value);
    header_try_insert(headers: &mut HeaderMap, name: Name, value: Value) headers.try_insert(name, value);
    header_entry(headers: &mut HeaderMap, name: Name) headers.entry(name);
    builder_header(builder: ResponseBuilder, name: Name, value: Value) builder.header(name, value);
    with_header(name: Name, value: Value) "home".with_header(name, value);
}
