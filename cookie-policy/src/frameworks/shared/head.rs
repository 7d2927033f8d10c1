//! What every framework has in a type of its own: the fields of a request and of a response.

use crate::wire::set_cookie::SetCookie;

/// A request's fields.
#[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
pub(crate) trait RequestHead {
    /// The values of the fields of a name, as they came.
    fn values(&self, name: &'static str) -> impl Iterator<Item = &[u8]>;

    /// Host and port that the request's target names, as in HTTP/2.
    fn authority(&self) -> Option<&str>;
}

/// A response's status and fields.
pub(crate) trait ResponseHead {
    fn status(&self) -> u16;

    /// The values of the fields of a name.
    fn values(&self, name: &'static str) -> impl Iterator<Item = &[u8]>;

    fn remove(&mut self, name: &'static str);

    /// Adds a field to those that are there. The value is made of values that were there, or is ASCII.
    fn append(&mut self, name: &'static str, value: &[u8]);

    /// Puts one field in the place of those of a name, or of none.
    fn replace(&mut self, name: &'static str, value: &[u8]);

    /// The values of the `Set-Cookie` fields.
    fn lines(&self) -> impl Iterator<Item = &[u8]> {
        self.values(SET_COOKIE)
    }

    fn append_line(&mut self, line: SetCookie) {
        self.append(SET_COOKIE, line.as_str().as_bytes());
    }

    /// Keeps the `Set-Cookie` fields for which this is so, each asked about by its place, in their order and as they are.
    fn retain_lines(&mut self, keeps: impl Fn(usize) -> bool);
}

const SET_COOKIE: &str = "set-cookie";
