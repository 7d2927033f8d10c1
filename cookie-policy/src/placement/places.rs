//! The places of a cookie, and its names at all of them.

use std::collections::BTreeMap;

use super::claims::{Name, Names};
use super::error::PlacementError;
use super::spot::{Line, Spot};
use crate::declare::declaration::Declaration;
use crate::declare::facts::Former;
use crate::declare::name_prefix;
use crate::policy::PolicyFacts;
use crate::wire::domain;

/// Checks that no cookie was where another one is: each line of the one would remove the other.
pub(super) fn check(policy: &PolicyFacts) -> Result<(), PlacementError> {
    let own = policy.cookies.iter().filter(|cookie| cookie.is_sent_here());
    let present: BTreeMap<_, _> = own.map(|cookie| (cookie.facts.identity, cookie)).collect();
    let formerly = |cookie: &'static Declaration| cookie.facts.formerly.iter().map(move |one| (cookie, one));
    let taken = |(cookie, former): (_, &Former)| Some((cookie, *present.get(&former.identity)?));
    let Some((cookie, other)) = policy.cookies.iter().flat_map(formerly).find_map(taken) else {
        return Ok(());
    };
    let reason = format!(
        "it was where `{}` is, with the name `{}`, so a line of the one would remove the other",
        other.facts.rust_name,
        other.name()
    );
    let help = "give them different names, or remove the `formerly` of the mount";
    Err(PlacementError::new("A-DEL-MOVED", reason, help).of(cookie.facts.rust_name))
}

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

    /// Of a place that is known for two reasons, the one that lasts longer counts; 0 is without an end.
    fn push(&mut self, line: Line, until: u64) {
        match self.lines.iter_mut().find(|(known, _)| known.identity == line.identity) {
            Some((_, known)) => *known = if *known == 0 || until == 0 { 0 } else { until.max(*known) },
            None => self.lines.push((line, until)),
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
