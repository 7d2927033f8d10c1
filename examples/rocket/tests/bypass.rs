//! Each function that `clippy.toml` lists is called once, with `expect`: clippy fails if it no longer finds the call.

use rocket::Response;
use rocket::http::{Cookie, CookieJar, Header};
use rocket::response::Builder;

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

found! {
    add(cookies: &CookieJar<'_>, cookie: Cookie<'static>) cookies.add(cookie);
    add_private(cookies: &CookieJar<'_>, cookie: Cookie<'static>) cookies.add_private(cookie);
    get(cookies: &CookieJar<'_>) cookies.get("visits");
    get_private(cookies: &CookieJar<'_>) cookies.get_private("visits");
    get_pending(cookies: &CookieJar<'_>) cookies.get_pending("visits");
    iter(cookies: &CookieJar<'_>) cookies.iter();
    remove(cookies: &CookieJar<'_>) cookies.remove("visits");
    remove_private(cookies: &CookieJar<'_>) cookies.remove_private("visits");
    built(response: &mut Builder<'_>, header: Header<'static>) response.header(header);
    built_adjoined(response: &mut Builder<'_>, header: Header<'static>) response.header_adjoin(header);
    built_raw(response: &mut Builder<'_>) response.raw_header("Set-Cookie", "visits=1");
    built_raw_adjoined(response: &mut Builder<'_>) response.raw_header_adjoin("Set-Cookie", "visits=1");
    set_header(response: &mut Response<'_>, header: Header<'static>) response.set_header(header);
    set_raw_header(response: &mut Response<'_>) response.set_raw_header("Set-Cookie", "visits=1");
    adjoin_header(response: &mut Response<'_>, header: Header<'static>) response.adjoin_header(header);
    adjoin_raw_header(response: &mut Response<'_>) response.adjoin_raw_header("Set-Cookie", "visits=1");
}
