//! Feature `http`.

use std::borrow::Cow;

use http::HeaderValue;

use crate::wire::set_cookie::SetCookie;

impl From<SetCookie> for HeaderValue {
    /// Converts the line into the value of one `Set-Cookie` header. It is sensitive, unless it removes the cookie, so
    /// `Debug` does not show the cookie's value.
    fn from(cookie: SetCookie) -> Self {
        let is_sensitive = !cookie.is_removal();
        // A line has no control character: the name, the lifetime and the attributes are checked when the declaration
        // compiles or, for a name of a request, when it is read, and the value when it is written.
        let mut value = match cookie.into_line() {
            Cow::Borrowed(line) if line.is_ascii() => HeaderValue::from_static(line),
            line => HeaderValue::try_from(line.into_owned())
                .expect("a `Set-Cookie` line has no control character"),
        };
        value.set_sensitive(is_sensitive);
        value
    }
}
