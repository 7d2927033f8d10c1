//! What leaves with a response, and what a response removes.

use super::lines::{Lines, says};
use super::{Exchange, State};
use crate::attributes::Party;
use crate::category::{CategoryDeclaration, Gate};
use crate::decision::unix_seconds;
use crate::declaration::Declaration;
use crate::error::Error;
use crate::set_cookie::{Place, SetCookie};

/// Room for the removals of one response, in bytes: proxies take headers of 4 KiB, in which the choices cookie and the rest
/// of the response have a part, too. What finds no room follows with the next request that shows it.
struct Room(usize);

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
        let mut room = Room::beside(&state.lines);
        let names = self.names_to_remove(declaration, true);
        let removals = names.map(|name| SetCookie::removal(name, declaration, Place::Present));
        let leaving = removals.take_while(|line| room.takes(line) || line.name() == declaration.name());
        leaving.for_each(|line| state.push(line));
        Ok(())
    }

    /// What leaves, as of now.
    pub(crate) fn lines(&self) -> Lines {
        let state = self.state();
        let mut lines = state.lines.clone();
        lines.add(self.overdue(&state));
        lines
    }

    /// What leaves, now that it does.
    pub(crate) fn leave(&self) -> Lines {
        let mut state = self.state();
        let overdue = self.overdue(&state);
        let mut lines = std::mem::take(&mut state.lines);
        lines.add(overdue);
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
    pub(super) fn withdraw(&self, state: &mut State, is_refused: impl Fn(&CategoryDeclaration) -> bool) {
        let mut room = Room::beside(&state.lines);
        let mut removals: Vec<SetCookie> = Vec::with_capacity(self.policy.cookies.len());
        for declaration in self.policy.refusable().filter(|cookie| is_refused(cookie.category())) {
            state.lines.retain(|line| line.is_removal() || !self.means(declaration, line.name()));
            for name in self.names_to_remove(declaration, declaration.may_be_unseen()) {
                let line = SetCookie::removal(name, declaration, Place::Present);
                if !says(&removals, name) && (room.takes(&line) || !self.header.has(name)) {
                    removals.push(line);
                }
            }
        }
        state.lines.add(removals);
    }

    /// Removals of what the request carries although it should not: what the visitor refuses, what the site retired, and
    /// what it has elsewhere now.
    fn overdue(&self, state: &State) -> Vec<SetCookie> {
        let mut lines = Vec::new();
        // Most requests show nothing that is to be removed, and many show nothing at all.
        if state.left.is_some() || self.header.is_empty() {
            return lines;
        }
        let mut room = Room::beside(&state.lines);
        for (declaration, place) in self.due(state) {
            for name in self.names_to_remove(declaration, false) {
                let line = SetCookie::removal(name, declaration, place);
                if state.lines.find(name).is_some() || says(&lines, name) {
                    continue;
                }
                if !room.takes(&line) {
                    break;
                }
                lines.push(line);
            }
        }
        lines
    }

    /// What is to be removed where a request shows it, and at which of its places.
    fn due<'s>(&'s self, state: &'s State) -> impl Iterator<Item = (&'static Declaration, Place)> + use<'s> {
        let is_refused = self.refuses_anything(state).then(|| self.refusals(state));
        let refused = is_refused.into_iter().flat_map(|is_refused| {
            self.policy.refusable().filter(move |cookie| is_refused(cookie.category()))
        });
        // A response has one line for a name, and a request does not say where a cookie is: each place has its turn.
        let turn = if unix_seconds(self.now) % 2 == 0 { Place::Present } else { Place::Former };
        let at_its_turn = move |cookie: &'static Declaration| {
            (cookie, if cookie.has_moved() { turn } else { Place::Present })
        };
        let moved = self.policy.cookies.iter().filter(|cookie| cookie.has_moved());
        let retired = self.policy.retired.iter();
        refused.chain(retired).map(at_its_turn).chain(moved.map(|cookie| (cookie, Place::Former)))
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

    /// The names under which a first-party cookie is to be removed: those that the request carries and, if `unseen` says
    /// that the browser may have it all the same, the declared one.
    fn names_to_remove<'h>(
        &'h self,
        declaration: &'static Declaration,
        unseen: bool,
    ) -> impl Iterator<Item = &'h str> {
        let (name, varies) = (declaration.name(), declaration.facts.varies);
        let exact = Some(name).filter(|name| !varies && (unseen || self.header.has(name)));
        let varying = varies.then(|| self.header.names());
        let names = exact.into_iter().chain(varying.into_iter().flatten());
        names.filter(|name| self.means(declaration, name))
    }
}
