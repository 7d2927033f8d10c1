//! Each function that `clippy.toml` lists is called once, with `expect`: clippy fails if it no longer finds the call.

use actix_web::cookie::Cookie;
use actix_web::dev::ServiceRequest;
use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};
use actix_web::{CustomizeResponder, HttpRequest, HttpResponse, HttpResponseBuilder};

/// A function that bypasses the policy.
macro_rules! found {
    ($($name:ident($($argument:tt)*) $way:expr;)*) => {$(
        #[expect(clippy::disallowed_methods, reason = "clippy must find it")]
        #[allow(dead_code, clippy::let_underscore_future, reason = "clippy reads it, and nobody calls it")]
        fn $name($($argument)*) {
            let _ = $way;
        }
    )*};
}

type Name = HeaderName;
type Value = HeaderValue;

found! {
    builder_cookie(response: &mut HttpResponseBuilder, cookie: Cookie<'static>) response.cookie(cookie);
    add_cookie(response: &mut HttpResponse, cookie: &Cookie<'static>) response.add_cookie(cookie);
    add_removal(response: &mut HttpResponse, cookie: &Cookie<'static>) response.add_removal_cookie(cookie);
    customized(response: CustomizeResponder<String>, cookie: &Cookie<'static>) response.add_cookie(cookie);
    request_cookie(request: &HttpRequest) request.cookie("visits");
    request_cookies(request: &HttpRequest) request.cookies();
    service_cookie(request: &ServiceRequest) request.cookie("visits");
    service_cookies(request: &ServiceRequest) request.cookies();
    customized_insert(response: CustomizeResponder<String>, field: (Name, Value)) response.insert_header(field);
    customized_append(response: CustomizeResponder<String>, field: (Name, Value)) response.append_header(field);
    builder_insert(response: &mut HttpResponseBuilder, field: (Name, Value)) response.insert_header(field);
    builder_append(response: &mut HttpResponseBuilder, field: (Name, Value)) response.append_header(field);
    header_insert(headers: &mut HeaderMap, name: Name, value: Value) headers.insert(name, value);
    header_append(headers: &mut HeaderMap, name: Name, value: Value) headers.append(name, value);
}
