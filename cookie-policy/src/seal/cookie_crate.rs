//! Values that the private and signed jars of the crate `cookie` wrote: they are opened, and never written.

use std::time::{SystemTime, UNIX_EPOCH};

use cookie::{Cookie, CookieJar, Key};

use crate::declare::attributes::Seal;
use crate::declare::declaration::Declaration;
use crate::wire::codec;

/// A key of those jars, and the time until which it opens values.
#[derive(Clone)]
pub(super) struct CookieCrateKey {
    key: Key,
    /// In seconds since 1970.
    pub(super) until: u64,
}

impl CookieCrateKey {
    pub(super) fn new(key: Key, until: SystemTime) -> Self {
        Self { key, until: until.duration_since(UNIX_EPOCH).map_or(0, |until| until.as_secs()) }
    }

    /// Opens a value of the cookie, and returns it in the encoding of its declaration.
    pub(super) fn open(&self, cookie: &Declaration, name: &str, text: &str) -> Option<String> {
        // `Cookie::encoded`, which most frameworks use, percent-encodes the whole value.
        let plain = self.plain(cookie, name, text).or_else(|| {
            let decoded = codec::read_percent(text).filter(|decoded| decoded != text)?;
            self.plain(cookie, name, &decoded)
        });
        plain.map(|plain| codec::encoded(plain.value(), cookie.encoding()).into_owned())
    }

    /// A signature of that crate does not cover the name, so one counts only where the declaration says so.
    fn plain(&self, cookie: &Declaration, name: &str, text: &str) -> Option<Cookie<'static>> {
        let (jar, sealed) = (CookieJar::new(), Cookie::new(name.to_owned(), text.to_owned()));
        match cookie.seal()? {
            _ if cookie.facts.attributes.formerly_signed => jar.signed(&self.key).verify(sealed),
            Seal::Private => jar.private(&self.key).decrypt(sealed),
            Seal::Signed => None,
        }
    }
}
