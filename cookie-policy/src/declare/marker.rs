//! Markers that tell generated impls from hand-written ones.

use crate::declare::hash;

/// The value of the one required item of a marker trait. A type costs less compile time than a constant.
#[derive(Clone, Copy, Debug)]
pub enum Generated {}

/// Only [`Generated`].
pub trait ByMacro {}

impl ByMacro for Generated {}

/// The identity of a category, and its name for messages.
#[derive(Clone, Copy, Debug)]
pub struct CategoryId {
    pub(crate) name: &'static str,
    pub(crate) number: u64,
}

impl CategoryId {
    /// `name` is the path of the type, and `place` distinguishes types with the same path.
    pub const fn new(name: &'static str, place: u64) -> Self {
        Self { name, number: hash::mix(hash::fnv(hash::START, name).wrapping_add(hash::mix(place))) }
    }

    pub(crate) const fn same(self, other: Self) -> bool {
        self.number == other.number
    }
}
