//! The secret keys of sealed cookies.

use std::fmt;
#[cfg(feature = "cookie")]
use std::time::SystemTime;

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

#[cfg(feature = "cookie")]
use super::cookie_crate::CookieCrateKey;

/// Bytes of each of the two keys that a [`Key`] holds.
pub(super) const SIZE: usize = 32;

/// A secret key for sealed cookies, which signs and encrypts. With feature `seal`.
///
/// It is wiped from memory when it is dropped, and `Debug` does not show it.
///
/// ```
/// use cookie_policy::{Key, KeyTooShort};
///
/// # fn main() -> Result<(), KeyTooShort> {
/// let random = [7; 64]; // use 64 random bytes from your secret store
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

/// A secret has too few bytes for a key. With feature `seal`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyTooShort {
    /// The least number of bytes.
    pub needed: usize,
    /// The number of bytes of the secret.
    pub given: usize,
}

impl fmt::Display for KeyTooShort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the secret has {} bytes, and a key needs at least {}; use a longer secret",
            self.given, self.needed
        )
    }
}

impl std::error::Error for KeyTooShort {}

impl Key {
    /// Makes a key from random bytes: at least 64, all of which are used.
    ///
    /// ```
    /// use cookie_policy::Key;
    ///
    /// let random = [7; 64]; // use 64 random bytes from your secret store
    /// assert!(Key::from_bytes(&random).is_ok());
    /// assert!(Key::from_bytes(b"secret").is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// [`KeyTooShort`] for fewer than 64 bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, KeyTooShort> {
        Self::expand(2 * SIZE, bytes)
    }

    /// Derives a key from the application's master secret of at least 32 random bytes, with HKDF and SHA-256 (RFC
    /// 5869). The application can use the same secret for other purposes.
    ///
    /// ```
    /// use cookie_policy::Key;
    ///
    /// let master = [7; 32]; // use 32 random bytes from your secret store
    /// assert!(Key::derived_from(&master).is_ok());
    /// assert!(Key::derived_from(b"secret").is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// [`KeyTooShort`] for fewer than 32 bytes.
    pub fn derived_from(master: &[u8]) -> Result<Self, KeyTooShort> {
        Self::expand(SIZE, master)
    }

    fn expand(needed: usize, secret: &[u8]) -> Result<Self, KeyTooShort> {
        if secret.len() < needed {
            return Err(KeyTooShort { needed, given: secret.len() });
        }
        let keys = Hkdf::<Sha256>::new(None, secret);
        Ok(Self {
            signing: expand(&keys, b"cookie-policy signing 1"),
            encryption: expand(&keys, b"cookie-policy encryption 1"),
        })
    }
}

/// Expands one of the keys of a secret. Each has its own `purpose` (RFC 5869, section 3.2).
fn expand(keys: &Hkdf<Sha256>, purpose: &[u8]) -> Zeroizing<[u8; SIZE]> {
    let mut key = Zeroizing::new([0; SIZE]);
    // The only error is a length of more than 255 hashes (RFC 5869, section 2.3).
    keys.expand(purpose, &mut *key).expect("32 bytes are one hash");
    key
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(..)")
    }
}

/// The keys of a site: the current one, which seals and opens values, and former ones, which only open them. With
/// feature `seal`.
///
/// To change the key, make a new key the current one and keep the old one as a former key. Remove the former key
/// when the longest lifetime of a sealed cookie has passed. [`Site::keys`](crate::Site::keys) adds the keys to a
/// site.
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
    #[cfg(feature = "cookie")]
    of_cookie_crate: Vec<CookieCrateKey>,
}

impl Keys {
    /// Makes keys with this current key, which seals and opens values.
    ///
    /// ```
    /// use cookie_policy::{Key, KeyTooShort, Keys};
    ///
    /// # fn main() -> Result<(), KeyTooShort> {
    /// let keys = Keys::new(Key::from_bytes(&[7; 64])?); // use random bytes from your secret store
    /// assert_eq!(format!("{keys:?}"), "Keys { former: 0, .. }");
    /// # Ok(())
    /// # }
    /// ```
    pub fn new(current: Key) -> Self {
        Self {
            current,
            former: Vec::new(),
            #[cfg(feature = "cookie")]
            of_cookie_crate: Vec::new(),
        }
    }

