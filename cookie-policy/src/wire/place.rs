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
    pub(crate) fn name_and_attributes(self, facts: &'static Facts) -> (&'static str, &'static Attributes) {
        match self {
            Place::Present => (facts.name, &facts.attributes),
            Place::Former(former) => (former.other_name().unwrap_or(facts.name), &former.attributes),
        }
    }
}

/// Whether browsers keep a cookie with this name only at the host that sets it and at path `/` (RFC 6265bis, section 4.1.3.2).
pub(crate) fn is_bound_to_host(name: &str) -> bool {
    name.starts_with("__Host-")
}
