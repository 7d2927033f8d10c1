//! The places of a cookie, and its names at all of them.

use super::claims::{Name, Names};
use super::spot::{Line, Spot};
use crate::declare::declaration::Declaration;
use crate::declare::facts::Former;
use crate::declare::name_prefix;
use crate::wire::domain;

/// Collects places, each once.
pub(super) struct Places<'h> {
    /// The host that removes the cookie.
    host: &'h str,
    /// The present place is the first, each with the time until which it is looked at.
    lines: Vec<(Line, u64)>,
    names: Names,
}

impl<'h> Places<'h> {
    pub(super) fn of(host: &'h str) -> Self {
        Self { host, lines: Vec::new(), names: Names::default() }
    }

    /// Adds the present place, before all others.
    pub(super) fn add_present(&mut self, line: Line, name: Name) {
        self.names.present = Some(name);
        self.lines.push((line, 0));
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
            if self.names.present != Some(name) && !self.names.formerly.contains(&name) {
                self.names.formerly.push(name);
            }
        }
    }

    fn push(&mut self, line: Line, until: u64) {
        if !self.lines.iter().any(|(known, _)| known.identity == line.identity) {
            self.lines.push((line, until));
        }
    }

    /// Returns the first place, the others as former ones, and all names; `None` without any place.
    pub(super) fn into_parts(self) -> Option<(Line, Vec<Former>, Names)> {
        let mut lines = self.lines.into_iter();
        let (first, _) = lines.next()?;
        let former = |(line, until): (Line, u64)| {
            let Line { name, attributes, removal, identity } = line;
            Former { name: if name == first.name { "" } else { name }, until, attributes, removal, identity }
        };
        let formerly = lines.map(former).collect();
        Some((first, formerly, self.names))
    }
}
