//! Sealed values: clients keep them, and cannot write them. The work is behind feature `seal`.

#[cfg(feature = "seal")]
mod cipher;
#[cfg(feature = "seal")]
mod keys;

#[cfg(feature = "seal")]
use std::sync::Arc;

#[cfg(feature = "seal")]
pub use keys::{Key, KeyTooShort, Keys};

use crate::declare::attributes::Seal;
use crate::policy::PolicyFacts;
use crate::policy::message::refuse;
use crate::wire::error::{Error, SealFault};

/// What the derive writes for `seal = ..`, so that a missing feature is told in words.
#[cfg(feature = "seal")]
#[doc(hidden)]
#[macro_export]
macro_rules! __seal {
    ($seal:ident) => {
        ::core::option::Option::Some($crate::Seal::$seal)
    };
}

/// What the derive writes for `seal = ..`, so that a missing feature is told in words.
#[cfg(not(feature = "seal"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __seal {
    ($seal:ident) => {
        ::core::compile_error!(
            "`seal` needs the feature `seal` of `cookie-policy`: add `features = [\"seal\"]` to it in Cargo.toml"
        )
    };
}

/// A [`Site`](crate::Site) without keys.
#[derive(Clone, Copy, Debug)]
pub enum Unkeyed {}

/// A [`Site`](crate::Site) with keys.
#[derive(Clone, Copy, Debug)]
pub enum Keyed {}

/// Whether a [`Site`](crate::Site) has keys: [`Keyed`] or [`Unkeyed`], and nothing else.
pub trait Keying: sealed::Sealed + 'static {
    #[doc(hidden)]
    const KEYED: bool;
}

mod sealed {
    pub trait Sealed {}
}

impl sealed::Sealed for Unkeyed {}
impl sealed::Sealed for Keyed {}

impl Keying for Unkeyed {
    const KEYED: bool = false;
}

impl Keying for Keyed {
    const KEYED: bool = true;
}

/// A site has keys if a cookie of its policy is sealed.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(crate) const fn check<K: Keying>(policy: &PolicyFacts) {
    let mut i = 0;
    while i < policy.cookies.len() {
        let facts = &policy.cookies[i].facts;
        if !K::KEYED && facts.attributes.seal.is_some() {
            refuse!(
                "`",
                facts.rust_name,
                "` of `",
                policy.rust_name,
                "` is sealed, and this site has no keys: write `Site::new().keys(..)` [A-SEAL]"
            );
        }
        i += 1;
    }
}

/// A value with the time until which it is valid.
type Opened = Result<(String, u64), SealFault>;

/// What seals and opens: the keys of a site that has some.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keyring {
    #[cfg(feature = "seal")]
    keys: Option<Arc<Keys>>,
}

impl Keyring {
    /// The value of what was sent, at the time `now`.
    pub(crate) fn open(
        &self,
        seal: Seal,
        cookie: &'static str,
        text: &str,
        now: u64,
    ) -> Result<String, Error> {
        let opened = self.opened(seal, cookie, text);
        let opened =
            opened.and_then(|(value, expiry)| if expiry < now { Err(SealFault::Expired) } else { Ok(value) });
        opened.map_err(|fault| Error::Sealed { cookie, fault })
    }
}

#[cfg(feature = "seal")]
impl Keyring {
    pub(crate) fn new(keys: Keys) -> Self {
        Self { keys: Some(Arc::new(keys)) }
    }

    /// The value as it is sent, valid until `expiry`.
    pub(crate) fn seal(
        &self,
        seal: Seal,
        name: &'static str,
        value: &str,
        expiry: u64,
    ) -> Result<String, Error> {
        let no_keys = Error::Sealed { cookie: name, fault: SealFault::Forged };
        let keys = self.keys.as_ref().ok_or(no_keys)?;
        match seal {
            Seal::Signed => Ok(cipher::sign(keys, name, value, expiry)),
            Seal::Private => cipher::encrypt(keys, name, value, expiry),
        }
    }

    fn opened(&self, seal: Seal, name: &str, text: &str) -> Opened {
        let keys = self.keys.as_ref().ok_or(SealFault::Forged)?;
        match seal {
            Seal::Signed => cipher::verify(keys, name, text),
            Seal::Private => cipher::decrypt(keys, name, text),
        }
    }
}

/// Without the feature there are no keys, and no declaration that compiles has a seal.
#[cfg(not(feature = "seal"))]
impl Keyring {
    pub(crate) fn seal(&self, _: Seal, name: &'static str, _: &str, _: u64) -> Result<String, Error> {
        Err(Error::Sealed { cookie: name, fault: SealFault::Forged })
    }

    fn opened(&self, _: Seal, _: &str, _: &str) -> Opened {
        Err(SealFault::Forged)
    }
}
