//! Values as text.

use std::borrow::Cow;

/// A value that a cookie can hold: text, and back.
///
/// Strings, integers, `bool` and `char` have it, and every enum with `#[derive(Cookie)]`. The text may hold any
/// character; the cookie's [`Encoding`](crate::Encoding) makes it fit for the wire.
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
    note = "implement `CookieValue` for `{Self}`, or store it as JSON: `encoding = json`"
)]
pub trait CookieValue: Sized {
    /// The value as text.
    fn encode(&self) -> Cow<'_, str>;

    /// The value of a text; `None` if there is none, which reads as a malformed cookie.
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

/// Implements [`CookieValue`] by `Display` and `FromStr`.
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
