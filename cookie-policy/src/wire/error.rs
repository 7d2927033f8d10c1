//! Errors at run time.

use std::fmt;
use std::time::Duration;

use crate::declare::words::words;
use crate::wire::octets::LIMIT;

/// Why a cookie was not set or not read. It contains the cookie's name, never its value.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::Error;
///
/// # fn main() {
/// let jar = Jar::<TransportPolicy>::from_cookie_header("");
/// let error = jar.try_get::<SessionId>().unwrap_err();
/// assert_eq!(error, Error::Absent { cookie: "sessionid" });
/// assert_eq!(error.to_string(), "the request has no cookie `sessionid`");
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The request does not have the cookie.
    Absent {
        /// The cookie's name.
        cookie: &'static str,
    },
    /// The request has the cookie more than once, so an attacker may have planted one (RFC 6265bis, section 8.6).
    Ambiguous {
        /// The cookie's name.
        cookie: &'static str,
    },
    /// The request's value cannot be parsed as the cookie's type.
    Malformed {
        /// The cookie's name.
        cookie: &'static str,
    },
    /// The request's value of a sealed cookie cannot be opened.
    Sealed {
        /// The cookie's name.
        cookie: &'static str,
        /// Why it cannot be opened.
        fault: SealFault,
    },
    /// The visitor refused after this consent token was handed out.
    Withdrawn {
        /// The key of the category.
        category: &'static str,
    },
    /// The request already has the anonymous audience cookie, and its lifetime must not be prolonged (CNIL,
    /// deliberation 2020-092, article 5).
    ///
    /// Set it only if [`Consent::try_get`](crate::Consent::try_get) fails with [`Absent`](Self::Absent). Do not
    /// test with `get`: it also returns `None` for a cookie that the request has and that cannot be read.
    WouldProlong {
        /// The cookie's name.
        cookie: &'static str,
    },
    /// The response headers have already been sent.
    ResponseSent {
        /// The cookie's name.
        cookie: &'static str,
    },
    /// The name and value together have more than 4096 bytes, so browsers would drop the cookie (RFC 6265bis,
    /// section 5.6).
    TooLong {
        /// The cookie's name.
        cookie: &'static str,
        /// The length of the name in bytes.
        name: usize,
        /// The length of the encoded value in bytes.
        value: usize,
    },
    /// A value with `encoding = raw` contains a byte that is not a cookie-octet (RFC 6265bis, section 4.1.1).
    InvalidOctet {
        /// The cookie's name.
        cookie: &'static str,
        /// The position of the byte in the value, counted from 0.
        position: usize,
    },
    /// The cookie is for authentication or security, and the request came over plain HTTP although the site has `https`:
    /// redirect the visitor to the `https` address.
    PlainHttp {
        /// The cookie's name.
        cookie: &'static str,
    },
    /// The value cannot be written as text: its `Serialize` or its `Display` failed.
    NotSerializable {
        /// The cookie's name.
        cookie: &'static str,
    },
    /// `set_for` was called with less than a second, or with more than the declared lifetime.
    InvalidLifetime {
        /// The cookie's name.
        cookie: &'static str,
        /// The lifetime that was asked for.
        asked: Duration,
        /// The longest lifetime that the declaration states.
        declared: Duration,
    },
    /// The operating system has no random bytes, which the id of a first grant and `seal = private` need.
    NoRandomness,
}

impl Error {
    /// The status of a response that reports the error: 400 for a cookie of the request, 500 for everything else.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn status(&self) -> u16 {
        match self {
            Error::Absent { .. }
            | Error::Ambiguous { .. }
            | Error::Malformed { .. }
            | Error::Sealed { .. } => 400,
            _ => 500,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Absent { cookie } => write!(f, "the request has no cookie `{cookie}`"),
            Error::Ambiguous { cookie } => {
                write!(f, "the request has the cookie `{cookie}` more than once, so none of them is used")
            }
            Error::Malformed { cookie } => {
                write!(f, "the value of the request's cookie `{cookie}` cannot be parsed as its type")
            }
            Error::Sealed { cookie, fault } => write!(f, "the request's cookie `{cookie}` {fault}"),
            Error::Withdrawn { category } => {
                write!(
                    f,
                    "the visitor has refused cookies of the category `{category}`; ask the jar for consent again"
                )
            }
            Error::WouldProlong { cookie } => write!(
                f,
                "the request already has the anonymous audience cookie `{cookie}`, which must not be prolonged; set it only if `try_get` fails with `Error::Absent`"
            ),
            Error::ResponseSent { cookie } => {
                write!(
                    f,
                    "the response headers have already been sent; set, read or remove the cookie `{cookie}` before that"
                )
            }
            Error::TooLong { cookie, name, value } => too_long(f, cookie, *name, *value),
            Error::InvalidOctet { cookie, position } => write!(
                f,
                "byte {position} of the value of the cookie `{cookie}` is not allowed in a cookie; declare `encoding = percent`"
            ),
            Error::PlainHttp { cookie } => write!(
                f,
                "the cookie `{cookie}` is for authentication or security, and the request came over plain HTTP; redirect the visitor to the `https` address of the site"
            ),
            Error::NotSerializable { cookie } => {
                write!(f, "the value of the cookie `{cookie}` cannot be written as text")
            }
            Error::InvalidLifetime { cookie, asked, declared } => {
                invalid_lifetime(f, cookie, *asked, *declared)
            }
            Error::NoRandomness => f.write_str("the operating system has no random bytes"),
        }
    }
}

fn too_long(f: &mut fmt::Formatter<'_>, cookie: &str, name: usize, value: usize) -> fmt::Result {
    write!(
        f,
        "the cookie `{cookie}` is too long: its name has {name} bytes and its value {value} bytes, and the limit is {LIMIT} bytes for both together"
    )
}

fn invalid_lifetime(
    f: &mut fmt::Formatter<'_>,
    cookie: &str,
    asked: Duration,
    declared: Duration,
) -> fmt::Result {
    let (asked, declared) = (asked.as_secs_f64(), declared.as_secs());
    write!(
        f,
        "the cookie `{cookie}` cannot be kept for {asked} seconds; its declaration allows 1 to {declared} seconds"
    )
}

impl std::error::Error for Error {}

words! {
    /// Why a sealed value cannot be opened.
    pub enum SealFault {
        /// It does not have the form of a sealed value.
        Unsealed = "is not sealed",
        /// It was sealed with another key or for another cookie, or has been changed since.
        Forged = "was not sealed by this site for this cookie",
        /// It is older than the cookie's lifetime.
        Expired = "was kept for longer than its lifetime",
    }
}
