//! The places of a cookie besides the present one, and its names at all of them.

use super::claims::Name;
use super::spot::{Line, Spot};
use crate::declare::declaration::Declaration;
use crate::declare::facts::Former;
use crate::declare::name_prefix;
use crate::wire::domain;

/// Collects former places, each once.
pub(super) struct Places<'l> {
    present: &'l Line,
    /// The host that removes the cookie.
    host: &'l str,
    formerly: Vec<Former>,
    /// Each once.
    names: Vec<Name>,
}

impl<'l> Places<'l> {
    pub(super) fn besides(present: &'l Line, host: &'l str, name: Name) -> Self {
        Self { present, host, formerly: Vec::new(), names: vec![name] }
    }

    /// Adds the declared former places, as they were at an address.
    pub(super) fn add_declared(&mut self, cookie: &'static Declaration, spot: &Spot<'_>) {
        for former in cookie.facts.formerly {
            self.add(cookie, spot, &Line::former(&cookie.facts, former), former.until);
        }
    }

    /// Adds a place at an address, if browsers kept the cookie there and let this host remove it.
    pub(super) fn add(&mut self, cookie: &Declaration, spot: &Spot<'_>, declared: &Line, until: u64) {
        let is_denied = spot.denies(name_prefix::split(declared.name).0) && !cookie.facts.prefix_may_go;
        let line = spot.line(cookie, declared);
        let name = Name { here: line.name, declared: declared.name };
        let is_reachable = match line.attributes.domain {
            "" => spot.address.host == self.host,
            name => !domain::is_public_suffix(name) && domain::matches(self.host, name),
        };
        if !is_denied && is_reachable && spot.gained_prefix(name).is_none() {
            self.push(line, until);
            if !self.names.contains(&name) {
                self.names.push(name);
            }
        }
    }

    fn push(&mut self, line: Line, until: u64) {
        let Line { name, attributes, removal, identity } = line;
        let is_known = identity == self.present.identity
            || self.formerly.iter().any(|former| former.identity == identity);
        if !is_known {
            let name = if name == self.present.name { "" } else { name };
            self.formerly.push(Former { name, until, attributes, removal, identity });
        }
    }

    /// Returns the former places, and all names.
    pub(super) fn into_parts(self) -> (Vec<Former>, Vec<Name>) {
        (self.formerly, self.names)
    }
}
