//! One finished `Set-Cookie` line.

use std::borrow::Cow;
use std::{fmt, mem, ptr};

use crate::declare::attributes::Exemption;
use crate::declare::declaration::{Declaration, Facts};
use crate::wire::error::Error;
use crate::wire::octets::{LIMIT, are_cookie_octets, is_cookie_octet};

/// What makes a browser forget a cookie. Both, because the grammar of RFC 6265 has no `Max-Age=0`.
pub(crate) const REMOVED: &str = "; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";

/// A line whose value is being written: one can add to it, and nothing else.
pub struct ValueText {
    declaration: &'static Declaration,
    /// Name, `=`, and what was added.
    line: String,
    /// The first byte of the value that a cookie cannot hold.
    unfit: Option<usize>,
}

impl fmt::Debug for ValueText {
    /// Without the value, which is the visitor's.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ValueText").field("name", &self.declaration.name()).finish_non_exhaustive()
    }
}

impl ValueText {
    /// Bytes of a usual value.
    pub(crate) const USUAL: usize = 64;

    /// A text that is yet to [begin](Self::begin): in a path this short, each copy of one that has begun shows.
    #[inline]
    pub(crate) const fn of(declaration: &'static Declaration) -> Self {
        Self { declaration, line: String::new(), unfit: None }
    }

    /// Begins an empty value. The line is allocated once, if the value has no more bytes than `length`.
    pub(crate) fn begin(&mut self, max_age: &str, length: usize) {
        let Facts { name, removal, .. } = self.declaration.facts;
        self.line = String::with_capacity(removal.len() - REMOVED.len() + max_age.len() + length);
        self.line.push_str(removal.get(..=name.len()).unwrap_or_default());
        self.unfit = None;
    }

    /// Appends a part of the value.
    pub fn push(&mut self, text: &str) {
        if !are_cookie_octets(text) && self.unfit.is_none() {
            let before = self.length();
            self.unfit =
                text.bytes().position(|byte| !is_cookie_octet(byte)).map(|position| before + position);
        }
        self.push_octets(text);
    }

    /// Appends what is known to be cookie-octets.
    pub(crate) fn push_octets(&mut self, octets: &str) {
        self.line.push_str(octets);
    }

    /// Whether a line can be made of it that sets this cookie.
    #[inline]
    pub(crate) fn check(&self, declaration: &'static Declaration) -> Result<(), Error> {
        let cookie = declaration.name();
        // A hand-made encoding can put the text of another cookie in this one's place.
        let unfit = if ptr::eq(self.declaration, declaration) { self.unfit } else { Some(0) };
        if let Some(position) = unfit {
            return Err(Error::NoCookieOctet { cookie, position });
        }
        let (name, value) = (cookie.len(), self.length());
        if name + value > LIMIT { Err(Error::TooLong { cookie, name, value }) } else { Ok(()) }
    }

    pub(crate) fn value(&self) -> &str {
        self.line.get(self.line.len() - self.length()..).unwrap_or_default()
    }

    /// Bytes of the value.
    fn length(&self) -> usize {
        self.line.len() - self.declaration.facts.name.len() - 1
    }
}

/// One line that leaves with the response: the value of one `Set-Cookie` field.
///
/// Made by [`Jar`](crate::Jar) alone, so whoever holds one holds a cookie that its policy declares.
/// Several lines are several fields: append them, never join or insert them (RFC 6265bis, section 3).
#[derive(Clone, PartialEq, Eq)]
#[must_use = "the browser learns of it only from a `Set-Cookie` field"]
pub struct SetCookie {
    line: Cow<'static, str>,
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
}

/// Where a cookie is removed: `formerly` is part of its declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Present,
    Former,
}

impl SetCookie {
    /// The one function that writes a line that sets a cookie: one whose value is [fit](ValueText::check).
    #[inline]
    pub(crate) fn set(text: &mut ValueText, max_age: &str) -> Self {
        let facts = &text.declaration.facts;
        let (name, value) = (facts.name.len(), text.length());
        if !max_age.is_empty() {
            text.line.push_str(max_age);
        }
        text.line.push_str(facts.removal.get(name + 1 + REMOVED.len()..).unwrap_or_default());
        let line = Cow::Owned(mem::take(&mut text.line));
        let is_choices = facts.exemption == Some(Exemption::Choices);
        let kind = if is_choices { Kind::Choices } else { Kind::Set };
        Self { line, name, value, kind }
    }

    /// The line that removes a cookie: with exactly the attributes that it was set with, because browsers check a removal
    /// like any other line (RFC 6265bis, section 5.7).
    #[inline]
    pub(crate) fn removal(declaration: &'static Declaration, place: Place) -> Self {
        let line = match place {
            Place::Present => declaration.facts.removal,
            Place::Former => declaration.facts.formerly,
        };
        Self { line: Cow::Borrowed(line), name: declaration.name().len(), value: 0, kind: Kind::Removal }
    }

    /// The same for one of the names that a declared name with a `*` covers.
    pub(crate) fn removal_of(name: &str, declaration: &'static Declaration, place: Place) -> Self {
        let declared = Self::removal(declaration, place);
        let rest = declared.line.get(declared.name..).unwrap_or_default();
        Self { line: Cow::Owned([name, rest].concat()), name: name.len(), ..declared }
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
        self.kind == Kind::Removal
    }

    /// Whether the line sets a cookie of the application.
    pub(crate) fn sets(&self) -> bool {
        self.kind == Kind::Set
    }

    /// Whether the line leaves also with a response that reports an error of the server.
    pub(crate) fn survives_error(&self) -> bool {
        !self.sets()
    }

    /// The whole line, as it is: that of a removal is a constant.
    pub(crate) fn into_line(self) -> Cow<'static, str> {
        self.line
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

impl AsRef<[u8]> for SetCookie {
    fn as_ref(&self) -> &[u8] {
        self.line.as_bytes()
    }
}

impl From<SetCookie> for String {
    fn from(cookie: SetCookie) -> Self {
        cookie.into_line().into_owned()
    }
}
