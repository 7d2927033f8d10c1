//! Checking the categories of a policy together.

use super::PolicyFacts;
use super::message::refuse;
use crate::declare::category::CategoryDeclaration;
use crate::declare::hash;
use crate::wire::choices;

/// The categories so far. Each has its own key, and together they fit into the choices cookie.
pub(super) struct Categories {
    /// Room for more than fit into the choices cookie.
    known: [Option<&'static CategoryDeclaration>; 64],
    bytes: usize,
}

impl Categories {
    pub(super) const NONE: Self = Self { known: [None; 64], bytes: choices::FIXED };

    #[track_caller]
    #[expect(clippy::indexing_slicing, reason = "`known` is longer than the limit lets it be filled")]
    pub(super) const fn add(&mut self, policy: &PolicyFacts, category: &'static CategoryDeclaration) {
        let mut i = 0;
        while let Some(known) = self.known[i] {
            if known.id.number == category.id.number && known.sale_or_share == category.sale_or_share {
                return;
            }
            if hash::same(known.key, category.key) {
                refuse!(
                    "`",
                    known.id.name,
                    "` and `",
                    category.id.name,
                    "` are two categories with the same key `",
                    category.key,
                    "`; give each its own key [B-GRANULAR]"
                );
            }
            i += 1;
        }
        self.known[i] = Some(category);
        self.bytes += choices::PER_ENTRY + category.key.len();
        if self.bytes > choices::LIMIT {
            refuse!(
                "`",
                policy.rust_name,
                "` has more categories than fit into a choices cookie of 1024 bytes; use fewer categories or ",
                "shorter keys [A-SIZE-PAIR]"
            );
        }
    }
}
