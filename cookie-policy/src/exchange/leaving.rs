//! What leaves with a response, and what a response removes.

use std::collections::BTreeSet;

use super::{Exchange, Lines, State};
use crate::attributes::Party;
use crate::category::Gate;
use crate::decision::unix_seconds;
use crate::declaration::Declaration;
use crate::error::Error;
use crate::set_cookie::{Place, SetCookie};

/// Room for the removals of one response, in bytes: proxies take headers of 4 KiB, in which the choices cookie and the rest
/// of the response have a part, too. What finds no room follows with the next request that shows it.
struct Room(usize);

/// The names that a request carries, in the order of their bytes.
pub(super) struct Shown<'h>(Vec<&'h str>);

impl Shown<'_> {
    fn contains(&self, name: &str) -> bool {
        self.0.binary_search(&name).is_ok()
    }
}

impl Room {
    const WHOLE: usize = 2048;

    /// What the response removes already takes its part.
    fn beside(lines: &Lines) -> Self {
        let removals = lines.iter().filter(|line| line.is_removal());
        Self(Self::WHOLE.saturating_sub(removals.map(|line| line.as_str().len()).sum()))
    }

    /// Whether a line finds room. The first one does in any case, or a long one never would.
    fn takes(&mut self, line: &SetCookie) -> bool {
        let fits = self.0 == Self::WHOLE || line.as_str().len() <= self.0;
        if fits {
            self.0 = self.0.saturating_sub(line.as_str().len());
        }
        fits
    }
}

impl Exchange {
    /// Removes a cookie: the one of that name in any case or, where the name varies, those that the request carries, as far
    /// as there is room.
    pub(crate) fn remove(&self, declaration: &'static Declaration) -> Result<(), Error> {
        let mut state = self.state();
        if state.left.is_some() {
            return Err(Error::ResponseLeft { cookie: declaration.name() });
        }
        let (shown, mut room) = (self.shown(), Room::beside(&state.lines));
        let names = self.names_to_remove(declaration, &shown, true);
        let removals = names.map(|name| SetCookie::removal(name, declaration, Place::Present));
        let leaving = removals.take_while(|line| room.takes(line) || line.name() == declaration.name());
        leaving.for_each(|line| state.push(line));
        Ok(())
    }

    /// What leaves, as of now.
    pub(crate) fn lines(&self) -> Lines {
        let state = self.state();
        let mut lines = state.lines.clone();
        lines.extend(self.overdue(&state));
        lines
    }

    /// What leaves, now that it does.
    pub(crate) fn leave(&self) -> Lines {
        let mut state = self.state();
        let overdue = self.overdue(&state);
        let mut lines = std::mem::take(&mut state.lines);
        lines.extend(overdue);
        let names = lines.iter().map(|line| line.name().to_owned());
        state.left.get_or_insert_default().extend(names);
        lines
    }

    /// What leaves with a response that reports an error of the server, and what does not: removals and the
    /// visitor's choices do, and the rest was set by code that then failed.
    pub(crate) fn leave_after_error(&self) -> (Vec<SetCookie>, Vec<SetCookie>) {
        let (mut leaving, withheld): (Vec<_>, Vec<_>) =
            self.leave().into_iter().partition(SetCookie::survives_error);
        let replaced = std::mem::take(&mut self.state().replaced);
        leaving
            .extend(replaced.into_iter().filter(|line| withheld.iter().any(|set| set.name() == line.name())));
        (leaving, withheld)
    }

    /// Takes back what this response was about to set, and removes what browsers have of what the visitor refuses: what
    /// this request showed, and what it could not show, which finds room in any case, since no request will show it.
    pub(super) fn withdraw_refused(&self, state: &mut State) {
        let shown = self.shown();
        let mut room = Room::beside(&state.lines);
        for declaration in self.refused_cookies(state) {
            state.lines.retain(|line| line.is_removal() || !self.means(declaration, line.name()));
            for name in self.names_to_remove(declaration, &shown, declaration.may_be_unseen()) {
                let line = SetCookie::removal(name, declaration, Place::Present);
                if room.takes(&line) || !shown.contains(name) {
                    state.push(line);
                }
            }
        }
    }

