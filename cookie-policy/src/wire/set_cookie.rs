//! One `Set-Cookie` line.

use std::borrow::Cow;
use std::fmt;

use crate::declare::declaration::Declaration;
use crate::wire::choices::Choices;
use crate::wire::place::Place;
use crate::wire::received_name::ReceivedName;
use crate::wire::value_text::ValueText;

/// The attributes that make a browser remove a cookie. Both, because the grammar of RFC 6265 does not allow `Max-Age=0`.
pub(crate) const REMOVED: &str = "; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";

/// One `Set-Cookie` line of a response: the value of one `Set-Cookie` header.
///
/// Only a [`Jar`](crate::Jar) makes one, so each line sets or removes a cookie that the policy declares. Append each line
/// as a header of its own. Never join lines, and never insert one in place of another (RFC 6265bis, section 3).
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
    name: Cow<'static, str>,
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
    /// Removes a cookie of a family, so that there is room for another one that the response sets.
    Room,
}

impl SetCookie {
    /// Writes a line that sets a cookie, from a [checked](ValueText::check) value. Besides it, only
    /// [`choices`](Self::choices) writes one.
    #[inline]
    pub(crate) fn set(text: &mut ValueText, max_age: &str) -> Self {
        let value = text.length();
        let line = Cow::Owned(text.take_line(max_age));
        Self { line, name: text.take_name(), value, kind: Kind::Set }
    }

    /// Writes the line that keeps the visitor's choices at a place of their cookie.
    pub(crate) fn choices(declaration: &'static Declaration, place: Place, choices: &Choices) -> Self {
        let (name, attributes) = place.name_and_attributes(&declaration.facts);
        let value = choices.as_str();
        let line = [name, "=", value, declaration.facts.max_age, attributes.text].concat();
        let line = Cow::Owned(line);
        Self { line, name: Cow::Borrowed(name), value: value.len(), kind: Kind::Choices }
    }

    /// The line that removes a cookie. It has the attributes that the cookie was set with, because browsers check a removal
    /// like every other line (RFC 6265bis, section 5.7).
    #[inline]
    pub(crate) fn removal(declaration: &'static Declaration, place: Place) -> Self {
        let line = match place {
            Place::Present => declaration.facts.removal,
            Place::Former(former) => former.removal,
        };
        let (name, _) = place.name_and_attributes(&declaration.facts);
        Self { line: Cow::Borrowed(line), name: Cow::Borrowed(name), value: 0, kind: Kind::Removal }
    }

    /// Says that a removal only makes room for a cookie that the response sets: without that one, it is not sent.
    pub(crate) fn making_room(self) -> Self {
        Self { kind: Kind::Room, ..self }
    }

    /// The line that removes one of the cookies that a declared name with a `*` covers.
    pub(crate) fn removal_of(
        name: ReceivedName<'_>,
        declaration: &'static Declaration,
        place: Place,
    ) -> Self {
        let (_, attributes) = place.name_and_attributes(&declaration.facts);
        let name = name.as_str();
        Self::removed([name, "=", REMOVED, attributes.text].concat(), name)
    }

    /// The length of the line that removes a cookie with such a name at its present place.
    pub(crate) fn removal_length(name: ReceivedName<'_>, declaration: &Declaration) -> usize {
        name.as_str().len() + "=".len() + REMOVED.len() + declaration.facts.attributes.text.len()
    }

    /// The line that removes a stray copy of a cookie with this name and path, at a domain or, if it is empty, at the host.
    pub(crate) fn stray_removal((name, path, domain): (&str, &str, &str), secure: bool) -> Self {
        let key = if domain.is_empty() { "" } else { "; Domain=" };
        let secure = if secure { "; Secure" } else { "" };
        // The other attributes do not belong to the place.
        let line = [name, "=", REMOVED, "; Path=", path, key, domain, secure].concat();
        Self::removed(line, name)
    }

    fn removed(line: String, name: &str) -> Self {
        let name = Cow::Owned(name.to_owned());
        Self { line: Cow::Owned(line), name, value: 0, kind: Kind::Removal }
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
        &self.name
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
        let start = self.name.len() + 1;
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
        matches!(self.kind, Kind::Removal | Kind::Room)
    }

    /// Whether the line only makes room for a cookie that the response sets.
    pub(crate) fn makes_room(&self) -> bool {
        self.kind == Kind::Room
    }

    /// Whether the line sets a cookie, and not the choices cookie.
    pub(crate) fn sets(&self) -> bool {
        self.kind == Kind::Set
    }

    /// Whether the line keeps the visitor's choices.
    pub(crate) fn keeps_choices(&self) -> bool {
        self.kind == Kind::Choices
    }

    /// Whether the line is also sent with a response that reports a server error: it neither sets a cookie nor makes room for
    /// one.
    pub(crate) fn survives_error(&self) -> bool {
        matches!(self.kind, Kind::Choices | Kind::Removal)
    }

    /// Whether the line is for the present place of a cookie with this name. All its lines end with the attributes.
    pub(crate) fn is_at_place_of(&self, declaration: &Declaration) -> bool {
        self.line.ends_with(declaration.facts.attributes.text)
    }

    /// Returns the name on its own, to be kept after the line was sent.
    pub(crate) fn to_name(&self) -> Cow<'static, str> {
        self.name.clone()
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

impl AsRef<[u8]> for SetCookie {
    fn as_ref(&self) -> &[u8] {
        self.line.as_bytes()
    }
}
