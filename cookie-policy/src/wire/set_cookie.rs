//! One `Set-Cookie` line.

use std::borrow::Cow;
use std::{fmt, mem, ptr};

use crate::declare::attributes::Exemption;
use crate::declare::declaration::Declaration;
use crate::declare::facts::{Facts, Former};
use crate::wire::error::Error;
use crate::wire::octets::{LIMIT, are_cookie_octets, is_cookie_octet};

/// The attributes that make a browser remove a cookie. Both, because the grammar of RFC 6265 does not allow
/// `Max-Age=0`.
pub(crate) const REMOVED: &str = "; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";

/// A line whose value is being written. An encoding can only append to it.
pub struct ValueText {
    declaration: &'static Declaration,
    /// Name, `=`, and the value so far.
    line: String,
    /// The position of the first byte of the value that is not a cookie-octet.
    invalid: Option<usize>,
}

impl fmt::Debug for ValueText {
    /// Shows no value, because it belongs to the visitor.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ValueText").field("name", &self.declaration.name()).finish_non_exhaustive()
    }
}

impl ValueText {
    /// The capacity for a value of unknown length, in bytes.
    pub(crate) const USUAL: usize = 64;

    /// A text that has not [begun](Self::begin). Moving one that has begun is measurable in a path this short.
    #[inline]
    pub(crate) const fn new(declaration: &'static Declaration) -> Self {
        Self { declaration, line: String::new(), invalid: None }
    }

    /// Begins an empty value. A value of at most `length` bytes needs no second allocation.
    pub(crate) fn begin(&mut self, max_age: &str, length: usize) {
        let Facts { name, attributes, .. } = &self.declaration.facts;
        self.line = String::with_capacity(name.len() + 1 + length + max_age.len() + attributes.text.len());
        self.line.push_str(name);
        self.line.push('=');
        self.invalid = None;
    }

    /// Appends a part of the encoded value.
    pub fn push(&mut self, text: &str) {
        if !are_cookie_octets(text) && self.invalid.is_none() {
            let before = self.length();
            self.invalid =
                text.bytes().position(|byte| !is_cookie_octet(byte)).map(|position| before + position);
        }
        self.push_octets(text);
    }

    /// Appends cookie-octets, without a check.
    pub(crate) fn push_octets(&mut self, octets: &str) {
        self.line.push_str(octets);
    }

    /// Checks that the value can be sent as a value of this cookie.
    #[inline]
    pub(crate) fn check(&self, declaration: &'static Declaration) -> Result<(), Error> {
        let cookie = declaration.name();
        // A hand-written encoding can swap the text with that of another cookie.
        let invalid = if ptr::eq(self.declaration, declaration) { self.invalid } else { Some(0) };
        if let Some(position) = invalid {
            return Err(Error::InvalidOctet { cookie, position });
        }
        let (name, value) = (cookie.len(), self.length());
        if name + value > LIMIT { Err(Error::TooLong { cookie, name, value }) } else { Ok(()) }
    }

    pub(crate) fn value(&self) -> &str {
        self.line.get(self.declaration.facts.name.len() + 1..).unwrap_or_default()
    }

    /// The length of the value in bytes.
    fn length(&self) -> usize {
        self.value().len()
    }
}

/// One `Set-Cookie` line of a response: the value of one `Set-Cookie` header.
///
/// Only a [`Jar`](crate::Jar) makes one, so each line sets or removes a cookie that the policy declares. Append
/// each line as a header of its own. Never join lines, and never insert one in place of another (RFC 6265bis,
/// section 3).
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// # fn main() -> Result<(), cookie_policy::Error> {
/// let jar = Jar::<TransportPolicy>::from_cookie_header("");
/// SessionId("f00".into()).set(&jar)?;
/// for line in jar.take_set_cookies() {
///     assert_eq!(line.to_string(), "sessionid=f00; Path=/; Secure; HttpOnly; SameSite=Lax");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
#[must_use = "append the line to the response as a `Set-Cookie` header"]
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
    /// Removes the cookie at its former path or domain, and not at its current one.
    FormerRemoval,
}

/// Where a cookie is removed: `formerly` is part of its declaration.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    Present,
    Former(&'static Former),
}

impl Place {
    /// The place to remove a cookie from in this second. A request does not say which path and domain a cookie has,
    /// so the places take turns.
    pub(crate) fn in_turn(declaration: &Declaration, seconds: u64) -> Self {
        let formerly = declaration.facts.formerly;
        match seconds % (formerly.len() as u64 + 1) {
            0 => Place::Present,
            turn => formerly.get(turn as usize - 1).map_or(Place::Present, Place::Former),
        }
    }

