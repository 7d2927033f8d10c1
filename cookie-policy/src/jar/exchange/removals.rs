//! The removals of a response, within a limit of bytes.

use super::lines::contain_name;
use super::{Exchange, Lines};
use crate::declare::declaration::Declaration;
use crate::wire::place::Place;
use crate::wire::received_name::ReceivedName;
use crate::wire::set_cookie::SetCookie;

/// The removals that a response has room for, at most one for each name.
///
/// Proxies accept headers of 4 KiB, which the choices cookie and other headers need, too. A cookie without room is removed
/// after a later request that shows it.
pub(super) struct Removals<'e> {
    exchange: &'e Exchange,
    lines: Vec<SetCookie>,
    /// The bytes that remain.
    room: usize,
}

/// The most bytes of all removals of a response.
const ROOM: usize = 2048;

/// About as many lines fit.
const USUAL: usize = 16;

/// When to remove a cookie. A cookie whose name varies is removed only if the request shows it and there is room.
#[derive(Clone, Copy)]
pub(super) enum When {
    /// If the request shows it and there is room.
    Shown,
    /// If the request shows it and there is room, and also if it does not show it: then no later request will.
    ShownOrNot,
    Always,
}

impl<'e> Removals<'e> {
    /// Starts with the room that the removals in `lines` leave.
    pub(super) fn beside(lines: &Lines, exchange: &'e Exchange) -> Self {
        let removals = lines.iter().filter(|line| line.is_removal());
        let taken = removals.map(|line| line.as_str().len()).sum();
        Self { exchange, lines: Vec::new(), room: ROOM.saturating_sub(taken) }
    }

    pub(super) fn add(&mut self, declaration: &'static Declaration, when: When) {
        if declaration.facts.varies {
            self.add_varying(declaration);
            return;
        }
        let is_shown = || self.exchange.shows(declaration);
        let removal = SetCookie::removal(declaration, Place::Present);
        let length = self.length(&removal);
        let is_due = match when {
            When::Shown => self.has_room(length) && is_shown(),
            When::ShownOrNot => self.has_room(length) || !is_shown(),
            When::Always => true,
        };
        if is_due {
            self.push(removal, length);
        }
    }

    fn add_varying(&mut self, declaration: &'static Declaration) {
        let exchange = self.exchange;
        let cookies = &exchange.request.cookies;
        cookies.names_of(declaration).for_each(|name| self.add_shown(name, declaration));
        if exchange.has_other_names(declaration) {
            let present = |name: ReceivedName<'_>| exchange.name_after_move(declaration, name.as_str());
            for name in cookies.names().filter_map(present) {
                ReceivedName::new(name.as_bytes())
                    .into_iter()
                    .for_each(|name| self.add_shown(name, declaration));
            }
        }
    }

    fn add_shown(&mut self, name: ReceivedName<'_>, declaration: &'static Declaration) {
        // Most names of a long header find no room, so their lines are not even written.
        let length = SetCookie::removal_length(name, declaration);
        if self.has_room(length) && !self.contains_name(name.as_str()) {
            self.add_name(name, declaration);
        }
    }

    /// Adds the removal of a cookie whose declared name has a `*`, if there is room.
    pub(super) fn add_name(&mut self, name: ReceivedName<'_>, declaration: &'static Declaration) -> bool {
        let removal = SetCookie::removal_of(name, declaration, Place::Present);
        let length = self.length(&removal);
        let fits = self.has_room(length);
        if fits {
            self.push(removal, length);
        }
        fits
    }

    /// The first one always fits; otherwise a long one would never be removed.
    fn has_room(&self, length: usize) -> bool {
        self.room == ROOM || length <= self.room
    }

    #[inline]
    fn push(&mut self, line: SetCookie, length: usize) {
        self.room = self.room.saturating_sub(length);
        if self.lines.is_empty() {
            self.lines.reserve(USUAL);
        }
        self.lines.push(line);
    }

    /// The bytes of a line and of the removals at former places that are sent with it.
    fn length(&self, line: &SetCookie) -> usize {
        let former = self.exchange.former_lines(line);
        line.as_str().len() + former.iter().map(|line| line.as_str().len()).sum::<usize>()
    }

    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether one of them is for this name.
    pub(super) fn contains_name(&self, name: &str) -> bool {
        contain_name(&self.lines, name)
    }

    pub(super) fn into_lines(self) -> Vec<SetCookie> {
        self.lines
    }
}

impl Exchange {
    /// Whether a first-party cookie of this name belongs to the declaration.
    pub(super) fn matches_name(&self, declaration: &Declaration, name: &str) -> bool {
        self.request.cookies.listed().owns(declaration, name)
    }
}
