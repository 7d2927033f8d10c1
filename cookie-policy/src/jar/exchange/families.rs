//! Families of names: cookies that this server sets under one beginning, each with a suffix.

use std::borrow::Cow;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::iter;

use super::few::Few;
use super::reading::{REPEATED, readable};
use super::removals::Removals;
use super::{Exchange, State};
use crate::declare::declaration::Declaration;
use crate::policy::terms::Terms;
use crate::wire::error::Error;
use crate::wire::place::Place;
use crate::wire::problem::Problem;
use crate::wire::received_name::ReceivedName;
use crate::wire::set_cookie::SetCookie;
use crate::wire::suffix::CookieSuffix;

/// One cookie of a family: its suffix, and the text of its value or why there is none.
pub(crate) type Member = (CookieSuffix, Result<String, Error>);

impl Declaration {
    /// Returns the name of the family's cookie with a suffix.
    pub(crate) fn name_with(&self, suffix: &CookieSuffix) -> String {
        [self.family_beginning(), suffix.as_str()].concat()
    }

    /// Returns the suffix of a name, if it is one of the family.
    fn suffix_of<'n>(&self, name: &'n str) -> Option<&'n str> {
        name.strip_prefix(self.family_beginning()).filter(|suffix| CookieSuffix::check(suffix).is_ok())
    }
}

impl Exchange {
    /// Removes one cookie of a family.
    pub(crate) fn remove_named(
        &self,
        family: &'static Declaration,
        suffix: &CookieSuffix,
    ) -> Result<(), Error> {
        let mut state = self.state();
        if state.sent.is_some() {
            return Err(Error::ResponseSent { cookie: family.name() });
        }
        let name = family.name_with(suffix);
        // A suffix is a part of a token, so there always is one.
        let removal = |name| SetCookie::removal_of(name, family, Place::Present);
        ReceivedName::new(name.as_bytes()).map(removal).into_iter().for_each(|line| state.push(line));
        Ok(())
    }

    /// Returns the cookies of a family: those of the request in their order, then those that this response sets.
    pub(crate) fn members(
        &self,
        family: &'static Declaration,
        terms: Option<&Terms>,
    ) -> Result<Vec<Member>, Error> {
        let members = {
            let state = self.state_for_application();
            let is_too_late = |sent: &Few<Cow<'static, str>>| {
                terms.is_some() || sent.iter().any(|name| family.suffix_of(name).is_some())
            };
            if state.sent.as_ref().is_some_and(is_too_late) {
                return Err(Error::ResponseSent { cookie: family.name() });
            }
            self.check_terms(&state, terms)?;
            self.members_in(family, &state)
        };
        Ok(members.into_iter().map(|(suffix, text)| self.opened(family, suffix, text)).collect())
    }

    /// The cookies of a family, still sealed. One pass over the header, however many it has.
    fn members_in(&self, family: &'static Declaration, state: &State) -> Vec<Member> {
        let (said, mut known) = (names_of(state), BTreeMap::new());
        let mut members: Vec<Member> = Vec::new();
        for (name, value) in self.request.cookies.pairs() {
            let name = std::str::from_utf8(name).unwrap_or_default();
            let suffix = family.suffix_of(name).and_then(|suffix| CookieSuffix::try_from(suffix).ok());
            let Some(suffix) = suffix.filter(|_| !said.contains(name)) else { continue };
            let text = readable(value).map(str::to_owned).ok_or(Error::Malformed { cookie: family.name() });
            match known.entry(name) {
                Entry::Vacant(place) => {
                    place.insert(members.len());
                    members.push((suffix, text));
                }
                Entry::Occupied(place) => {
                    if let Some((_, first)) = members.get_mut(*place.get()) {
                        // The copies of a family that moved can agree.
                        if !family.has_moved() || *first != text {
                            *first = Err(Error::Ambiguous { cookie: family.name() });
                        }
                    }
                }
            }
        }
        let set = state.lines.iter().filter(|line| line.sets());
        let set = set.filter_map(|line| {
            let suffix = CookieSuffix::try_from(family.suffix_of(line.name())?).ok()?;
            Some((suffix, Ok(line.value().to_owned())))
        });
        members.extend(set);
        members
    }

    fn opened(
        &self,
        family: &'static Declaration,
        suffix: CookieSuffix,
        text: Result<String, Error>,
    ) -> Member {
        let Some(seal) = family.seal() else { return (suffix, text) };
        let name = family.name_with(&suffix);
        let value = text.and_then(|text| self.keyring.open(family, seal, &name, &text, self.seconds));
        (suffix, value)
    }

    /// Removes the first cookies of a family that the request shows, so that there is room for the cookie `name` within the
    /// declared number. Browsers send the oldest first, so cookies that somebody planted cannot keep this one out.
    pub(super) fn make_room(&self, family: &'static Declaration, name: &str, state: &mut State) {
        let is_other = |other: &str| other != name && family.suffix_of(other).is_some();
        let (said, mut seen) = (names_of(state), BTreeSet::new());
        let names = self.request.cookies.names();
        let is_shown = |other: &ReceivedName<'_>| is_other(other.as_str()) && !said.contains(other.as_str());
        let shown: Vec<_> = names.filter(|other| is_shown(other) && seen.insert(other.as_str())).collect();
        let is_set = |line: &SetCookie| line.sets() && is_other(line.name());
        let set = state.lines.iter().filter(|line| is_set(line)).count();
        let excess = (shown.len() + set + 1).saturating_sub(family.facts.names.into());
        let mut removals = Removals::beside(&state.lines, self);
        shown.iter().take(excess).all(|other| removals.add_name(*other, family));
        state.lines.replace_all(removals.into_lines());
        // Then the first that this response has set.
        let mut taken_back = iter::repeat_n((), excess.saturating_sub(shown.len()));
        state.lines.retain(|line| !is_set(line) || taken_back.next().is_none());
    }

    /// Says of the cookies of families that the request carries them more than once.
    pub(super) fn repeated_in_families(&self, repeated: &BTreeSet<&str>) -> Vec<Problem> {
        let families =
            self.site.policy.cookies.iter().filter(|cookie| cookie.is_family() && !cookie.has_moved());
        let names = families.flat_map(|family| {
            let beginning = family.family_beginning();
            repeated.range(beginning..).take_while(move |name| name.starts_with(beginning))
        });
        names.map(|name| Problem::new("A-READ-DUP", name.as_bytes(), REPEATED)).collect()
    }
}

/// The names that a response sets or removes so far.
fn names_of(state: &State) -> BTreeSet<&str> {
    state.lines.iter().map(SetCookie::name).collect()
}
