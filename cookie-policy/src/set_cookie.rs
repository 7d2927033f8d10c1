//! One finished `Set-Cookie` line.

use std::fmt;

use crate::attributes::Exemption;
use crate::codec::{are_cookie_octets, is_cookie_octet};
use crate::declaration::Declaration;
use crate::error::Error;

/// Bytes of name and value together that browsers take (RFC 6265bis, section 5.6, step 5).
pub(crate) const LIMIT: usize = 4096;

/// What makes a browser forget a cookie. Both, because the grammar of RFC 6265 has no `Max-Age=0`.
const REMOVED: &str = "; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";

/// A line whose value is being written: one can add to it, and nothing else.
#[derive(Debug)]
pub struct ValueText(String);

impl ValueText {
    /// A value by itself.
    pub(crate) fn written(write: impl FnOnce(&mut Self) -> Result<(), Error>) -> Result<String, Error> {
        let mut text = Self(String::new());
        write(&mut text)?;
        Ok(text.0)
    }

    /// Appends a part of the value.
    pub fn push(&mut self, text: &str) {
        self.0.push_str(text);
    }
}

/// One line that leaves with the response: the value of one `Set-Cookie` field.
///
/// Made by [`Jar`](crate::Jar) alone, so whoever holds one holds a cookie that its policy declares.
/// Several lines are several fields: append them, never join or insert them (RFC 6265bis, section 3).
#[derive(Clone, PartialEq, Eq)]
#[must_use = "the browser learns of it only from a `Set-Cookie` field"]
pub struct SetCookie {
    line: String,
    name: usize,
    value: usize,
    kind: Kind,
}

/// What a line does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Sets a cookie.
    Set,
    /// Sets the visitor's choices.
    Choices,
    Removal,
    /// Removes the cookie where it was before; where it is now it stays.
    FormerRemoval,
}

/// Where a cookie is removed: `formerly` is part of its declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Present,
    Former,
}

impl SetCookie {
    /// The one function that writes a line that sets a cookie. `write` appends the encoded value.
    pub(crate) fn set(
        declaration: &'static Declaration,
        max_age: &str,
        write: impl FnOnce(&mut ValueText) -> Result<(), Error>,
    ) -> Result<Self, Error> {
        let facts = &declaration.facts;
        let name = facts.name.len();
        // Room for a value of the usual size, so that the line is allocated once.
        let mut text = ValueText(String::with_capacity(name + max_age.len() + facts.scope.len() + 64));
        text.push(facts.name);
        text.push("=");
        write(&mut text)?;
        let mut line = text.0;
        let is_own = |rest: &&str| rest.starts_with('=') && line.starts_with(facts.name);
        // A hand-made encoding could have put another text in place of this one.
        let Some(rest) = line.get(name..).filter(is_own) else {
            return Err(Error::NoCookieOctet { cookie: facts.name, position: 0 });
        };
        let value = rest.get(1..).unwrap_or_default();
        // Every encoding comes through here, and those that people write themselves.
        if !are_cookie_octets(value) {
            let position = value.bytes().position(|byte| !is_cookie_octet(byte)).unwrap_or_default();
            return Err(Error::NoCookieOctet { cookie: facts.name, position });
        }
        let value = value.len();
        if name + value > LIMIT {
            return Err(Error::TooLong { cookie: facts.name, name, value });
        }
        line.push_str(max_age);
        line.push_str(facts.scope);
        let is_choices = declaration.exemption() == Some(Exemption::Choices);
        let kind = if is_choices { Kind::Choices } else { Kind::Set };
        Ok(Self { line, name, value, kind })
    }

    /// The one function that writes a line that removes a cookie: with exactly the attributes that it was set with,
    /// because browsers check a removal like any other line (RFC 6265bis, section 5.7).
    pub(crate) fn removal(name: &str, declaration: &Declaration, place: Place) -> Self {
        let (scope, kind) = match place {
            Place::Present => (declaration.facts.scope, Kind::Removal),
            Place::Former => (declaration.facts.formerly, Kind::FormerRemoval),
        };
        Self { line: [name, "=", REMOVED, scope].concat(), name: name.len(), value: 0, kind }
    }

    /// The cookie's name.
    pub fn name(&self) -> &str {
        self.line.get(..self.name).unwrap_or_default()
    }

    /// The value, encoded as it is sent. Empty in a removal.
    pub fn value(&self) -> &str {
        let start = self.name + 1;
        self.line.get(start..start + self.value).unwrap_or_default()
    }

    /// Whether the line removes the cookie.
    pub fn is_removal(&self) -> bool {
        matches!(self.kind, Kind::Removal | Kind::FormerRemoval)
    }

    /// Whether the browser has no cookie of the name any more, as far as a server can tell.
    pub(crate) fn ends(&self) -> bool {
        self.kind == Kind::Removal
    }

    /// Whether the line leaves also with a response that reports an error of the server.
    pub(crate) fn survives_error(&self) -> bool {
        self.kind != Kind::Set
    }

    /// The whole line.
    pub fn as_str(&self) -> &str {
        &self.line
    }
}

impl fmt::Debug for SetCookie {
    /// Without the value, which is the visitor's.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SetCookie")
            .field("name", &self.name())
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for SetCookie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.line)
    }
}

impl From<SetCookie> for String {
    fn from(cookie: SetCookie) -> Self {
        cookie.line
    }
}
