//! Numbers in the choices cookie: base 36 for times, base 64 for hashes, with one alphabet.

/// Digits of both bases: the first 36 are those that `parseInt(.., 36)` reads.
const DIGITS: &[u8; 64] = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

/// Digits of the longest time.
pub(super) const TIME_DIGITS: usize = 7;

/// The last second that has no more digits than [`TIME_DIGITS`].
pub(crate) const END_OF_TIME: u64 = 36_u64.pow(TIME_DIGITS as u32) - 1;

/// Appends a number, without leading zeros.
pub(super) fn push_base_36(number: u64, text: &mut String) {
    // No `u64` has more digits in base 36.
    let mut digits = [b'0'; 13];
    let (mut rest, mut first) = (number, digits.len());
    for (place, digit) in digits.iter_mut().enumerate().rev() {
        *digit = digit_of(rest % 36);
        first = place;
        rest /= 36;
        if rest == 0 {
            break;
        }
    }
    push_ascii(digits.get(first..).unwrap_or_default(), text);
}

/// Appends the lowest `N` digits of a number.
pub(super) fn push_base_64<const N: usize>(number: u64, text: &mut String) {
    let mut digits = [b'0'; N];
    let mut rest = number;
    for digit in digits.iter_mut().rev() {
        *digit = digit_of(rest % 64);
        rest /= 64;
    }
    push_ascii(&digits, text);
}

/// Reads a number of at most `most` digits, without leading zeros, so that each number has one spelling.
pub(super) fn base_36(text: &str, most: usize) -> Option<u64> {
    let fits = text == "0" || (1..=most).contains(&text.len()) && !text.starts_with('0');
    fits.then(|| number::<36>(text)).flatten()
}

/// Reads a number of exactly `N` digits.
pub(super) fn base_64<const N: usize>(text: &str) -> Option<u64> {
    (text.len() == N).then(|| number::<64>(text)).flatten()
}

/// Reads a number that does not overflow: eleven digits of base 64 have two bits too many, which must be 0.
fn number<const BASE: u64>(text: &str) -> Option<u64> {
    let (number, fits) = text.bytes().fold((0_u64, true), |(number, fits), byte| {
        let value = value_of(byte);
        (number.wrapping_mul(BASE).wrapping_add(value), fits & (value < BASE))
    });
    let overflows = text.len() > 10 && text.bytes().next().is_some_and(|first| value_of(first) >= 16);
    (fits && !overflows).then_some(number)
}

fn digit_of(value: u64) -> u8 {
    DIGITS.get(value as usize).copied().unwrap_or(b'0')
}

/// Returns the value of a digit; any other byte has a greater one than any digit.
#[expect(clippy::indexing_slicing, reason = "the table has a place for each byte")]
fn value_of(byte: u8) -> u64 {
    u64::from(VALUES[usize::from(byte)])
}

/// Every request with choices reads some twenty digits.
#[expect(clippy::indexing_slicing, reason = "both indices are below their lengths")]
static VALUES: [u8; 256] = {
    let mut values = [u8::MAX; 256];
    let mut value = 0;
    while value < DIGITS.len() {
        values[DIGITS[value] as usize] = value as u8;
        value += 1;
    }
    values
};

fn push_ascii(digits: &[u8], text: &mut String) {
    text.extend(digits.iter().map(|digit| char::from(*digit)));
}
