//! Which cookies a response removes.

use super::lines::contain_name;
use super::{Exchange, Lines};
use crate::declare::attributes::Party;
use crate::declare::category::Gate;
use crate::declare::declaration::Declaration;
use crate::wire::set_cookie::{Place, SetCookie};

/// Removals that a response has room for, at most one for each name.
///
/// Proxies take headers of 4 KiB, in which the choices cookie and the rest of the response have a part, too. What finds no
/// room follows with the next request that shows it.
pub(super) struct Removals<'e> {
    exchange: &'e Exchange,
    lines: Vec<SetCookie>,
    /// Bytes that are left.
    room: usize,
}

/// Bytes of all removals of a response.
const ROOM: usize = 2048;

/// How many lines that is, about.
const USUAL: usize = 16;

/// When a cookie is removed. Where the name varies, it is when the request shows one, and there is room.
#[derive(Clone, Copy)]
pub(super) enum When {
    /// The request shows it, and there is room.
    Shown,
    /// Likewise, or the request does not show it: then no later one will.
    ShownOrNot,
    Always,
}

impl<'e> Removals<'e> {
    /// What the response removes already takes its part.
    pub(super) fn beside(lines: &Lines, exchange: &'e Exchange) -> Self {
        let removals = lines.iter().filter(|line| line.is_removal());
        let taken = removals.map(|line| line.as_str().len()).sum();
        Self { exchange, lines: Vec::new(), room: ROOM.saturating_sub(taken) }
    }

    pub(super) fn add(&mut self, declaration: &'static Declaration, place: Place, when: When) {
        if declaration.facts.varies {
            self.add_varying(declaration, place);
            return;
        }
        let is_shown = self.exchange.header.contains(declaration.name());
        let removal = SetCookie::removal(declaration, place);
        match when {
            When::Shown if !is_shown => {}
            When::Shown | When::ShownOrNot if is_shown => self.push_if_it_fits(removal),
            _ => self.push(removal),
        }
    }

    fn add_varying(&mut self, declaration: &'static Declaration, place: Place) {
        let exchange = self.exchange;
        for name in exchange.header.names().filter(|name| exchange.matches_name(declaration, name)) {
            if self.room > 0 && !self.contains_name(name) {
                self.push_if_it_fits(SetCookie::removal_of(name, declaration, place));
            }
        }
    }

    /// The first one fits in any case, or a long one never would.
    fn push_if_it_fits(&mut self, removal: SetCookie) {
        if self.room == ROOM || removal.as_str().len() <= self.room {
            self.push(removal);
        }
    }

    #[inline]
    fn push(&mut self, line: SetCookie) {
        self.room = self.room.saturating_sub(line.as_str().len());
        if self.lines.is_empty() {
            self.lines.reserve(USUAL);
        }
        self.lines.push(line);
    }

    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether one of them is of this name.
    pub(super) fn contains_name(&self, name: &str) -> bool {
        contain_name(&self.lines, name)
    }

    pub(super) fn into_lines(self) -> Vec<SetCookie> {
        self.lines
    }
}

impl Exchange {
    /// Whether a first-party cookie of this name is one of the declaration: the one that says most of the name counts and,
    /// of equals, the one that cannot be refused.
    pub(super) fn matches_name(&self, declaration: &Declaration, name: &str) -> bool {
        if !declaration.facts.varies {
            // What has the whole name is closest; the policy's check leaves no doubt among those (A-NAME-SHADOW).
            return name == declaration.name();
        }
        let rank = |one: &Declaration| (one.specificity(), one.category().gate() == Gate::Open);
        let is_listed = self.policy.cookies.iter().any(|one| one.name() == declaration.name());
        let is_closer = |other: &Declaration| {
            let is_closer = if is_listed {
                rank(other) > rank(declaration)
            } else {
                other.specificity() >= declaration.specificity()
            };
            other.covers(name) && other.party() == Party::First && is_closer
        };
        declaration.covers(name) && !self.policy.cookies.iter().any(is_closer)
    }
}
