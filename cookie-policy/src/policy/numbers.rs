//! A set of hashes, for const evaluation.

/// A set of 64-bit hashes. Comparing every pair of a thousand declarations would exceed the limit of const evaluation.
///
/// Each hash is kept at the first free slot from that of its lowest bits. Zero marks a free slot, so one takes its place.
pub(super) struct Numbers<const SLOTS: usize> {
    slots: [u64; SLOTS],
    count: usize,
}

/// The hashes of a whole policy.
pub(super) type OfPolicy = Numbers<{ 1 << 14 }>;

/// The hashes of the cookies that the embeds of a category list. Fingerprints are also computed at run time.
pub(super) type OfEmbeds = Numbers<{ 1 << 10 }>;

#[expect(clippy::indexing_slicing, reason = "a slot is below the number of slots")]
impl<const SLOTS: usize> Numbers<SLOTS> {
    pub(super) const NONE: Self = Self { slots: [0; SLOTS], count: 0 };

    /// Adds a hash, and returns whether it was not there.
    #[track_caller]
    pub(super) const fn insert(&mut self, number: u64) -> bool {
        let slot = self.slot(number);
        let is_new = self.slots[slot] == 0;
        if is_new {
            self.slots[slot] = some(number);
            self.count += 1;
            // A search ends at a free slot, and is short as long as most are free.
            assert!(
                self.count < SLOTS / 2,
                "a policy lists more than 8191 cookies or embeds, or the embeds of a category have more than 511 cookies; list fewer"
            );
        }
        is_new
    }

    pub(super) const fn contains(&self, number: u64) -> bool {
        self.slots[self.slot(number)] != 0
    }

    /// Where the hash is, or the free slot where it would be.
    const fn slot(&self, number: u64) -> usize {
        let mut slot = number as usize % SLOTS;
        while self.slots[slot] != 0 && self.slots[slot] != some(number) {
            slot = (slot + 1) % SLOTS;
        }
        slot
    }
}

const fn some(number: u64) -> u64 {
    if number == 0 { 1 } else { number }
}

#[cfg(test)]
mod tests {
    use super::Numbers;

    /// What a set of eight slots says of each number as it is added.
    fn added(numbers: &[u64]) -> Vec<bool> {
        let mut set = Numbers::<8>::NONE;
        numbers.iter().map(|number| set.insert(*number)).collect()
    }

    #[test]
    fn numbers_that_want_one_slot_are_told_apart() {
        assert_eq!(added(&[7, 15, 23, 7, 15]), [true, true, true, false, false]);
        let mut set = Numbers::<8>::NONE;
        assert!([7, 15].map(|number| set.insert(number)) == [true, true]);
        assert_eq!([7, 15, 23, 0].map(|number| set.contains(number)), [true, true, false, false]);
    }

    #[test]
    fn zero_is_a_number() {
        assert_eq!(added(&[0, 0, 8]), [true, false, true]);
    }

    #[test]
    #[should_panic(expected = "list fewer")]
    fn a_set_that_is_half_full_takes_no_more() {
        added(&[1, 2, 3, 4]);
    }
}
