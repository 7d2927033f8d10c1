//! The suffixes of a family of names.

use std::fmt;
use std::str::FromStr;

use crate::wire::octets::is_token_octet;

/// The end of a cookie name that is one of a family, such as `3f9c` in `oidc_3f9c`, which is declared as
/// `name = "oidc_{}"`.
///
/// It has 1 to 64 characters that a cookie name can have: letters, digits and ``!#$%&'*+-.^_`|~`` (`token` of RFC 9110,
/// section 5.6.2). Upper and lower case are different suffixes.
///
/// ```
/// use cookie_policy::{CookieSuffix, InvalidSuffix};
///
/// let suffix: CookieSuffix = "3f9c".parse()?;
/// assert_eq!(suffix.as_str(), "3f9c");
/// assert_eq!(CookieSuffix::try_from("a=b"), Err(InvalidSuffix::NotAllowed { position: 1 }));
/// # Ok::<(), InvalidSuffix>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CookieSuffix(Box<str>);

impl CookieSuffix {
    /// Checks that a text is a suffix.
    pub(crate) fn check(text: &str) -> Result<(), InvalidSuffix> {
        match text.len() {
            0 => Err(InvalidSuffix::Empty),
            length if length > Self::MAX_LEN => Err(InvalidSuffix::TooLong { length }),
            _ => match text.bytes().position(|byte| !is_token_octet(byte)) {
                Some(position) => Err(InvalidSuffix::NotAllowed { position }),
                None => Ok(()),
            },
        }
    }

    /// The most bytes of a suffix.
    ///
    /// ```
    /// use cookie_policy::CookieSuffix;
    ///
    /// let longest = "x".repeat(CookieSuffix::MAX_LEN);
    /// assert!(CookieSuffix::try_from(longest.as_str()).is_ok());
    /// assert!(CookieSuffix::try_from(format!("{longest}x").as_str()).is_err());
    /// ```
    pub const MAX_LEN: usize = 64;

    /// Returns the suffix as text.
    ///
    /// ```
    /// use cookie_policy::CookieSuffix;
    ///
    /// let suffix = CookieSuffix::try_from("3f9c")?;
    /// assert_eq!(suffix.as_str(), "3f9c");
    /// # Ok::<(), cookie_policy::InvalidSuffix>(())
    /// ```
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why a text is not a [`CookieSuffix`].
///
/// ```
/// use cookie_policy::{CookieSuffix, InvalidSuffix};
///
/// let error = CookieSuffix::try_from("").unwrap_err();
/// assert_eq!(error, InvalidSuffix::Empty);
/// assert_eq!(error.to_string(), "the suffix of a cookie name is empty");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidSuffix {
    /// It is empty.
    Empty,
    /// It is longer than [`CookieSuffix::MAX_LEN`].
    TooLong {
        /// The length in bytes.
        length: usize,
    },
    /// It contains a byte that a cookie name cannot have.
    NotAllowed {
        /// The position of the byte, counted from 0.
        position: usize,
    },
}

impl TryFrom<&str> for CookieSuffix {
    type Error = InvalidSuffix;

    fn try_from(text: &str) -> Result<Self, InvalidSuffix> {
        Self::check(text).map(|()| Self(text.into()))
    }
}

impl FromStr for CookieSuffix {
    type Err = InvalidSuffix;

    fn from_str(text: &str) -> Result<Self, InvalidSuffix> {
        Self::try_from(text)
    }
}

impl AsRef<str> for CookieSuffix {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CookieSuffix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for InvalidSuffix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the suffix of a cookie name is empty"),
            Self::TooLong { length } => write!(
                f,
                "the suffix of a cookie name has {length} bytes, and the limit is {} bytes",
                CookieSuffix::MAX_LEN
            ),
            Self::NotAllowed { position } => {
                write!(f, "byte {position} of the suffix is not allowed in a cookie name")
            }
        }
    }
}

impl std::error::Error for InvalidSuffix {}
