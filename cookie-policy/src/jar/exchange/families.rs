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

/// A cookie of a family as it came.
struct Received {
    suffix: CookieSuffix,
    /// Under which it came.
    name: String,
    /// Still sealed.
    text: Result<String, Error>,
}

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
        let is_member = |line: &SetCookie| family.suffix_of(line.name()).is_some();
        if !state.lines.iter().any(|line| line.sets() && is_member(line)) {
            // Nothing is left that needs room.
            state.lines.retain(|line| !(line.makes_room() && is_member(line)));
        }
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
        Ok(members.into_iter().map(|member| self.opened(family, member)).collect())
    }

    /// The cookies of a family, still sealed. One pass over the header, however many it has.
    fn members_in(&self, family: &'static Declaration, state: &State) -> Vec<Received> {
        let (said, mut known) = (names_of(state), BTreeMap::new());
        let mut members: Vec<Received> = Vec::new();
        for (name, value) in self.request.cookies.pairs() {
            let name = std::str::from_utf8(name).unwrap_or_default();
            let Some(present) = self.member_name(family, name).filter(|name| !said.contains(&**name)) else {
                continue;
            };
            let suffix = family.suffix_of(&present).and_then(|suffix| CookieSuffix::try_from(suffix).ok());
            let Some(suffix) = suffix else { continue };
            let text = readable(value).map(str::to_owned).ok_or(Error::Malformed { cookie: family.name() });
            match known.entry(present) {
                Entry::Vacant(place) => {
                    place.insert(members.len());
                    members.push(Received { suffix, name: name.to_owned(), text });
                }
                Entry::Occupied(place) => {
                    if let Some(first) = members.get_mut(*place.get()) {
                        // The copies of a family that moved can agree.
                        if !family.has_moved() || first.text != text {
                            first.text = Err(Error::Ambiguous { cookie: family.name() });
                        }
                    }
                }
            }
        }
        members.extend(set_in(state, family));
        members
    }

    fn opened(&self, family: &'static Declaration, Received { suffix, name, text }: Received) -> Member {
        let Some(seal) = family.seal() else { return (suffix, text) };
        let value = text.and_then(|text| self.keyring.open(family, seal, &name, &text, self.seconds));
        (suffix, value)
    }

    /// Returns the present name of a cookie of a family that came under this name.
    fn member_name<'n>(&self, family: &'static Declaration, name: &'n str) -> Option<Cow<'n, str>> {
        if family.suffix_of(name).is_some() {
            return Some(Cow::Borrowed(name));
        }
        let present = self.name_after_move(family, name);
        present.filter(|present| family.suffix_of(present).is_some()).map(Cow::Owned)
    }

    /// Removes the first cookies of a family that the request shows, so that there is room for the cookie `name` within the
    /// declared number, and then the first that this response has set. Browsers send the oldest first, so cookies that somebody
    /// planted cannot keep this one out.
    pub(super) fn make_room(&self, family: &'static Declaration, name: &str, state: &mut State) {
        let is_other = |other: &str| other != name && family.suffix_of(other).is_some();
        let (said, mut seen) = (names_of(state), BTreeSet::new());
        let names = self.request.cookies.names().filter_map(|other| self.member_name(family, other.as_str()));
        let shown: Vec<_> = names.filter(|other| is_other(other) && seen.insert(other.clone())).collect();
        let left: Vec<&str> = shown.iter().map(Cow::as_ref).filter(|other| !said.contains(other)).collect();
        let is_set = |line: &SetCookie| line.sets() && is_other(line.name());
        let set: Vec<&str> = state.lines.iter().filter(|line| is_set(line)).map(SetCookie::name).collect();
        let excess = (left.len() + set.len() + 1).saturating_sub(family.facts.names.into());
        let mut taken_back = iter::repeat_n((), excess.saturating_sub(left.len()));
        // The browser still has the former value of one that is taken back.
        let replaced = set.iter().take(taken_back.len()).filter(|other| seen.contains(**other));
        let too_many = left.iter().take(excess).chain(replaced);
        let mut removals = Removals::beside(&state.lines, self);
        too_many
            .filter_map(|other| ReceivedName::new(other.as_bytes()))
            .all(|other| removals.add_name(other, family));
        let removals = removals.into_lines().into_iter().map(SetCookie::making_room).collect();
        state.lines.retain(|line| !is_set(line) || taken_back.next().is_none());
        state.lines.replace_all(removals);
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

/// The cookies of a family that a response sets so far.
fn set_in(state: &State, family: &'static Declaration) -> impl Iterator<Item = Received> {
    state.lines.iter().filter(|line| line.sets()).filter_map(move |line| {
        let suffix = CookieSuffix::try_from(family.suffix_of(line.name())?).ok()?;
        Some(Received { suffix, name: line.name().to_owned(), text: Ok(line.value().to_owned()) })
    })
}

/// The names that a response sets or removes so far.
fn names_of(state: &State) -> BTreeSet<&str> {
    state.lines.iter().map(SetCookie::name).collect()
}
