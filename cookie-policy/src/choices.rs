//! What the choices cookie holds.

use std::fmt;

use memchr::memchr;

use crate::codec::push_hex;

/// The value of the choices cookie: what the visitor decided, for each category.
///
/// It is opaque: [`Jar::answer`](crate::Jar::answer) alone makes one, and [`Jar::consent`](crate::Jar::consent) and
/// [`Jar::status`](crate::Jar::status) read it. As text it is, in cookie-octets alone and in at most 1024 bytes,
///
/// ```text
/// v=1&id=<32 hexadecimal digits>&<category key>=<grant or refuse>.<Unix time>.<fingerprint>&..
/// ```
///
/// so that a script can read it with `URLSearchParams` where the cookie is declared `http_only = false`. The id is
/// there only while something is granted: it connects the site's own records of consent, and an id for visitors who
/// refuse would be a way to follow them.
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

/// "One cookie, under 1 KiB": it travels with every request.
pub(crate) const LIMIT: usize = 1024;

/// What the text needs before its entries, and each entry besides its key.
pub(crate) const FIXED: usize = "v=1&id=".len() + ID_DIGITS;
pub(crate) const PER_ENTRY: usize = "&=refuse..".len() + TIME_DIGITS + FINGERPRINT_DIGITS;

const ID_DIGITS: usize = 32;
const TIME_DIGITS: usize = 12;
const FINGERPRINT_DIGITS: usize = 16;

/// The last second that has no more digits.
pub(crate) const END_OF_TIME: u64 = 10_u64.pow(TIME_DIGITS as u32) - 1;

/// How many entries a text has room for.
pub(crate) const MOST_ENTRIES: usize = LIMIT / "&a=grant.0.0123456789abcdef".len();

/// What a well-formed text says.
#[derive(Debug, Default)]
pub(crate) struct Record<'t> {
    pub(crate) id: Option<&'t str>,
    pub(crate) entries: Vec<Entry<'t>>,
}

impl<'t> Record<'t> {
    pub(crate) fn parse(text: &'t str) -> Option<Self> {
        let mut entries = Vec::new();
        visit(text, |entry| entries.push(entry))?;
        Some(Self { id: id(text), entries })
    }

    pub(crate) fn entry(&self, category: &str) -> Option<Entry<'t>> {
        self.entries.iter().find(|entry| entry.category == category).copied()
    }
}

impl Choices {
    /// `None` for anything but a well-formed text, so that whatever is wrong with it counts as no choice at all.
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

    /// The id that connects the site's records of this visitor's consent; `None` while nothing is granted.
    pub fn id(&self) -> Option<&str> {
        id(&self.text)
    }
}

impl fmt::Debug for Choices {
    /// Without the id, which stands for a person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(entries(&self.text).into_iter().flatten().flatten()).finish()
    }
}

/// The id in a choices text.
fn id(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("v=1&id=")?;
    let id = cut(rest, b'&').map_or(rest, |(id, _)| id);
    is_hex(id, ID_DIGITS).then_some(id)
}

/// The entries of a choices text; `None` for one that is malformed, and for the text as a whole if its head is.
fn entries(text: &str) -> Option<impl Iterator<Item = Option<Entry<'_>>>> {
    let rest = text.strip_prefix("v=1").filter(|_| text.len() <= LIMIT)?;
    let rest = match (rest.starts_with("&id="), id(text)) {
        (true, Some(id)) => rest.get("&id=".len() + id.len()..)?,
        (true, None) => return None,
        (false, _) => rest,
    };
    // What stands before the first `&` has no place there.
    let mut list = if rest.is_empty() { None } else { Some(rest.strip_prefix('&')?) };
    Some(std::iter::from_fn(move || {
        let (piece, rest) = cut(list?, b'&').map_or((list?, None), |(piece, rest)| (piece, Some(rest)));
        list = rest;
        Some(Entry::parse(piece))
    }))
}

/// Visits all entries of a text that is well-formed as a whole and says one thing of each category at most.
fn visit<'t>(text: &'t str, mut visit: impl FnMut(Entry<'t>)) -> Option<()> {
    let mut known = [""; MOST_ENTRIES];
    for (count, entry) in entries(text)?.enumerate() {
        let entry =
            entry.filter(|entry| !known.iter().take(count).any(|former| *former == entry.category))?;
        *known.get_mut(count)? = entry.category;
        visit(entry);
    }
    Some(())
}

/// The entry of one category, if the whole text is well-formed.
pub(crate) fn entry<'t>(text: &'t str, category: &str) -> Option<Entry<'t>> {
    let mut found = None;
    visit(text, |entry| {
        if entry.category == category {
            found = Some(entry);
        }
    })?;
    found
}

/// Whether a text that is well-formed as a whole holds a refusal.
pub(crate) fn refuse_anything(text: &str) -> bool {
    let mut refused = false;
    visit(text, |entry| refused |= !entry.granted).is_some() && refused
}

/// Whether the whole text is well-formed.
pub(crate) fn is_well_formed(text: &str) -> bool {
    visit(text, drop).is_some()
}

impl<'t> Entry<'t> {
    fn parse(piece: &'t str) -> Option<Self> {
        let (category, decision) = cut(piece, b'=')?;
        let (granted, rest) = match decision.strip_prefix("grant.") {
            Some(rest) => (true, rest),
            None => (false, decision.strip_prefix("refuse.")?),
        };
        let (time, fingerprint) = rest.split_at_checked(rest.len().checked_sub(FINGERPRINT_DIGITS)?)?;
        let time = time.strip_suffix('.').filter(|time| (1..=TIME_DIGITS).contains(&time.len()))?;
        if !is_key(category) {
            return None;
        }
        Some(Self { category, granted, time: number(time, 10)?, fingerprint: number(fingerprint, 16)? })
    }
}

/// What a category's key is made of.
pub(crate) const fn is_key(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut fits = !bytes.is_empty() && bytes.len() <= 64;
    let mut i = 0;
    while i < bytes.len() {
        #[expect(
            clippy::indexing_slicing,
            reason = "const evaluation has no iterators, and `i` is below the length"
        )]
        let byte = bytes[i];
        fits &= matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
        i += 1;
    }
    fits
}

fn is_hex(text: &str, digits: usize) -> bool {
    let is_digit = |byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    text.len() == digits && text.bytes().fold(true, |fits, byte| fits & is_digit(byte))
}

/// A text before a byte, and after it: for short texts sooner than `split_once`.
fn cut(text: &str, byte: u8) -> Option<(&str, &str)> {
    let (before, rest) = text.split_at_checked(memchr(byte, text.as_bytes())?)?;
    Some((before, rest.get(1..)?))
}

/// A number of as many digits as its type holds, without signs and upper case.
fn number(text: &str, base: u64) -> Option<u64> {
    let (number, fits) = text.bytes().fold((0_u64, true), |(number, fits), byte| {
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'a'..=b'f' => byte - b'a' + 10,
            _ => u8::MAX,
        };
        let digit = u64::from(digit);
        (number.wrapping_mul(base).wrapping_add(digit), fits & (digit < base))
    });
    fits.then_some(number)
}