    /// Removals of what the request carries although it should not: what the visitor refuses, what the site retired, and
    /// what it has elsewhere now.
    fn overdue(&self, state: &State) -> Vec<SetCookie> {
        let mut lines: Vec<SetCookie> = Vec::new();
        // Most requests show nothing that is to be removed, and many show nothing at all.
        if state.left.is_some() || self.header.is_empty() {
            return lines;
        }
        let due: Vec<_> = self.due(state).collect();
        if due.is_empty() {
            return lines;
        }
        let shown = self.shown();
        let mut said: BTreeSet<&str> = state.lines.iter().map(SetCookie::name).collect();
        let mut room = Room::beside(&state.lines);
        for (declaration, place) in due {
            let names = self.names_to_remove(declaration, &shown, false);
            let unsaid = names.filter(|name| said.insert(name));
            let removals = unsaid.map(|name| SetCookie::removal(name, declaration, place));
            lines.extend(removals.take_while(|line| room.takes(line)));
        }
        lines
    }

    /// What is to be removed where a request shows it, and at which of its places.
    fn due(&self, state: &State) -> impl Iterator<Item = (&'static Declaration, Place)> {
        let refused: Vec<_> =
            if self.refuses_anything(state) { self.refused_cookies(state).collect() } else { Vec::new() };
        // A response has one line for a name, and a request does not say where a cookie is: each place has its turn.
        let turn = if unix_seconds(self.now) % 2 == 0 { Place::Present } else { Place::Former };
        let at_its_turn = move |cookie: &'static Declaration| {
            (cookie, if cookie.has_moved() { turn } else { Place::Present })
        };
        let moved = self.policy.cookies.iter().filter(|cookie| cookie.has_moved());
        let refused = refused.into_iter().map(at_its_turn);
        let retired = self.policy.retired.iter().map(at_its_turn);
        refused.chain(retired).chain(moved.map(|cookie| (cookie, Place::Former)))
    }

    /// Whether a first-party cookie of this name is one of the declaration: the one that says most of the name counts and,
    /// of equals, the one that cannot be refused.
    pub(super) fn means(&self, declaration: &Declaration, name: &str) -> bool {
        if declaration.party() != Party::First {
            return false;
        }
        let rank = |one: &Declaration| (one.says(), one.category().gate() == Gate::Open);
        let is_closer = |other: &Declaration| {
            other.covers(name) && other.party() == Party::First && rank(other) > rank(declaration)
        };
        // What has the whole name is closest; the policy's check leaves no doubt among those (A-NAME-SHADOW).
        name == declaration.name() || declaration.covers(name) && !self.policy.cookies.iter().any(is_closer)
    }

    /// The names that the request carries. The header decides how many there are, so no step looks through it for each
    /// declaration.
    pub(super) fn shown(&self) -> Shown<'_> {
        let mut names: Vec<&str> = self.header.names().collect();
        names.sort_unstable();
        names.dedup();
        Shown(names)
    }

    /// The names under which a first-party cookie is to be removed: those that are `shown` and, if none is, the declared
    /// one where `unseen` says that the browser may have it all the same.
    pub(super) fn names_to_remove<'n>(
        &self,
        declaration: &'static Declaration,
        shown: &Shown<'n>,
        unseen: bool,
    ) -> impl Iterator<Item = &'n str> {
        let name = declaration.name();
        let pattern = name.contains('*');
        let exact = Some(name).filter(|name| !pattern && (unseen || shown.contains(name)));
        let of_pattern = shown.0.iter().copied().filter(move |_| pattern);
        exact.into_iter().chain(of_pattern).filter(|name| self.means(declaration, name))
    }
}