    /// Adds a former key, which opens values that it sealed.
    ///
    /// ```
    /// use cookie_policy::{Cookie, Key, Keys, Site, policy};
    ///
    /// /// To keep administrators logged in
    /// #[derive(Cookie)]
    /// #[cookie(name = "admin", provider = site, category = Necessary(Authentication), lifetime = session, seal = signed)]
    /// struct Admin(String);
    ///
    /// #[policy(site = "https://example.org", provider = "Example", recipients = [])]
    /// struct MyPolicy(Admin);
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let (old, new) = (Key::from_bytes(&[7; 64])?, Key::from_bytes(&[8; 64])?);
    /// let jar = Site::<MyPolicy>::new().keys(Keys::new(old.clone())).jar([""], None);
    /// Admin("mia".into()).set(&jar)?;
    /// let sealed = jar.set_cookies().next().expect("the cookie was set");
    ///
    /// let site = Site::<MyPolicy>::new().keys(Keys::new(new).former(old));
    /// let jar = site.jar([format!("admin={}", sealed.value())], None);
    /// assert_eq!(jar.get::<Admin>().unwrap().0, "mia");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn former(mut self, key: Key) -> Self {
        self.former.push(key);
        self
    }

    /// Adds a key with which the crate `cookie` sealed values before, so that nobody has to log in again. Until the time
    /// `until` of the [site's clock](crate::Site::clock), it opens what that crate's private jars wrote for cookies with
    /// `seal = private`. It never writes: [`set`](crate::Jar::set) seals with the current key. With features `seal` and
    /// `cookie`.
    ///
    /// The private cookies of axum-extra, Rocket 0.5, actix-session and tower-cookies are those of that crate. Its versions
    /// 0.16, 0.17 and 0.18 write the same format. The key of Rocket is `cookie::Key::from` of a `secret_key` of 64 bytes, and
    /// `cookie::Key::derive_from` of one of 32 bytes.
    ///
    /// What its *signed* jars wrote is opened only for cookies with `formerly_signed = true`, because its signature covers
    /// neither the name nor a time: a visitor can use a value that was signed for any other cookie with the same key. Declare
    /// it only where the value by itself says what it is for, and choose an early `until`. For such a cookie, what *private*
    /// jars wrote is not opened.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// use cookie_policy::{Cookie, Key, Keys, Site, policy};
    ///
    /// /// To keep users logged in
    /// #[derive(Cookie)]
    /// #[cookie(
    ///     name = "session",
    ///     provider = site,
    ///     category = Necessary(Authentication),
    ///     lifetime = "14 days",
    ///     seal = private,
    /// )]
    /// struct Session(String);
    ///
    /// #[policy(site = "https://example.org", provider = "Example", recipients = [])]
    /// struct MyPolicy(Session);
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (old_secret, new_secret) = ([7; 64], [8; 64]);
    /// let old_key = cookie::Key::from(&old_secret);
    /// let mut before = cookie::CookieJar::new();
    /// before.private_mut(&old_key).add(("session", "mia"));
    /// let sent = format!("session={}", before.get("session").expect("it was added").value());
    ///
    /// let two_weeks = SystemTime::now() + Duration::from_secs(14 * 86_400); // use the day of the release plus the lifetime
    /// let keys = Keys::new(Key::from_bytes(&new_secret)?).also_opening(old_key, two_weeks);
    /// let jar = Site::<MyPolicy>::new().keys(keys).jar([sent], None);
    /// assert_eq!(jar.get::<Session>().unwrap().0, "mia");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "cookie")]
    #[must_use]
    pub fn also_opening(mut self, key: cookie::Key, until: SystemTime) -> Self {
        self.of_cookie_crate.push(CookieCrateKey::new(key, until));
        self
    }

    /// The keys of the crate `cookie`, which only open.
    #[cfg(feature = "cookie")]
    pub(super) fn of_cookie_crate(&self) -> impl Iterator<Item = &CookieCrateKey> {
        self.of_cookie_crate.iter()
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
