//! Feature `cookie`.

use cookie::Cookie;

use crate::wire::set_cookie::SetCookie;

impl From<SetCookie> for Cookie<'static> {
    /// Converts the line into a cookie with the same attributes. Its value is already encoded, so write it with `Display`, not
    /// with `encoded()`.
    fn from(cookie: SetCookie) -> Self {
        // The parser only requires a name and `=`, which every line has.
        Cookie::parse(String::from(cookie)).expect("a `Set-Cookie` line has a name and a value")
    }
}
