//! Which names a declared name covers.
//!
//! A family of names is declared as `oidc_{}`, and listed as `oidc_*`. This server sets its cookies, each with a suffix.

use crate::declare::declaration::Declaration;

impl Declaration {
    /// Whether the declared name covers this name, where a `*` stands for one or more characters.
    pub(crate) fn covers(&self, name: &str) -> bool {
        if !self.facts.varies {
            return name == self.facts.name;
        }
        self.facts.name.split_once('*').is_some_and(|(head, tail)| {
            name.len() > head.len() + tail.len() && name.starts_with(head) && name.ends_with(tail)
        })
    }

    /// Whether the name is the declared one without its `*`, which people expect to be covered, too.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn misses(&self, name: &str) -> bool {
        let parts = self.facts.name.split_once('*');
        parts.is_some_and(|(head, tail)| name.strip_prefix(head) == Some(tail))
    }

    /// How specific the declared name is: a name without `*` is the most specific, and so is a family, whose beginning no
    /// other name of a policy has; then a longer one.
    pub(crate) fn specificity(&self) -> usize {
        if self.facts.varies && !self.is_family() { self.facts.name.len() } else { usize::MAX }
    }

    /// Whether the name is that of a family, which this server sets.
    pub(crate) const fn is_family(&self) -> bool {
        self.facts.names > 0
    }

    /// The beginning that the names of a family have in common.
    pub(crate) fn family_beginning(&self) -> &'static str {
        self.facts.name.trim_end_matches('*')
    }
}
