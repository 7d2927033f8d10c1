//! The `Set-Cookie` lines of the response.

use std::ptr;

use super::removals::{Removals, When};
use super::{Exchange, Lines, State};
use crate::declare::category::CategoryDeclaration;
use crate::declare::declaration::Declaration;
use crate::wire::error::Error;
use crate::wire::set_cookie::{Place, SetCookie};

impl Exchange {
    /// Removes a cookie. If its name has a `*`, it removes the cookies of the request that the name covers, while
    /// there is room.
    pub(crate) fn remove(&self, declaration: &'static Declaration) -> Result<(), Error> {
        let mut state = self.state();
        if state.sent.is_some() {
            return Err(Error::ResponseSent { cookie: declaration.name() });
        }
        let mut removals = Removals::beside(self, &state.lines);
        removals.add(declaration, Place::Present, When::Always);
        state.lines.add(removals.into_lines());
        Ok(())
    }

    /// The lines that the response would have now.
    pub(crate) fn lines(&self) -> Lines {
        let state = self.state();
        let mut lines = state.lines.clone();
        lines.add(self.overdue(&state));
        lines
    }

    /// The lines of the response, whose headers are sent now.
    pub(crate) fn take_lines(&self) -> Lines {
        let mut state = self.state();
        let overdue = self.overdue(&state);
        let mut lines = std::mem::take(&mut state.lines);
        lines.add(overdue);
        let names = lines.iter().map(|line| line.name().to_owned());
        state.sent.get_or_insert_default().extend(names);
        lines
    }

    /// Whether the response may depend on the request's cookies.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn depends_on_request(&self) -> bool {
        self.state().is_read
    }

    /// The lines of a response that reports a server error, and the lines that it must not send. Removals and the
    /// visitor's choices are sent; the rest was set by code that then failed.
    pub(crate) fn take_lines_after_error(&self) -> (Vec<SetCookie>, Vec<SetCookie>) {
        let (mut kept, withheld): (Vec<_>, Vec<_>) =
            self.take_lines().into_iter().partition(SetCookie::survives_error);
        let replaced = std::mem::take(&mut self.state().replaced);
        kept.extend(replaced.into_iter().filter(|line| withheld.iter().any(|set| set.name() == line.name())));
        (kept, withheld)
    }

    /// Drops the lines that set refused cookies, and removes such cookies from the browser: those of this request,
    /// and those that no request can show. The latter are removed even without room, since no later request will
    /// show them either.
    pub(super) fn withdraw(&self, state: &mut State, is_refused: impl Fn(&CategoryDeclaration) -> bool) {
        let refused = || self.policy.refusable().filter(|cookie| is_refused(cookie.category()));
        let is_refused = |name: &str| refused().any(|cookie| self.matches_name(cookie, name));
        state.lines.retain(|line| !(line.sets() && is_refused(line.name())));
        let mut removals = Removals::beside(self, &state.lines);
        for cookie in refused() {
            let when = if cookie.may_be_unseen() { When::ShownOrNot } else { When::Shown };
            removals.add(cookie, Place::Present, when);
        }
        state.lines.add(removals.into_lines());
    }

    /// The removals of cookies that the request should not have: cookies that the visitor refuses, retired cookies,
    /// and moved cookies at their former path or domain.
    fn overdue(&self, state: &State) -> Vec<SetCookie> {
        // Most requests have nothing to remove, and many have no cookies.
        if state.sent.is_some() || self.header.is_empty() {
            return Vec::new();
        }
        let has_line = |name: &str| state.lines.find(name).is_some();
        let mut removals = Removals::beside(self, &state.lines);
        let mut add = |due: &[(&'static Declaration, Place)]| {
            for &(cookie, place) in due {
                if !has_line(cookie.name()) && !removals.contains_name(cookie.name()) {
                    removals.add(cookie, place, When::Shown);
                }
            }
            removals.len()
        };
        // There may be no room for some, and names can be shared. So each comes first in some second, and the lines
        // are then put into the order of the list.
        let due = self.due(state);
        // The last bit of the time selects the place; see `reasons`.
        let turn = (self.seconds / 2).checked_rem(due.len() as u64).unwrap_or_default();
        let (later, first) = due.split_at_checked(turn as usize).unwrap_or_default();
        let of_first = add(first);
        add(later);
        let mut lines = removals.into_lines();
        lines.rotate_left(of_first);
        lines.retain(|line| !has_line(line.name()));
        lines
    }

    /// The cookies to remove if a request shows them, each once, and the place to remove them from.
    fn due(&self, state: &State) -> Vec<(&'static Declaration, Place)> {
        let mut due: Vec<(&Declaration, Place)> = Vec::new();
        for (cookie, place) in self.reasons(state) {
            if !due.iter().any(|(known, _)| ptr::eq(*known, cookie)) {
                due.push((cookie, place));
            }
        }
        due
    }

    /// The same, one reason after the other, with repetitions.
    fn reasons<'s>(
        &'s self,
        state: &'s State,
    ) -> impl Iterator<Item = (&'static Declaration, Place)> + use<'s> {
        let is_refused = self.refuses_anything(state).then(|| self.refusals(state));
        let refused = is_refused.into_iter().flat_map(|is_refused| {
            self.policy.refusable().filter(move |cookie| is_refused(cookie.category()))
        });
        let retired = self.policy.retired.iter();
        let anywhere = refused.chain(retired).map(|cookie| (cookie, Place::in_turn(cookie, self.seconds)));
        let moved = self.policy.cookies.iter();
        let moved = moved.filter_map(|cookie| Some((cookie, Place::former_in_turn(cookie, self.seconds)?)));
        anywhere.chain(moved)
    }
}
