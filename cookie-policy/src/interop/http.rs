//! Feature `http`.

use std::borrow::Cow;

use http::HeaderValue;

use crate::wire::set_cookie::SetCookie;

impl From<SetCookie> for HeaderValue {
    /// Converts the line into the value of one `Set-Cookie` header.
    fn from(cookie: SetCookie) -> Self {
        // A line is printable ASCII: the name, the lifetime and the attributes are checked when the declaration compiles, and
        // the value when it is written.
        match cookie.into_line() {
            Cow::Borrowed(line) => HeaderValue::from_static(line),
            Cow::Owned(line) => HeaderValue::try_from(line).expect("a `Set-Cookie` line is printable ASCII"),
        }
    }
}
