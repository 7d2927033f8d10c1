//! Random numbers that come again with the same seed.

/// Xorshift, 64 bits.
#[derive(Debug)]
pub struct Random(u64);

impl Random {
    /// Seeds that are near each other start far apart.
    fn new(seed: u64) -> Self {
        Self((seed + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).expect("the rest is below a `usize`")
    }

    /// One of some things.
    pub fn pick<'t, T>(&mut self, things: &'t [T]) -> &'t T {
        things.get(self.below(things.len())).expect("the index is below the length")
    }
}

/// Holds a property against one seed after the other, and tells which one it fails with.
pub fn for_seeds(seeds: u64, property: impl Fn(&mut Random)) {
    // Miri takes some hundred times as long.
    let seeds = if cfg!(miri) { seeds.min(2) } else { seeds };
    for seed in 0..seeds {
        let told = Told(seed);
        property(&mut Random::new(seed));
        std::mem::forget(told);
    }
}

/// Tells the seed if it is dropped: on the way out of a panic.
struct Told(u64);

impl Drop for Told {
    fn drop(&mut self) {
        eprintln!("the property fails with seed {}", self.0);
    }
}
