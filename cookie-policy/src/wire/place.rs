//! Where a cookie is, or was.

use crate::declare::facts::{Attributes, Facts, Former};

/// One of the places of a cookie: where it is, or where it was before.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    Present,
    Former(&'static Former),
}

impl Place {
    /// Returns the name and the attributes that the cookie has there.
    pub(super) fn name_and_attributes(self, facts: &'static Facts) -> (&'static str, &'static Attributes) {
        match self {
            Place::Present => (facts.name, &facts.attributes),
            Place::Former(former) => (former.other_name().unwrap_or(facts.name), &former.attributes),
        }
    }
}
