//! The secrets that sealed cookies are made with.

use std::fmt;

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

/// Bytes of each of the two keys that a [`Key`] holds.
pub(super) const SIZE: usize = 32;

/// One secret: a part of it signs, a part of it encrypts. With feature `seal`.
///
/// It is wiped from memory when it is dropped, and `Debug` shows nothing of it.
///
/// ```
/// use cookie_policy::{Key, KeyTooShort};
///
/// # fn main() -> Result<(), KeyTooShort> {
/// let random = [7; 64]; // in truth 64 random bytes, kept where secrets are kept
/// let key = Key::from_bytes(&random)?;
/// assert_eq!(format!("{key:?}"), "Key(..)");
/// assert_eq!(Key::from_bytes(&random[..63]).unwrap_err(), KeyTooShort { needed: 64, given: 63 });
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Key {
    pub(super) signing: Zeroizing<[u8; SIZE]>,
    pub(super) encryption: Zeroizing<[u8; SIZE]>,
}

/// A secret has too few bytes to make a key of. With feature `seal`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyTooShort {
    /// Bytes that are needed at least.
    pub needed: usize,
    /// Bytes that were given.
    pub given: usize,
}

impl fmt::Display for KeyTooShort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a key is made of at least {} secret bytes, and these are {}", self.needed, self.given)
    }
}

impl std::error::Error for KeyTooShort {}

impl Key {
    /// A key of at least 64 random bytes. Those beyond have a part in it, too.
    ///
    /// # Errors
    ///
    /// [`KeyTooShort`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, KeyTooShort> {
        Self::of_at_least(2 * SIZE, bytes)
    }

    /// A key derived from the application's master secret, at least 32 random bytes, which may serve other purposes, too
    /// (HKDF with SHA-256, RFC 5869).
    ///
    /// # Errors
    ///
    /// [`KeyTooShort`].
    pub fn derived_from(master: &[u8]) -> Result<Self, KeyTooShort> {
        Self::of_at_least(SIZE, master)
    }

    fn of_at_least(needed: usize, secret: &[u8]) -> Result<Self, KeyTooShort> {
        if secret.len() < needed {
            return Err(KeyTooShort { needed, given: secret.len() });
        }
        let keys = Hkdf::<Sha256>::new(None, secret);
        Ok(Self {
            signing: expanded(&keys, b"cookie-policy signing 1"),
            encryption: expanded(&keys, b"cookie-policy encryption 1"),
        })
    }
}

/// One of the keys that are made of a secret; `purpose` tells it from the others (RFC 5869, section 3.2).
fn expanded(keys: &Hkdf<Sha256>, purpose: &[u8]) -> Zeroizing<[u8; SIZE]> {
    let mut key = Zeroizing::new([0; SIZE]);
    // The only error is a length of more than 255 hashes.
    keys.expand(purpose, &mut *key).expect("32 bytes are one hash");
    key
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(..)")
    }
}

/// The keys of a site: one that seals, and former ones that only open. With feature `seal`.
///
/// To change the key, make the present one a former one, and drop that when the longest lifetime of a sealed cookie is
/// over. [`Site::keys`](crate::Site::keys) takes them.
///
/// ```
/// use cookie_policy::{Key, KeyTooShort, Keys};
///
/// # fn main() -> Result<(), KeyTooShort> {
/// # let (new, old) = ([7; 64], [8; 64]);
/// let keys = Keys::new(Key::from_bytes(&new)?).former(Key::from_bytes(&old)?);
/// assert_eq!(format!("{keys:?}"), "Keys { former: 1, .. }");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Keys {
    current: Key,
    former: Vec<Key>,
}

impl Keys {
    /// Seals and opens with this key.
    pub fn new(current: Key) -> Self {
        Self { current, former: Vec::new() }
    }

    /// Opens also what this key sealed.
    #[must_use]
    pub fn former(mut self, key: Key) -> Self {
        self.former.push(key);
        self
    }

    /// The key that seals.
    pub(super) fn current(&self) -> &Key {
        &self.current
    }

    /// The keys that open.
    pub(super) fn all(&self) -> impl Iterator<Item = &Key> {
        std::iter::once(&self.current).chain(&self.former)
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys").field("former", &self.former.len()).finish_non_exhaustive()
    }
}
