//! The text of the choices cookie, written and read from the documentation of `Choices`, not by the library.

/// What a text says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record<'t> {
    /// The place at which it was written.
    pub mark: Option<&'t str>,
    /// The id for records of consent.
    pub id: Option<&'t str>,
    /// What was decided of each category, in that order.
    pub entries: Vec<(&'t str, Verdict)>,
}

/// What was decided of a category.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// The lists that were granted, newest first: the time of each, and its fingerprint.
    Granted(Vec<(u64, u64)>),
    /// The day of a refusal.
    Refused(u64),
    /// Left as it was beside other choices.
    Open,
}

const DIGITS: &[u8; 64] = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

/// Returns the entry of a grant: the time of each list, and its fingerprint.
pub fn grant(category: &str, lists: &[(u64, u64)]) -> String {
    let list = |(time, fingerprint): &(u64, u64)| format!(".{}.{}", base_36(*time), digits(*fingerprint, 11));
    format!("&{category}=grant{}", lists.iter().map(list).collect::<String>())
}

/// Returns the entry of a refusal at a time.
pub fn refusal(category: &str, time: u64) -> String {
    format!("&{category}=refuse.{}", base_36(time / 86_400))
}

/// Returns a text with its checksum.
pub fn with_sum(text: &str) -> String {
    format!("{text}&sum={}", sum(text))
}

/// Returns a text with these entries in addition.
///
/// # Panics
///
/// Panics if the text has no checksum.
pub fn with_entries(text: &str, entries: &str) -> String {
    with_sum(&[without_sum(text), entries].concat())
}

/// Returns a text without its checksum.
///
/// # Panics
///
/// Panics if the text has no checksum.
pub fn without_sum(text: &str) -> &str {
    text.split_once("&sum=").expect("the text has a checksum").0
}

/// Returns the checksum of a text: eight bytes at a time, then byte by byte.
pub fn sum(text: &str) -> String {
    let bytes = text.as_bytes();
    let (words, rest) = bytes.split_at(bytes.len() / 8 * 8);
    let words =
        words.chunks(8).map(|word| word.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte)));
    let numbers = words.chain(rest.iter().map(|byte| u64::from(*byte)));
    digits(numbers.fold(text.len() as u64, |sum, number| mix(sum ^ number)), 6)
}

/// Returns the lowest digits of a number in base 64.
pub fn digits(number: u64, count: u32) -> String {
    let at = |place: u32| digit(number >> (6 * place) & 63);
    (0..count).rev().map(at).collect()
}

fn digit(value: u64) -> char {
    char::from(*DIGITS.get(value as usize).expect("a value below 64"))
}

/// Returns a number in base 36.
pub fn base_36(number: u64) -> String {
    let rest = if number < 36 { String::new() } else { base_36(number / 36) };
    rest + &digit(number % 36).to_string()
}

/// Reads a text; `None` if it is malformed.
pub fn read(text: &str) -> Option<Record<'_>> {
    let (rest, checksum) = text.rsplit_once("&sum=")?;
    if text.len() > 1024 || checksum != sum(rest) {
        return None;
    }
    let mut pieces = rest.split('&').peekable();
    pieces.next_if_eq(&"v=2")?;
    let mut field = |name: &str| pieces.next_if(|piece| piece.starts_with(name))?.strip_prefix(name);
    let (mark, id) = (field("at="), field("id="));
    let is_head = mark.is_none_or(is_mark) && id.is_none_or(is_id);
    let entries = pieces.map(entry).collect::<Option<Vec<_>>>()?;
    let is_once =
        |(category, _): &(&str, _)| entries.iter().filter(|other| other.0 == *category).count() == 1;
    (is_head && entries.iter().all(is_once)).then_some(Record { mark, id, entries })
}

fn is_mark(text: &str) -> bool {
    text.len() == 6 && text.bytes().all(|byte| DIGITS.contains(&byte))
}

fn is_id(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| b"0123456789abcdef".contains(&byte))
}

fn entry(piece: &str) -> Option<(&str, Verdict)> {
    let (category, verdict) = piece.split_once('=')?;
    let is_key = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte);
    let fits = (1..=64).contains(&category.len()) && category.bytes().all(is_key);
    let is_other = ["v", "at", "id", "sum"].contains(&category);
    let parts: Vec<&str> = verdict.split('.').collect();
    let verdict = match parts.split_first()? {
        (&"refuse", [day]) => Verdict::Refused(from_base_36(day, 4)?),
        (&"open", []) => Verdict::Open,
        (&"grant", lists) if (2..=8).contains(&lists.len()) => {
            Verdict::Granted(lists.chunks(2).map(list).collect::<Option<_>>()?)
        }
        _ => return None,
    };
    (fits && !is_other).then_some((category, verdict))
}

fn list(parts: &[&str]) -> Option<(u64, u64)> {
    let [time, fingerprint] = parts else { return None };
    Some((from_base_36(time, 7)?, from_digits(fingerprint)?))
}

/// Reads a number in base 36 without leading zeros.
fn from_base_36(text: &str, most: usize) -> Option<u64> {
    let number = u64::from_str_radix(text, 36).ok()?;
    (text.len() <= most && base_36(number) == text).then_some(number)
}

/// Reads a fingerprint.
fn from_digits(text: &str) -> Option<u64> {
    let value = |byte: u8| DIGITS.iter().position(|digit| *digit == byte);
    let bytes: &[u8; 11] = text.as_bytes().try_into().ok()?;
    let number = bytes.iter().try_fold(0, |number: u128, byte| Some(number * 64 + value(*byte)? as u128));
    u64::try_from(number?).ok()
}

/// The finalizer of MurmurHash3.
fn mix(mut number: u64) -> u64 {
    number = (number ^ (number >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    number = (number ^ (number >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    number ^ (number >> 33)
}
