//! The value of the choices cookie.

use std::fmt;

use memchr::{memchr, memchr_iter};

use crate::declare::category::is_key;
use crate::wire::octets::{self, push_hex};

/// The value of the choices cookie: the visitor's decision about each category.
///
/// Only [`Jar::answer`](crate::Jar::answer) makes one, and [`Jar::consent`](crate::Jar::consent) and
/// [`Jar::status`](crate::Jar::status) read it. As text it consists of cookie-octets, at most 1024 bytes:
///
/// ```text
/// v=1&id=<32 hexadecimal digits>&<category key>=<grant or refuse>.<Unix time>.<fingerprint>&..
/// ```
///
/// A script can read it with `URLSearchParams` if the cookie is declared `http_only = false`. There is an id only
/// while something is granted. It connects the site's own records of consent; an id for visitors who refuse would
/// be a way to track them.
#[derive(Clone, PartialEq, Eq)]
pub struct Choices {
    text: String,
}

/// The decision about one category.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'t> {
    pub(crate) category: &'t str,
    pub(crate) granted: bool,
    /// Seconds since 1970.
    pub(crate) time: u64,
    pub(crate) fingerprint: u64,
}

/// The most bytes of the text, which every request carries.
pub(crate) const LIMIT: usize = 1024;

/// The bytes of the text before its entries, and the bytes of each entry without its key.
pub(crate) const FIXED: usize = "v=1&id=".len() + ID_DIGITS;
pub(crate) const PER_ENTRY: usize = "&=refuse..".len() + TIME_DIGITS + FINGERPRINT_DIGITS;

const ID_DIGITS: usize = 32;
const TIME_DIGITS: usize = 12;
const FINGERPRINT_DIGITS: usize = 16;

/// The last second with [`TIME_DIGITS`] digits.
pub(crate) const END_OF_TIME: u64 = 10_u64.pow(TIME_DIGITS as u32) - 1;

/// The most entries that fit into a text.
pub(crate) const MOST_ENTRIES: usize = LIMIT / "&a=grant.0.0123456789abcdef".len();

/// The content of a well-formed text.
#[derive(Debug, Default)]
pub(crate) struct Record<'t> {
    pub(crate) id: Option<&'t str>,
    pub(crate) entries: Vec<Entry<'t>>,
}

impl<'t> Record<'t> {
    pub(crate) fn parse(text: &'t str) -> Option<Self> {
        let mut entries = Vec::new();
        for_each_entry(text, |entry| entries.push(entry))?;
        Some(Self { id: id(text), entries })
    }

    pub(crate) fn entry(&self, category: &str) -> Option<Entry<'t>> {
        self.entries.iter().find(|entry| entry.category == category).copied()
    }
}

impl Choices {
    /// Parses a well-formed text. Every other text is `None`, so it counts as no choice.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        is_well_formed(text).then(|| Self { text: text.to_owned() })
    }

    pub(crate) fn write<'e>(id: Option<&str>, entries: impl Iterator<Item = Entry<'e>>) -> Self {
        // Room for an id and two entries.
        let mut text = String::with_capacity(160);
        text.push_str("v=1");
        if let Some(id) = id {
            text.extend(["&id=", id]);
        }
        for Entry { category, granted, time, fingerprint } in entries {
            text.extend(["&", category, if granted { "=grant." } else { "=refuse." }]);
            text.extend([itoa::Buffer::new().format(time), "."]);
            push_hex(fingerprint, &mut text);
        }
        Self { text }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the id that connects the site's records of this visitor's consent, or `None` if nothing is granted.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Answer;
    ///
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// let decision = jar.answer(Answer::accept_all())?;
    /// let CookiePreferences(choices) = jar.get().expect("the visitor has answered");
    /// assert_eq!(choices.id(), decision.id());
    /// # Ok(())
    /// # }
    /// ```
    pub fn id(&self) -> Option<&str> {
        id(&self.text)
    }
}

impl fmt::Debug for Choices {
    /// Shows no id, because the id identifies a person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(Record::parse(&self.text).unwrap_or_default().entries).finish()
    }
}