    /// The same among the former places; `None` if there are none.
    pub(crate) fn former_in_turn(declaration: &Declaration, seconds: u64) -> Option<Self> {
        let formerly = declaration.facts.formerly;
        let turn = seconds.checked_rem(formerly.len() as u64)?;
        formerly.get(turn as usize).map(Place::Former)
    }

    const fn kind(self) -> Kind {
        match self {
            Place::Present => Kind::Removal,
            Place::Former(_) => Kind::FormerRemoval,
        }
    }
}

impl SetCookie {
    /// Writes a line that sets a cookie, from a [checked](ValueText::check) value. No other function writes one.
    #[inline]
    pub(crate) fn set(text: &mut ValueText, max_age: &str) -> Self {
        let facts = &text.declaration.facts;
        let (name, value) = (facts.name.len(), text.length());
        if !max_age.is_empty() {
            text.line.push_str(max_age);
        }
        text.line.push_str(facts.attributes.text);
        let line = Cow::Owned(mem::take(&mut text.line));
        let is_choices = facts.exemption == Some(Exemption::Choices);
        let kind = if is_choices { Kind::Choices } else { Kind::Set };
        Self { line, name, value, kind }
    }

    /// The line that removes a cookie. It has the attributes that the cookie was set with, because browsers check a
    /// removal like every other line (RFC 6265bis, section 5.7).
    #[inline]
    pub(crate) fn removal(declaration: &'static Declaration, place: Place) -> Self {
        let line = match place {
            Place::Present => declaration.facts.removal,
            Place::Former(former) => former.removal,
        };
        Self { line: Cow::Borrowed(line), name: declaration.name().len(), value: 0, kind: place.kind() }
    }

    /// The line that removes one of the cookies that a declared name with a `*` covers.
    pub(crate) fn removal_of(declaration: &'static Declaration, name: &str, place: Place) -> Self {
        let attributes = match place {
            Place::Present => &declaration.facts.attributes,
            Place::Former(former) => &former.attributes,
        };
        let line = [name, "=", REMOVED, attributes.text].concat();
        Self { line: Cow::Owned(line), name: name.len(), value: 0, kind: place.kind() }
    }

    /// Returns the cookie's name.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// SessionId("f00".into()).set(&jar)?;
    /// assert_eq!(jar.set_cookies().next().unwrap().name(), "sessionid");
    /// # Ok(())
    /// # }
    /// ```
    pub fn name(&self) -> &str {
        self.line.get(..self.name).unwrap_or_default()
    }

    /// Returns the value, encoded as it is sent. It is empty in a removal.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// SessionId("two words".into()).set(&jar)?;
    /// assert_eq!(jar.set_cookies().next().unwrap().value(), "two%20words");
    /// # Ok(())
    /// # }
    /// ```
    pub fn value(&self) -> &str {
        let start = self.name + 1;
        self.line.get(start..start + self.value).unwrap_or_default()
    }

    /// Returns whether the line removes the cookie.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("sessionid=38afes7a8");
    /// jar.remove::<SessionId>()?;
    /// assert!(jar.set_cookies().next().unwrap().is_removal());
    /// # Ok(())
    /// # }
    /// ```
    pub fn is_removal(&self) -> bool {
        matches!(self.kind, Kind::Removal | Kind::FormerRemoval)
    }

    /// Whether the line sets a cookie, and not the choices cookie.
    pub(crate) fn sets(&self) -> bool {
        self.kind == Kind::Set
    }

    /// Whether the line removes the cookie at its current path and domain.
    pub(crate) fn removes_current(&self) -> bool {
        self.kind == Kind::Removal
    }

    /// Whether the line is also sent with a response that reports a server error.
    pub(crate) fn survives_error(&self) -> bool {
        !self.sets()
    }

    /// The whole line. That of a removal is usually a constant.
    pub(crate) fn into_line(self) -> Cow<'static, str> {
        self.line
    }

    /// Returns the whole line: name, value and attributes.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// SessionId("f00".into()).set(&jar)?;
    /// let line = jar.set_cookies().next().unwrap();
    /// assert_eq!(line.as_str(), "sessionid=f00; Path=/; Secure; HttpOnly; SameSite=Lax");
    /// # Ok(())
    /// # }
    /// ```
    pub fn as_str(&self) -> &str {
        &self.line
    }
}

impl fmt::Debug for SetCookie {
    /// Shows no value, because it belongs to the visitor.
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
        cookie.into_line().into_owned()
    }
}
