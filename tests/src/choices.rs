//! Texts of the choices cookie, as a visitor or somebody else could write them.

const DIGITS: &[u8; 64] = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

/// Returns a text with its checksum.
pub fn with_sum(text: &str) -> String {
    format!("{text}&sum={}", digits(mix(fnv(text)), 6))
}

/// Returns a text with these entries in addition.
///
/// # Panics
///
/// Panics if the text has no checksum.
pub fn with_entries(text: &str, entries: &str) -> String {
    let (start, _) = text.split_once("&sum=").expect("the text has a checksum");
    with_sum(&[start, entries].concat())
}

/// Returns the lowest digits of a number in base 64.
pub fn digits(number: u64, count: u32) -> String {
    (0..count).rev().map(|place| digit(number >> (6 * place) & 63)).collect()
}

/// Returns a number in base 36.
pub fn base_36(number: u64) -> String {
    let rest = if number < 36 { String::new() } else { base_36(number / 36) };
    rest + &digit(number % 36).to_string()
}

fn digit(value: u64) -> char {
    char::from(*DIGITS.get(value as usize).expect("there are 64 digits"))
}

/// FNV-1a with 64 bits.
fn fnv(text: &str) -> u64 {
    let step = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}

/// The finalizer of MurmurHash3.
fn mix(mut number: u64) -> u64 {
    number = (number ^ (number >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    number = (number ^ (number >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    number ^ (number >> 33)
}
