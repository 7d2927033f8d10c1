//! One declared cookie with its policy, of any type.

use std::marker::PhantomData;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cookie_policy::{
    Cookie, Declaration, Error, Exempt, Jar, Key, Keys, Lists, Policy, Readable, Removable, SetCookie,
    Settable, Site,
};
use cookie_policy_tests::response::only_line;

/// The time of every jar, in seconds since 1970.
pub(crate) const NOW: i64 = 1_800_000_000;

pub(crate) type Cases = Vec<Box<dyn Case>>;

/// What an application does with a cookie.
pub(crate) trait Case {
    fn declaration(&self) -> &'static Declaration;
    /// Returns the header that sets it.
    fn set(&self, value: &str) -> Result<SetCookie, Error>;
    /// Returns the header that removes it.
    fn removal(&self) -> SetCookie;
    /// Returns its value in a request with this header.
    fn read(&self, header: &str) -> Result<String, Error>;
}

/// A cookie with a text, in the policy `P`.
pub(crate) struct Declared<P, C> {
    wrap: fn(String) -> C,
    text: fn(C) -> String,
    policy: PhantomData<fn() -> P>,
}

impl<P, C> Declared<P, C>
where
    P: Policy + Lists<C>,
    C: Cookie<Category: Exempt> + Settable + Readable + Removable,
{
    pub(crate) fn case(wrap: fn(String) -> C, text: fn(C) -> String) -> Box<dyn Case> {
        Box::new(Self { wrap, text, policy: PhantomData })
    }
}

impl<P, C> Case for Declared<P, C>
where
    P: Policy + Lists<C>,
    C: Cookie<Category: Exempt> + Settable + Readable + Removable,
{
    fn declaration(&self) -> &'static Declaration {
        P::COOKIES.first().expect("the policy lists one cookie")
    }

    fn set(&self, value: &str) -> Result<SetCookie, Error> {
        let jar = jar::<P>("");
        jar.set((self.wrap)(value.to_owned()))?;
        Ok(only_line(&jar))
    }

    fn removal(&self) -> SetCookie {
        let jar = jar::<P>("");
        jar.remove::<C>().expect("the response has not left");
        only_line(&jar)
    }

    fn read(&self, header: &str) -> Result<String, Error> {
        jar::<P>(header).try_get().map(self.text)
    }
}

fn jar<P: Policy>(header: &str) -> Jar<P> {
    let key = Key::from_bytes(&[7; 64]).expect("64 bytes are enough");
    let now = || UNIX_EPOCH + Duration::from_secs(NOW.unsigned_abs());
    let clock: fn() -> SystemTime = now;
    Site::<P>::new().keys(Keys::new(key)).clock(clock).jar([header], None)
}