/// The id in a choices text.
fn id(text: &str) -> Option<&str> {
    let id = text.strip_prefix("v=1&id=")?.get(..ID_DIGITS)?;
    is_hex(id).then_some(id)
}

/// The entries of a choices text; `None` if the text is malformed before them.
fn list(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("v=1").filter(|_| text.len() <= LIMIT)?;
    if !rest.starts_with("&id=") {
        return Some(rest);
    }
    rest.get("&id=".len() + id(text)?.len()..)
}

/// Calls `visit` for each entry; `None` if the text is malformed or names a category twice.
fn for_each_entry<'t>(text: &'t str, mut visit: impl FnMut(Entry<'t>)) -> Option<()> {
    let list = list(text)?;
    let mut start = 0;
    while let Some(rest) = list.get(start..).filter(|rest| !rest.is_empty()) {
        let rest = rest.strip_prefix('&')?;
        let piece = memchr(b'&', rest.as_bytes()).map_or(Some(rest), |end| rest.get(..end))?;
        let entry = Entry::parse(piece)?;
        if start > 0 && has_entry(list.get(..start)?, entry.category) {
            return None;
        }
        start += "&".len() + piece.len();
        visit(entry);
    }
    Some(())
}

/// Whether a list has an entry of this category.
fn has_entry(list: &str, category: &str) -> bool {
    let is_decision = |piece: &str| piece.strip_prefix(category).is_some_and(|rest| rest.starts_with('='));
    memchr_iter(b'&', list.as_bytes()).any(|start| list.get(start + 1..).is_some_and(is_decision))
}

/// The entry of one category; `None` if the text is malformed anywhere.
pub(crate) fn entry<'t>(text: &'t str, category: &str) -> Option<Entry<'t>> {
    let mut found = None;
    for_each_entry(text, |entry| {
        if entry.category == category {
            found = Some(entry);
        }
    })?;
    found
}

/// Whether a well-formed text has a refusal.
pub(crate) fn refuse_anything(text: &str) -> bool {
    let mut refused = false;
    for_each_entry(text, |entry| refused |= !entry.granted).is_some() && refused
}

/// Whether the whole text is well-formed.
pub(crate) fn is_well_formed(text: &str) -> bool {
    for_each_entry(text, drop).is_some()
}

impl<'t> Entry<'t> {
    fn parse(piece: &'t str) -> Option<Self> {
        // Read from the end: the lengths are known there, except that of the time.
        let (rest, fingerprint) = piece.split_at_checked(piece.len().checked_sub(FINGERPRINT_DIGITS)?)?;
        let rest = rest.strip_suffix('.')?;
        let point = rest.bytes().rposition(|byte| byte == b'.')?;
        let (rest, time) = (rest.get(..point)?, rest.get(point + 1..)?);
        let (category, granted) = match rest.strip_suffix("=grant") {
            Some(category) => (category, true),
            None => (rest.strip_suffix("=refuse")?, false),
        };
        let fits = is_key(category) && (1..=TIME_DIGITS).contains(&time.len());
        let (time, fingerprint) = (number::<10>(time)?, number::<16>(fingerprint)?);
        fits.then_some(Self { category, granted, time, fingerprint })
    }
}

fn is_hex(text: &str) -> bool {
    octets::all(text, |byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// A number without sign and upper case, of no more digits than its type can hold.
fn number<const BASE: u64>(text: &str) -> Option<u64> {
    let (number, fits) = text.bytes().fold((0_u64, true), |(number, fits), byte| {
        let digit = digit(byte);
        (number.wrapping_mul(BASE).wrapping_add(digit), fits & (digit < BASE))
    });
    fits.then_some(number)
}

/// The value of a lower-case hexadecimal digit; for every other byte, a number above all digits.
fn digit(byte: u8) -> u64 {
    u64::from(match byte {
        b'0'..=b'9' => byte - b'0',
        b'a'..=b'f' => byte - b'a' + 10,
        _ => u8::MAX,
    })
}
