//! Each function that `clippy.toml` lists is called once, with `expect`: clippy fails if it no longer finds the call.

use salvo::http::cookie::{Cookie, CookieJar};
use salvo::http::{HeaderMap, HeaderName, HeaderValue};
use salvo::{Request, Response};

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
    add(response: &mut Response, cookie: Cookie<'static>) response.add_cookie(cookie);
    cookies_mut(response: &mut Response) response.cookies_mut();
    cookies(response: &Response) response.cookies();
    cookie(response: &Response) response.cookie("visits");
    remove(response: &mut Response) response.remove_cookie("visits");
    remove_with(response: &mut Response, cookie: Cookie<'static>) response.remove_cookie_with(cookie);
    request_cookie(request: &Request) request.cookie("visits");
    request_cookies(request: &Request) request.cookies();
    request_cookies_mut(request: &mut Request) request.cookies_mut();
    jar_add(jar: &mut CookieJar, cookie: Cookie<'static>) jar.add(cookie);
    jar_get(jar: &CookieJar) jar.get("visits");
    header_append(headers: &mut HeaderMap, name: Name, value: Value) headers.append(name, value);
    header_insert(headers: &mut HeaderMap, name: Name, value: Value) headers.insert(name, value);
    header_try_append(headers: &mut HeaderMap, name: Name, value: Value) headers.try_append(name, value);
    header_try_insert(headers: &mut HeaderMap, name: Name, value: Value) headers.try_insert(name, value);
    header_entry(headers: &mut HeaderMap, name: Name) headers.entry(name);
    add_header(response: &mut Response, value: Value) response.add_header("set-cookie", value, true);
    set_headers(response: &mut Response, headers: HeaderMap) response.set_headers(headers);
}
