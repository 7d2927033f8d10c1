//! The lines of a response: what it sets, what it removes, and what it carries to another place.

use std::ptr;

use super::removals::{Removals, When};
use super::{Exchange, Lines, State};
use crate::declare::category::CategoryDeclaration;
use crate::declare::declaration::Declaration;
use crate::wire::error::Error;
use crate::wire::set_cookie::SetCookie;

impl Exchange {
    /// Removes a cookie: always the one of its name or, where the name varies, those that the request carries, up to
    /// 2 KiB of removals.
    pub(crate) fn remove(&self, declaration: &'static Declaration) -> Result<(), Error> {
        let mut state = self.state();
        if state.sent.is_some() {
            return Err(Error::ResponseSent { cookie: declaration.name() });
        }
        let mut removals = Removals::beside(&state.lines, self);
        removals.add(declaration, When::Always);
        state.lines.replace_all(removals.into_lines());
        Ok(())
    }

    /// Returns the lines as of now.
    pub(crate) fn lines(&self) -> Lines {
        let state = self.state();
        let mut lines = state.lines.clone();
        lines.replace_all(self.overdue(&state));
        let carried = self.carried(&state);
        self.finished(lines, &state, carried)
    }

    /// Returns the lines, as the response headers are sent.
    pub(crate) fn take_lines(&self) -> Lines {
        let mut state = self.state();
        let carried = self.carried(&state);
        let lines = self.drain(&mut state);
        self.finished(lines, &state, carried)
    }

    /// Returns the lines of a response that reports an error of the server, and the cookies that it does not set: removals
    /// and the visitor's choices are sent, and what else was set was set by code that then failed.
    pub(crate) fn take_lines_after_error(&self) -> (Lines, Vec<SetCookie>) {
        let mut state = self.state();
        let (sent, mut withheld): (Vec<_>, Vec<_>) =
            self.drain(&mut state).into_iter().partition(SetCookie::survives_error);
        let replaced = std::mem::take(&mut state.replaced);
        let is_withheld = |line: &SetCookie| withheld.iter().any(|other| other.name() == line.name());
        let sent: Vec<_> = sent.into_iter().chain(replaced.into_iter().filter(is_withheld)).collect();
        withheld.retain(SetCookie::sets);
        (self.finished(sent.into(), &state, Vec::new()), withheld)
    }

    fn drain(&self, state: &mut State) -> Lines {
        let overdue = self.overdue(state);
        let mut lines = std::mem::take(&mut state.lines);
        lines.replace_all(overdue);
        let sent = state.sent.get_or_insert_default();
        lines.iter().for_each(|line| sent.push(line.to_name()));
        lines
    }

    /// Whether the response depends on what the request carries.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn depends_on_request(&self) -> bool {
        self.state().is_read
    }

    /// Notes that the response shows the visitor's choices or asks for them.
    pub(crate) fn show_choices(&self) {
        self.state().shows_choices = true;
    }

    /// Whether the response shows the visitor's choices or asks for them, so that no cache may keep it.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn shows_choices(&self) -> bool {
        self.state().shows_choices
    }

    /// Whether the browser asks ahead of a visit.
    pub(crate) fn is_speculative(&self) -> bool {
        self.request.is_speculative
    }

    /// Returns what the response carries to another place.
    fn carried(&self, state: &State) -> Vec<SetCookie> {
        if !self.site.has_moved || state.sent.is_some() {
            return Vec::new();
        }
        let mut lines = self.carried_choices(state);
        lines.extend(self.with_former_places(self.carried_cookies(state).into_iter()));
        lines
    }

    /// Returns the lines with what belongs before each of them, and without what waits for a visit.
    fn finished(&self, mut lines: Lines, state: &State, carried: Vec<SetCookie>) -> Lines {
        lines.retain(|line| !self.waits(line));
        if !self.site.has_moved && state.beside_choices.is_empty() {
            return lines;
        }
        let mut finished = self.with_former_places(lines.into_iter());
        if let Some(place) = finished.iter().position(SetCookie::keeps_choices) {
            finished.splice(place..place, state.beside_choices.iter().cloned());
        }
        finished.extend(carried);
        finished.into()
    }

    /// Whether a line waits until somebody visits the page that the browser asked for ahead: it sets a cookie that can be
    /// refused, or makes room for one.
    fn waits(&self, line: &SetCookie) -> bool {
        self.request.is_speculative
            && !line.survives_error()
            && self.site.policy.refusable().any(|cookie| self.matches_name(cookie, line.name()))
    }

    /// Takes back what this response was about to set, and removes what browsers have of what the visitor refuses: what
    /// this request showed, and what it could not show, which always finds room, since no request will show it.
    pub(super) fn withdraw(&self, state: &mut State, is_refused: impl Fn(&CategoryDeclaration) -> bool) {
        let refused = || self.removable().filter(|cookie| is_refused(cookie.category()));
        let is_refused = |name: &str| refused().any(|cookie| self.matches_name(cookie, name));
        state.lines.retain(|line| !(line.sets() && is_refused(line.name())));
        let mut removals = Removals::beside(&state.lines, self);
        for cookie in refused() {
            let when = if cookie.may_be_unseen(self.site.path) { When::ShownOrNot } else { When::Shown };
            removals.add(cookie, when);
        }
        state.lines.replace_all(removals.into_lines());
    }

    /// Removals of what the request carries although it should not: what the visitor refuses, and what the site retired.
    fn overdue(&self, state: &State) -> Vec<SetCookie> {
        // Most requests show nothing that is to be removed, and many show nothing at all.
        if state.sent.is_some() || self.request.cookies.is_empty() {
            return Vec::new();
        }
        let due = self.due(state);
        if due.is_empty() {
            return Vec::new();
        }
        let is_said = |name: &str| state.lines.find(name).is_some();
        let mut removals = Removals::beside(&state.lines, self);
        let mut add = |due: &[&'static Declaration]| {
            for cookie in due {
                if !is_said(cookie.name()) && !removals.contains_name(cookie.name()) {
                    removals.add(cookie, When::Shown);
                }
            }
            removals.len()
        };
        // Some may find no room or share a name, so each is the first one at its turn; they are sent in the order of the
        // list.
        let turn = self.seconds.checked_rem(due.len() as u64).unwrap_or_default();
        let (later, first) = due.split_at_checked(turn as usize).unwrap_or_default();
        let of_first = add(first);
        add(later);
        let mut lines = removals.into_lines();
        lines.rotate_left(of_first);
        lines.retain(|line| !is_said(line.name()));
        lines
    }

    /// Returns what a refusal removes, also of the mount without TLS beside this one.
    fn removable(&self) -> impl Iterator<Item = &'static Declaration> {
        self.site.policy.refusable().chain(self.site.refusable_beside.iter().copied())
    }

    /// Returns what is to be removed where a request shows it: each cookie once.
    fn due(&self, state: &State) -> Vec<&'static Declaration> {
        let refused = if self.refuses_anything(state) { self.refused_categories(state) } else { Vec::new() };
        let is_refused = |cookie: &&'static Declaration| {
            refused.iter().any(|category| category.key() == cookie.category().key())
        };
        let mut due: Vec<&'static Declaration> = Vec::new();
        for cookie in self.removable().filter(is_refused).chain(self.site.policy.retired) {
            if !due.iter().any(|known| ptr::eq(*known, cookie)) {
                due.push(cookie);
            }
        }
        due
    }
}
