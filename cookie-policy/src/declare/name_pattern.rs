//! Which names a declared name covers.

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

    /// How specific the declared name is: a name without `*` is the most specific, then a longer one.
    pub(crate) fn specificity(&self) -> usize {
        if self.facts.varies { self.facts.name.len() } else { usize::MAX }
    }
}
