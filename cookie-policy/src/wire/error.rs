//! What can go wrong at run time.

use std::fmt;

use crate::declare::words::words;
use crate::wire::octets::LIMIT;

/// Why a cookie was not set or not read. It names the cookie, never its value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The request does not carry the cookie.
    Absent {
        /// The cookie's name.
        cookie: &'static str,
    },
    /// The request carries the cookie more than once, so one of them may be planted (RFC 6265bis, section 8.6).
    Ambiguous {
        /// The cookie's name.
        cookie: &'static str,
    },
    /// The request's value is none of the cookie's type.
    Malformed {
        /// The cookie's name.
        cookie: &'static str,
    },
    /// The request's value of a sealed cookie does not open.
    Sealed {
        /// The cookie's name.
        cookie: &'static str,
        /// Why it does not.
        fault: SealFault,
    },
    /// The visitor refused after this consent token was handed out.
    Withdrawn {
        /// The key of the category.
        category: &'static str,
    },
    /// An anonymous audience cookie must not be prolonged: the request carries it already (CNIL, deliberation
    /// 2020-092, article 5).
    ///
    /// Set it where [`Consent::try_get`](crate::Consent::try_get) says [`Absent`](Self::Absent): `get` has none of those
    /// either that are there and cannot be read.
    WouldProlong {
        /// The cookie's name.
        cookie: &'static str,
    },
    /// The response's header has left already.
    ResponseSent {
        /// The cookie's name.
        cookie: &'static str,
    },
    /// Browsers drop a cookie whose name and value together are over 4096 bytes (RFC 6265bis, section 5.6).
    TooLong {
        /// The cookie's name.
        cookie: &'static str,
        /// Bytes of the name.
        name: usize,
        /// Bytes of the value as it would be sent.
        value: usize,
    },
    /// A value with `encoding = raw` holds a byte that a cookie cannot hold (RFC 6265bis, section 4.1.1).
    InvalidOctet {
        /// The cookie's name.
        cookie: &'static str,
        /// Where in the value, in bytes from its start.
        position: usize,
    },
    /// The value could not be written as JSON.
    NotSerializable {
        /// The cookie's name.
        cookie: &'static str,
    },
    /// The operating system gave no random bytes for the id of the visitor's consent.
    NoRandomness,
}

impl Error {
    /// The status of a response that reports it: what the request carries is the client's, the rest the server's.
    #[cfg(any(feature = "axum", feature = "actix-web", feature = "rocket"))]
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
            Error::Absent { cookie } => write!(f, "the request carries no cookie `{cookie}`"),
            Error::Ambiguous { cookie } => {
                write!(f, "the request carries the cookie `{cookie}` more than once")
            }
            Error::Malformed { cookie } => {
                write!(f, "the request's cookie `{cookie}` has a value that is none of its type")
            }
            Error::Sealed { cookie, fault } => write!(f, "the request's cookie `{cookie}` {fault}"),
            Error::Withdrawn { category } => {
                write!(f, "the visitor no longer consents to cookies of the category `{category}`")
            }
            Error::WouldProlong { cookie } => write!(
                f,
                "the request carries the anonymous audience cookie `{cookie}` already, and it must not be prolonged"
            ),
            Error::ResponseSent { cookie } => {
                write!(f, "the response has left, so the cookie `{cookie}` can no longer be set")
            }
            Error::TooLong { cookie, name, value } => write!(
                f,
                "the cookie `{cookie}` is too long: its name of {name} bytes and its value of {value} bytes may be {LIMIT} bytes together"
            ),
            Error::InvalidOctet { cookie, position } => write!(
                f,
                "byte {position} of the value of `{cookie}` cannot be sent as it is; declare `encoding = percent`"
            ),
            Error::NotSerializable { cookie } => {
                write!(f, "the value of the cookie `{cookie}` cannot be written as JSON")
            }
            Error::NoRandomness => f.write_str("the operating system gave no random bytes"),
        }
    }
}

impl std::error::Error for Error {}

words! {
    /// Why a sealed value does not open.
    pub enum SealFault {
        /// It has not the form of a sealed value.
        Unsealed = "is not sealed",
        /// It was sealed with another key or for another cookie, or was changed since.
        Forged = "was not sealed by this site for this cookie",
        /// It was kept for longer than the cookie's lifetime.
        Expired = "was kept for longer than its lifetime",
    }
}
