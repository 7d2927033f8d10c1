//! Typed values as cookie-octets and back, with one type for each [`Encoding`](crate::Encoding).

use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::str::FromStr;

use memchr::memchr;
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use serde::Serialize;
use serde::de::DeserializeOwned;

#[cfg(all(feature = "seal", feature = "cookie"))]
use crate::declare::attributes::Encoding;
use crate::wire::choices::Choices;
use crate::wire::error::Error;
use crate::wire::octets::{self, is_cookie_octet};
use crate::wire::value::CookieValue;
use crate::wire::value_text::ValueText;

/// Writes and reads values of type `T`.
pub trait Codec<T> {
    /// Appends the encoded value of the cookie `name` to the text.
    fn write(value: &T, name: &'static str, text: &mut ValueText) -> Result<(), Error>;

    /// Parses the value that a request has.
    fn read(octets: &str) -> Option<T>;

    /// Writes or reads a whole cookie: `field` takes the value out of it, and `wrap` puts a value in.
    fn access<C>(access: Access<'_, C>, field: fn(&C) -> &T, wrap: fn(T) -> C) -> Accessed<C> {
        match access {
            Access::Write(cookie, name, text) => Self::write(field(cookie), name, text).map(|()| None),
            Access::Read(octets) => Ok(Self::read(octets).map(wrap)),
        }
    }
}

/// What to do with the value of a cookie. One function for both, because each function of a cookie costs compile
/// time.
pub enum Access<'a, C> {
    /// Write the value of this cookie, of this name.
    Write(&'a C, &'static str, &'a mut ValueText),
    /// Read the cookie from the value that a request has.
    Read(&'a str),
}

impl<C> fmt::Debug for Access<'_, C> {
    /// Shows no value, because it belongs to the visitor.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Access::Write(..) => "Write(..)",
            Access::Read(_) => "Read(..)",
        })
    }
}

/// The result: the cookie that was read, if there is one.
pub type Accessed<C> = Result<Option<C>, Error>;

/// `encoding = percent`.
#[derive(Debug)]
pub enum Percent {}

impl<T: CookieValue> Codec<T> for Percent {
    fn write(value: &T, _: &'static str, text: &mut ValueText) -> Result<(), Error> {
        write_percent(&value.encode(), text);
        Ok(())
    }

    fn read(octets: &str) -> Option<T> {
        T::decode(&read_percent(octets)?)
    }
}

/// `encoding = raw`.
#[derive(Debug)]
pub enum Raw {}

impl<T: CookieValue> Codec<T> for Raw {
    fn write(value: &T, _: &'static str, text: &mut ValueText) -> Result<(), Error> {
        text.push(&value.encode());
        Ok(())
    }

    fn read(octets: &str) -> Option<T> {
        T::decode(octets)
    }
}

/// `encoding = json`.
#[derive(Debug)]
pub enum Json {}

/// What serde can write and read: a trait of our own for its error message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written as JSON",
    note = "derive `serde::Serialize` and `serde::Deserialize` for `{Self}`"
)]
pub trait JsonValue: Serialize + DeserializeOwned {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + DeserializeOwned> JsonValue for T {}

impl<T: JsonValue> Codec<T> for Json {
    fn write(value: &T, name: &'static str, text: &mut ValueText) -> Result<(), Error> {
        let json = serde_json::to_string(value).map_err(|_| Error::NotSerializable { cookie: name })?;
        write_percent(&json, text);
        Ok(())
    }

    fn read(octets: &str) -> Option<T> {
        serde_json::from_str(&read_percent(octets)?).ok()
    }
}

/// `encoding = display`.
#[derive(Debug)]
pub enum Display {}

/// What std writes and parses: a trait of our own for its error message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written with `Display` and parsed with `FromStr`",
    note = "implement both for `{Self}`, or write `encoding = json` and derive `serde::Serialize` and `serde::Deserialize`"
)]
pub trait DisplayValue: fmt::Display + FromStr {}

#[diagnostic::do_not_recommend]
impl<T: fmt::Display + FromStr> DisplayValue for T {}

impl<T: DisplayValue> Codec<T> for Display {
    fn write(value: &T, name: &'static str, text: &mut ValueText) -> Result<(), Error> {
        let mut shown = String::new();
        // `to_string` would panic if the application's `Display` fails.
        write!(shown, "{value}").map_err(|_| Error::NotSerializable { cookie: name })?;
        write_percent(&shown, text);
        Ok(())
    }

    fn read(octets: &str) -> Option<T> {
        read_percent(octets)?.parse().ok()
    }
}

/// The encoding of the choices cookie.
#[derive(Debug)]
pub enum ChoicesText {}

/// Only [`Choices`]: a trait of our own for its error message.
#[diagnostic::on_unimplemented(
    message = "the choices cookie holds `cookie_policy::Choices`, not `{Self}`",
    note = "write `struct CookiePreferences(Choices);`"
)]
pub trait ChoicesValue: Sized {
    #[doc(hidden)]
    fn __text(&self) -> &str;
    #[doc(hidden)]
    fn __parse(text: &str) -> Option<Self>;
}

#[diagnostic::do_not_recommend]
impl ChoicesValue for Choices {
    fn __text(&self) -> &str {
        self.as_str()
    }

    fn __parse(text: &str) -> Option<Self> {
        Choices::parse(text)
    }
}

impl<T: ChoicesValue> Codec<T> for ChoicesText {
    fn write(value: &T, _: &'static str, text: &mut ValueText) -> Result<(), Error> {
        text.push(value.__text());
        Ok(())
    }

    fn read(octets: &str) -> Option<T> {
        T::__parse(octets)
    }
}

/// What is encoded: every byte that is not a cookie-octet (`percent_encoding` adds those beyond ASCII), and `%`
/// itself.
const ENCODED: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\').add(b'%');

/// Returns a text as a value of this encoding has it.
#[cfg(all(feature = "seal", feature = "cookie"))]
pub(crate) fn encoded(value: &str, encoding: Encoding) -> Cow<'_, str> {
    if encoding == Encoding::Raw { value.into() } else { utf8_percent_encode(value, ENCODED).into() }
}

fn write_percent(value: &str, text: &mut ValueText) {
    // Most values need no encoding.
    if octets::all(value, |byte| is_cookie_octet(byte) & (byte != b'%')) {
        text.push_octets(value);
    } else {
        utf8_percent_encode(value, ENCODED).for_each(|part| text.push_octets(part));
    }
}

/// Returns the text without percent-encoding, or `None` if it is not UTF-8.
pub(crate) fn read_percent(octets: &str) -> Option<Cow<'_, str>> {
    if memchr(b'%', octets.as_bytes()).is_none() {
        return Some(Cow::Borrowed(octets));
    }
    percent_decode_str(octets).decode_utf8().ok()
}
