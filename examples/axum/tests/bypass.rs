//! Each function that `clippy.toml` lists is called once, with `expect`: clippy fails if it no longer finds the call.

use axum::http::{HeaderMap, HeaderName, HeaderValue, response};
use axum_extra::extract::cookie::{Cookie, CookieJar, PrivateCookieJar, SignedCookieJar};
use tower_cookies::Cookies;

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
    jar_add(jar: CookieJar, cookie: Cookie<'static>) jar.add(cookie);
    jar_get(jar: &CookieJar) jar.get("visits");
    jar_remove(jar: CookieJar, cookie: Cookie<'static>) jar.remove(cookie);
    signed_add(jar: SignedCookieJar, cookie: Cookie<'static>) jar.add(cookie);
    signed_get(jar: &SignedCookieJar) jar.get("visits");
    private_add(jar: PrivateCookieJar, cookie: Cookie<'static>) jar.add(cookie);
    private_get(jar: &PrivateCookieJar) jar.get("visits");
    jar_iter(jar: &CookieJar) jar.iter();
    signed_remove(jar: SignedCookieJar, cookie: Cookie<'static>) jar.remove(cookie);
    private_remove(jar: PrivateCookieJar, cookie: Cookie<'static>) jar.remove(cookie);
    tower_add(cookies: &Cookies, cookie: tower_cookies::Cookie<'static>) cookies.add(cookie);
    tower_get(cookies: &Cookies) cookies.get("visits");
    tower_remove(cookies: &Cookies, cookie: tower_cookies::Cookie<'static>) cookies.remove(cookie);
    cookie_add(jar: &mut cookie::CookieJar, cookie: Cookie<'static>) jar.add(cookie);
    cookie_get(jar: &cookie::CookieJar) jar.get("visits");
    header_append(headers: &mut HeaderMap, name: Name, value: Value) headers.append(name, value);
    header_insert(headers: &mut HeaderMap, name: Name, value: Value) headers.insert(name, value);
    header_try_append(headers: &mut HeaderMap, name: Name, value: Value) headers.try_append(name, value);
    header_try_insert(headers: &mut HeaderMap, name: Name, value: Value) headers.try_insert(name, value);
    header_entry(headers: &mut HeaderMap, name: Name) headers.entry(name);
    header_of_builder(builder: response::Builder, name: Name, value: Value) builder.header(name, value);
}
