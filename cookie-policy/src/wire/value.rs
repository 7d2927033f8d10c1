//! The values of cookies as text.

use std::borrow::Cow;

/// A type that can be the value of a cookie: it is written as text and parsed from it.
///
/// It is implemented for `String`, integers, `bool`, `char` and every enum with `#[derive(Cookie)]`. The text may
/// contain any character: the cookie's [`Encoding`](crate::Encoding) escapes those that a cookie cannot contain.
///
/// ```
/// use std::borrow::Cow;
/// use cookie_policy::{Cookie, CookieValue};
///
/// #[derive(Debug, PartialEq)]
/// pub struct Stop { line: u8, number: u16 }
///
/// impl CookieValue for Stop {
///     fn encode(&self) -> Cow<'_, str> {
///         format!("{}.{}", self.line, self.number).into()
///     }
///     fn decode(text: &str) -> Option<Self> {
///         let (line, number) = text.split_once('.')?;
///         Some(Stop { line: line.parse().ok()?, number: number.parse().ok()? })
///     }
/// }
///
/// /// To show departures at the stop chosen last
/// #[derive(Cookie)]
/// #[cookie(name = "stop", provider = "Transport", category = Necessary(UserInput), lifetime = session)]
/// pub struct LastStop(pub Stop);
///
/// assert_eq!(Stop::decode("4.1207"), Some(Stop { line: 4, number: 1207 }));
/// assert_eq!(Stop::decode("4"), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a cookie",
    note = "if `{Self}` is your own type, implement `CookieValue` for it",
    note = "if it is a type of another crate, write `encoding = display` where it has `Display` and `FromStr`, `encoding = json` where it has serde's traits, or put it into a struct of your own and implement `CookieValue` for that"
)]
pub trait CookieValue: Sized {
    /// Returns the value as text.
    ///
    /// ```
    /// use cookie_policy::CookieValue;
    ///
    /// assert_eq!(42_u8.encode(), "42");
    /// ```
    fn encode(&self) -> Cow<'_, str>;

    /// Parses the value from text. `None` means that the text is not a value of this type; reading the cookie then
    /// fails with [`Error::Malformed`](crate::Error::Malformed).
    ///
    /// ```
    /// use cookie_policy::CookieValue;
    ///
    /// assert_eq!(u8::decode("42"), Some(42));
    /// assert_eq!(u8::decode("300"), None);
    /// ```
    fn decode(text: &str) -> Option<Self>;
}

impl CookieValue for String {
    fn encode(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }

    fn decode(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

/// Implements [`CookieValue`] with `Display` and `FromStr`.
macro_rules! plain_values {
    ($($type:ty)*) => {$(
        impl CookieValue for $type {
            fn encode(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }

            fn decode(text: &str) -> Option<Self> {
                text.parse().ok()
            }
        }
    )*};
}

plain_values!(bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);
