//! Sealed values as text.
//!
//! ```text
//! signed    <value>.<expiry>.<HMAC-SHA-256 in base64url>
//! private   <nonce, then expiry and value encrypted with XChaCha20-Poly1305, in base64url>
//! ```
//!
//! Both cover the policy's scope of seals, the cookie's name, value and expiry, so a value cannot be moved to another
//! application with the same keys or to another cookie, changed, or used for longer than declared. Both consist of cookie-octets.

use base64ct::{Base64UrlUnpadded, Encoding as _};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::Opened;
use super::keys::{Key, Keys};
use crate::wire::error::{Error, SealFault};

/// Bytes of a nonce of XChaCha20: enough for random nonces.
const NONCE: usize = 24;

/// Bytes of an expiry: seconds since 1970.
const EXPIRY: usize = 8;

/// What a value is sealed for.
#[derive(Clone, Copy)]
pub(super) struct Purpose<'n> {
    /// The policy's scope of seals.
    pub(super) scope: &'static str,
    /// The name of the cookie.
    pub(super) name: &'n str,
}

impl Purpose<'_> {
    /// Each text has its length before it, so two purposes never give the same bytes.
    fn to_bytes(self) -> Vec<u8> {
        let parts = [self.scope, self.name];
        parts
            .iter()
            .flat_map(|text| (text.len() as u64).to_be_bytes().into_iter().chain(text.bytes()))
            .collect()
    }
}

pub(super) fn sign(keys: &Keys, purpose: Purpose<'_>, value: &str, expiry: u64) -> String {
    let mac = mac(keys.current(), purpose, value, expiry).finalize().into_bytes();
    format!("{value}.{expiry}.{}", Base64UrlUnpadded::encode_string(&mac))
}

pub(super) fn verify(keys: &Keys, purpose: Purpose<'_>, sealed: &str) -> Opened {
    let (rest, mac) = sealed.rsplit_once('.').ok_or(SealFault::Unsealed)?;
    let (value, expiry) = rest.rsplit_once('.').ok_or(SealFault::Unsealed)?;
    let mac = Base64UrlUnpadded::decode_vec(mac).map_err(|_| SealFault::Unsealed)?;
    // The signature covers the number and not its digits, so only the usual spelling is accepted.
    let number = expiry.parse().ok().filter(|number: &u64| number.to_string() == expiry);
    let number = number.ok_or(SealFault::Unsealed)?;
    // `verify_slice` compares in constant time.
    let is_ours = |key: &Key| self::mac(key, purpose, value, number).verify_slice(&mac).is_ok();
    if keys.all().any(is_ours) { Ok((value.to_owned(), number)) } else { Err(SealFault::Forged) }
}

/// The MAC of a value. Every part before the value has a fixed or stated length, so two cookies never give one
/// text.
fn mac(key: &Key, purpose: Purpose<'_>, value: &str, expiry: u64) -> Hmac<Sha256> {
    let mut mac =
        <Hmac<Sha256> as KeyInit>::new_from_slice(&*key.signing).expect("HMAC accepts keys of any length");
    for part in [&purpose.to_bytes()[..], &expiry.to_be_bytes(), value.as_bytes()] {
        mac.update(part);
    }
    mac
}

pub(super) fn encrypt(
    keys: &Keys,
    purpose: Purpose<'_>,
    cookie: &'static str,
    value: &str,
    expiry: u64,
) -> Result<String, Error> {
    let mut nonce = [0; NONCE];
    getrandom::fill(&mut nonce).map_err(|_| Error::NoRandomness)?;
    let plain = [&expiry.to_be_bytes(), value.as_bytes()].concat();
    let payload = Payload { msg: &plain, aad: &purpose.to_bytes() };
    // The only error is a value of hundreds of gigabytes.
    let sealed = cipher(keys.current()).encrypt(&XNonce::from(nonce), payload);
    let too_long = Error::TooLong { cookie, name: purpose.name.len(), value: value.len() };
    let sealed = sealed.map_err(|_| too_long)?;
    Ok(Base64UrlUnpadded::encode_string(&[&nonce[..], &sealed].concat()))
}

pub(super) fn decrypt(keys: &Keys, purpose: Purpose<'_>, sealed: &str) -> Opened {
    let sealed = Base64UrlUnpadded::decode_vec(sealed).map_err(|_| SealFault::Unsealed)?;
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>().ok_or(SealFault::Unsealed)?;
    let purpose = purpose.to_bytes();
    let open = |key: &Key| {
        let payload = Payload { msg: sealed, aad: &purpose };
        cipher(key).decrypt(&XNonce::from(*nonce), payload).ok()
    };
    let plain = keys.all().find_map(open).ok_or(SealFault::Forged)?;
    let (expiry, value) = plain.split_first_chunk::<EXPIRY>().ok_or(SealFault::Forged)?;
    let value = String::from_utf8(value.to_vec()).map_err(|_| SealFault::Forged)?;
    Ok((value, u64::from_be_bytes(*expiry)))
}

fn cipher(key: &Key) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new((&*key.encryption).into())
}
