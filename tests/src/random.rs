//! Random numbers that repeat with the same seed, and numbers that a fuzzer chooses.

use std::ops::Range;
use std::vec;

/// The source of a test's numbers.
#[derive(Debug)]
pub struct Random(Source);

#[derive(Debug)]
enum Source {
    /// Xorshift, 64 bits.
    Seed(u64),
    /// The rest of a fuzzer's input. After its end, all numbers are zero.
    Input(vec::IntoIter<u8>),
}

/// The end of a text in an input: UTF-8 does not contain this byte.
const END: u8 = 0xff;

impl Random {
    /// Similar seeds give very different numbers.
    fn seeded(seed: u64) -> Self {
        Self(Source::Seed((seed + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15)))
    }

    /// Returns the numbers that a fuzzer chose.
    pub fn of(input: &[u8]) -> Self {
        Self(Source::Input(Vec::from(input).into_iter()))
    }

    /// Returns a number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        let number = match &mut self.0 {
            Source::Seed(state) => next(state),
            Source::Input(bytes) => number(bytes, limit),
        };
        usize::try_from(number % limit as u64).expect("the rest is below a `usize`")
    }

    /// Returns one of some items.
    pub fn pick<'t, T>(&mut self, things: &'t [T]) -> &'t T {
        things.get(self.below(things.len())).expect("the index is below the length")
    }

    /// Returns a text of any characters.
    pub fn text(&mut self) -> String {
        match &mut self.0 {
            Source::Seed(_) => (0..self.below(4)).filter_map(|_| self.char()).collect(),
            Source::Input(bytes) => {
                let text: Vec<u8> = bytes.take_while(|byte| *byte != END).collect();
                String::from_utf8_lossy(&text).into_owned()
            }
        }
    }

    fn char(&mut self) -> Option<char> {
        char::from_u32(u32::try_from(self.below(0x11_0000)).ok()?)
    }
}

fn next(state: &mut u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state
}

/// Returns a number with as many bytes as one below `limit` needs.
fn number(bytes: &mut vec::IntoIter<u8>, limit: usize) -> u64 {
    let count = (limit - 1).checked_ilog2().map_or(0, |bits| bits / 8 + 1);
    bytes.take(count as usize).fold(0, |number, byte| number << 8 | u64::from(byte))
}

/// Checks a property for one seed after the other, and prints the seed that it fails with.
pub fn for_seeds(seeds: u64, property: impl Fn(&mut Random)) {
    // Miri is some hundred times slower.
    for_seeds_in(0..if cfg!(miri) { seeds.min(2) } else { seeds }, property);
}

/// Checks a property for each of these seeds, and prints the seed that it fails with.
pub fn for_seeds_in(seeds: Range<u64>, property: impl Fn(&mut Random)) {
    for seed in seeds {
        let told = Told(seed);
        property(&mut Random::seeded(seed));
        std::mem::forget(told);
    }
}

/// Prints the seed if it is dropped during a panic.
struct Told(u64);

impl Drop for Told {
    fn drop(&mut self) {
        eprintln!("the property fails with seed {}", self.0);
    }
}
