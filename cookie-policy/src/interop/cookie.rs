//! Feature `cookie`.

use cookie::Cookie;

use crate::wire::set_cookie::SetCookie;

impl From<SetCookie> for Cookie<'static> {
    /// The cookie with the attributes of the line. Its value is encoded, so pass it on with `Display`, not with
    /// `encoded()`.
    fn from(cookie: SetCookie) -> Self {
        // Every line has a name and a `=`, which is all that the parser asks for.
        Cookie::parse(String::from(cookie)).expect("a `Set-Cookie` line has a name and a value")
    }
}
