//! Items that only generated code can mean to write.

use crate::declare::hash;

/// What the one required item of a marker trait is. A type costs the compiler less than a constant.
#[derive(Clone, Copy, Debug)]
pub enum Generated {}

/// [`Generated`] alone.
pub trait ByMacro {}

impl ByMacro for Generated {}

/// Tells categories apart, and names them in messages.
#[derive(Clone, Copy, Debug)]
pub struct CategoryId {
    pub(crate) name: &'static str,
    pub(crate) number: u64,
}

impl CategoryId {
    /// `name` is the path of the type; `place` tells types of one path apart.
    pub const fn new(name: &'static str, place: u64) -> Self {
        Self { name, number: hash::mix(hash::fnv(hash::START, name).wrapping_add(hash::mix(place))) }
    }

    pub(crate) const fn same(self, other: Self) -> bool {
        self.number == other.number
    }
}
