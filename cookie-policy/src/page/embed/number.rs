//! The number that distinguishes the elements of one embed in ids.

use std::fmt::{self, Write as _};

use super::address::Fields;
use crate::declare::embed_facts::{EmbedFacts, Piece};
use crate::declare::hash;

/// Returns a hash of the values of an embed, wherever they are: in its address, in its link, or in the data of its script.
pub(super) fn number(facts: &EmbedFacts, fields: Fields<'_>) -> u32 {
    let mut hasher = Hasher(hash::START);
    for number in 0..count(facts) {
        if let Some(value) = fields(number) {
            // An embed with a value that cannot be written is not shown.
            let _ = write!(hasher, "{value}");
            hasher.0 = hash::mix(hasher.0.wrapping_add(number as u64));
        }
    }
    hash::mix(hasher.0) as u32
}

/// The number of fields.
fn count(facts: &EmbedFacts) -> usize {
    let of_piece = |piece: &Piece| match *piece {
        Piece::Field(number) | Piece::Parameter(_, number) => Some(number + 1),
        Piece::Text(_) | Piece::Separator => None,
    };
    let of_addresses = facts.address.iter().chain(facts.link).filter_map(of_piece).max();
    of_addresses.unwrap_or_default().max(facts.fields.len())
}

/// Hashes what is written to it.
struct Hasher(u64);

impl fmt::Write for Hasher {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 = hash::fnv(self.0, text);
        Ok(())
    }
}
