//! The declarations among which the cookies of a request are looked up.

use crate::declare::declaration::Declaration;

/// The declarations of a policy.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Listed {
    pub(crate) cookies: &'static [Declaration],
    /// Cookies that the site no longer uses.
    pub(crate) retired: &'static [Declaration],
}

impl Listed {
    /// The listed cookies, and then the retired ones.
    pub(crate) fn all(self) -> impl Iterator<Item = &'static Declaration> {
        self.cookies.iter().chain(self.retired)
    }

    /// Whether a first-party cookie of this name belongs to the declaration. If several listed declarations cover the name,
    /// it belongs to those of the highest rank; to a retired one, only if no listed one is as specific.
    pub(crate) fn owns(self, declaration: &Declaration, name: &str) -> bool {
        let name = name.as_bytes();
        if !declaration.facts.varies || !declaration.covers(name) {
            // The whole name is the most specific; the policy's check makes it unique where it matters (A-NAME-SHADOW).
            return declaration.covers(name);
        }
        let is_listed = self.cookies.iter().any(|one| one.name() == declaration.name());
        let rank = if is_listed { declaration.rank() } else { declaration.retired_rank() };
        let is_closer = |other: &Declaration| {
            if is_listed { other.rank() > rank } else { !other.rank().is_less_specific(rank) }
        };
        let is_owner = |other: &Declaration| other.is_sent_here() && is_closer(other) && other.covers(name);
        !self.cookies.iter().any(is_owner)
    }
}
