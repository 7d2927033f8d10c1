//! Sealed values, which clients store and cannot write. They need feature `seal`.

#[cfg(feature = "seal")]
mod cipher;
#[cfg(all(feature = "seal", feature = "cookie"))]
mod cookie_crate;
#[cfg(feature = "seal")]
mod keys;

#[cfg(feature = "seal")]
use std::sync::Arc;

#[cfg(feature = "seal")]
pub use keys::{Key, KeyTooShort, Keys};

use crate::declare::attributes::Seal;
use crate::declare::declaration::Declaration;
use crate::policy::PolicyFacts;
use crate::policy::message::refuse;
use crate::wire::error::{Error, SealFault};

/// A [`Site`](crate::Site) without keys.
#[derive(Clone, Copy, Debug)]
pub enum Unkeyed {}

/// A [`Site`](crate::Site) with keys.
#[derive(Clone, Copy, Debug)]
pub enum Keyed {}

/// Whether a [`Site`](crate::Site) has keys. It is sealed: only [`Keyed`] and [`Unkeyed`] implement it.
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

/// Checks that a site has keys if a cookie of its policy is sealed.
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
                "` is sealed, but this site has no keys; add them with `Site::new().keys(..)` [A-SEAL]"
            );
        }
        i += 1;
    }
}

/// A value, and the time until which it is valid in seconds since 1970.
type Opened = Result<(String, u64), SealFault>;

/// Seals and opens values with the keys of a site, if it has any.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keyring {
    #[cfg(feature = "seal")]
    keys: Option<Arc<Keys>>,
    /// What seals are bound to besides the name of the cookie.
    #[cfg(feature = "seal")]
    scope: &'static str,
}

impl Keyring {
    /// Opens the value of a cookie that was sealed for the name `name`, at the time `now` in seconds since 1970.
    pub(crate) fn open(
        &self,
        cookie: &'static Declaration,
        seal: Seal,
        name: &str,
        text: &str,
        now: u64,
    ) -> Result<String, Error> {
        let opened = self.open_until(cookie, seal, name, text, now);
        opened.map(|(value, _)| value).map_err(|fault| Error::Sealed { cookie: cookie.name(), fault })
    }

    /// Seals a value again, for the name that its cookie has now and the time that its seal has left. `None` if it cannot
    /// be opened.
    pub(crate) fn seal_again(
        &self,
        cookie: &'static Declaration,
        seal: Seal,
        former: &str,
        text: &str,
        now: u64,
    ) -> Option<String> {
        let (value, expiry) = self.open_until(cookie, seal, former, text, now).ok()?;
        self.seal(seal, cookie.name(), cookie.name(), &value, expiry).ok()
    }

    fn open_until(&self, cookie: &Declaration, seal: Seal, name: &str, text: &str, now: u64) -> Opened {
        match self.opened(seal, name, text) {
            Ok((_, expiry)) if expiry < now => Err(SealFault::Expired),
            Err(fault) => self.opened_otherwise(cookie, name, text, now).ok_or(fault),
            opened => opened,
        }
    }
}

#[cfg(feature = "seal")]
impl Keyring {
    pub(crate) fn new(keys: Keys, scope: &'static str) -> Self {
        Self { keys: Some(Arc::new(keys)), scope }
    }

    /// Seals a value for the name `name` of a cookie, which is valid until `expiry` in seconds since 1970.
    pub(crate) fn seal(
        &self,
        seal: Seal,
        name: &str,
        cookie: &'static str,
        value: &str,
        expiry: u64,
    ) -> Result<String, Error> {
        let no_keys = Error::Sealed { cookie, fault: SealFault::Forged };
        let keys = self.keys.as_ref().ok_or(no_keys)?;
        match seal {
            Seal::Signed => Ok(cipher::sign(keys, self.of(name), value, expiry)),
            Seal::Private => cipher::encrypt(keys, self.of(name), cookie, value, expiry),
        }
    }

    fn of<'n>(&self, name: &'n str) -> cipher::Purpose<'n> {
        cipher::Purpose { scope: self.scope, name }
    }

    fn opened(&self, seal: Seal, name: &str, text: &str) -> Opened {
        let keys = self.keys.as_ref().ok_or(SealFault::Forged)?;
        match seal {
            Seal::Signed => cipher::verify(keys, self.of(name), text),
            Seal::Private => cipher::decrypt(keys, self.of(name), text),
        }
    }

    /// Opens a value that the crate `cookie` wrote. Such a value states no time, so it gets the longest lifetime of its
    /// cookie, but at most until the key ends.
    #[cfg(feature = "cookie")]
    fn opened_otherwise(
        &self,
        cookie: &Declaration,
        name: &str,
        text: &str,
        now: u64,
    ) -> Option<(String, u64)> {
        let mut keys = self.keys.as_ref()?.of_cookie_crate().filter(|key| now < key.until);
        let lifetime = now.saturating_add(cookie.lifetime().most_seconds());
        keys.find_map(|key| Some((key.open(cookie, name, text)?, key.until.min(lifetime))))
    }

    #[cfg(not(feature = "cookie"))]
    fn opened_otherwise(&self, _: &Declaration, _: &str, _: &str, _: u64) -> Option<(String, u64)> {
        None
    }
}

/// Without the feature, no site has keys, and no declaration with a seal compiles.
#[cfg(not(feature = "seal"))]
impl Keyring {
    pub(crate) fn seal(
        &self,
        _: Seal,
        _: &str,
        cookie: &'static str,
        _: &str,
        _: u64,
    ) -> Result<String, Error> {
        Err(Error::Sealed { cookie, fault: SealFault::Forged })
    }

    fn opened(&self, _: Seal, _: &str, _: &str) -> Opened {
        Err(SealFault::Forged)
    }

    fn opened_otherwise(&self, _: &Declaration, _: &str, _: &str, _: u64) -> Option<(String, u64)> {
        None
    }
}
