//! Whether a cookie has moved, and what depends on it.

use std::iter;

use crate::declare::attributes::{Exemption, SetBy};
use crate::declare::declaration::Declaration;
use crate::declare::facts::{Attributes, Former};

impl Declaration {
    /// Whether the cookie was at another place before.
    pub(crate) const fn has_moved(&self) -> bool {
        !self.facts.formerly.is_empty()
    }

    /// Returns the name and the attributes of the cookie at each of its places, the present one first.
    pub(crate) fn places(&self) -> impl Iterator<Item = (&'static str, &Attributes)> {
        let (name, present) = (self.name(), &self.facts.attributes);
        let former = move |former: &'static Former| (former.other_name().unwrap_or(name), &former.attributes);
        iter::once((name, present)).chain(self.facts.formerly.iter().map(former))
    }

    /// Whether a response moves the cookie from a former place when the application reads it. What needs consent, and
    /// anonymous statistics, would be prolonged; a script's is the script's; the choices move by their own rules; and what
    /// other hosts see is not taken from them. A request does not show for how long a cookie without a usual lifetime was
    /// set, and a family of names is set by the name.
    pub(crate) fn moves_when_read(&self) -> bool {
        let (facts, attributes) = (&self.facts, &self.facts.attributes);
        self.has_moved()
            && !facts.at_most
            && !self.is_family()
            && !matches!(facts.exemption, None | Some(Exemption::Choices))
            && self.is_sent_here()
            && attributes.set_by == SetBy::Server
            && !facts.formerly.iter().any(|former| former.is_wider_than(attributes))
    }

    /// Whether the lifetime is counted again from a visit: as it is declared, or because what is read moves.
    pub(crate) fn is_counted_again(&self) -> bool {
        self.facts.refresh || (self.moves_when_read() && !self.lifetime().may_be_session())
    }

    /// Whether a request to a site at this path may not show the cookie although the browser has it.
    pub(crate) fn may_be_unseen(&self, site: &str) -> bool {
        let is_everywhere = |path: &str| path == "/" || path == site;
        let is_unseen = |attributes: &Attributes| !is_everywhere(attributes.path) || attributes.partitioned;
        is_unseen(&self.facts.attributes)
            || self.facts.formerly.iter().any(|former| is_unseen(&former.attributes))
    }
}
