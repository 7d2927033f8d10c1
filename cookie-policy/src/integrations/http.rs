//! Feature `http`.

use http::HeaderValue;

use crate::set_cookie::SetCookie;

impl From<SetCookie> for HeaderValue {
    /// The value of one `Set-Cookie` field.
    fn from(cookie: SetCookie) -> Self {
        // A line holds printable ASCII alone: the name, the lifetime and the scope are checked when the declaration
        // compiles, the value when it is written.
        HeaderValue::try_from(String::from(cookie)).expect("a `Set-Cookie` line is printable ASCII")
    }
}
