//! Cookies that moved to another name, path, domain or partition.
//!
//! A moved cookie leaves its former places with the response that sets or removes it. One that is only read is carried to
//! its present place, if nothing can be lost by it: see `docs::limits`.

use std::borrow::Cow;
use std::iter;

use super::{Exchange, State};
use crate::declare::declaration::Declaration;
use crate::declare::facts::Former;
use crate::declare::name_pattern::renamed;
use crate::wire::error::Error;
use crate::wire::octets::trim_start;
use crate::wire::place::Place;
use crate::wire::received_name::ReceivedName;
use crate::wire::set_cookie::SetCookie;
use crate::wire::value_text::ValueText;

impl Exchange {
    /// Returns the names that the cookie `name` had at former places. It is that of the declaration, or of one cookie of a
    /// family.
    pub(super) fn former_names<'n>(
        &'n self,
        cookie: &'static Declaration,
        name: &'n str,
    ) -> impl Iterator<Item = Cow<'n, str>> + Clone + use<'n> {
        self.former_listed_names(cookie).filter_map(move |former| former_name(cookie, former, name))
    }

    /// Returns the declared names at former places, of which a family's have a `*`.
    fn former_listed_names(
        &self,
        cookie: &'static Declaration,
    ) -> impl Iterator<Item = &'static str> + Clone + use<'_> {
        let named =
            self.formerly(cookie).enumerate().filter_map(|(i, former)| Some((i, former.other_name()?)));
        named
            .filter(move |(i, name)| {
                !self.formerly(cookie).take(*i).any(|earlier| earlier.other_name() == Some(name))
            })
            .map(|(_, name)| name)
    }

    /// Whether the cookie had another name.
    pub(super) fn has_other_names(&self, cookie: &'static Declaration) -> bool {
        self.former_listed_names(cookie).next().is_some()
    }

    /// Returns the present name of a cookie whose name varies, if the request shows it under a former one.
    pub(super) fn name_after_move(&self, cookie: &'static Declaration, received: &str) -> Option<String> {
        self.former_listed_names(cookie).find_map(|former| cookie.name_after(former, received))
    }

    /// Whether the request carries the cookie, under any of its names. It is not one of a family.
    pub(super) fn shows(&self, cookie: &'static Declaration) -> bool {
        let name = cookie.name();
        self.request.cookies.contains(name)
            || self.former_names(cookie, name).any(|name| self.request.cookies.contains(&name))
    }

    /// Removals of a cookie at the places where it was.
    pub(super) fn former_removals(
        &self,
        cookie: &'static Declaration,
    ) -> impl Iterator<Item = SetCookie> + Clone + use<'_> {
        self.formerly(cookie).map(move |former| SetCookie::removal(cookie, Place::Former(former)))
    }

    /// Puts removals at the former places before each line of a moved cookie. Browsers apply the lines of a response in
    /// their order, and some keep one cookie where the specification has two (WebKitGTK, for a partition alone).
    pub(super) fn with_former_places(&self, lines: impl Iterator<Item = SetCookie>) -> Vec<SetCookie> {
        let mut all = Vec::with_capacity(lines.size_hint().0);
        for line in lines {
            all.extend(self.former_lines(&line));
            all.push(line);
        }
        all
    }

    /// Returns the removals that belong before a line: none for a cookie that did not move.
    pub(super) fn former_lines(&self, line: &SetCookie) -> Vec<SetCookie> {
        match self.moved(line) {
            None => Vec::new(),
            Some(cookie) if !cookie.facts.varies => self.former_removals(cookie).collect(),
            Some(cookie) => {
                let removal = |former: &'static Former| {
                    let listed = former.other_name().unwrap_or(cookie.name());
                    let name = former_name(cookie, listed, line.name())?;
                    let name = ReceivedName::new(name.as_bytes())?;
                    Some(SetCookie::removal_of(name, cookie, Place::Former(former)))
                };
                self.formerly(cookie).filter_map(removal).collect()
            }
        }
    }

    /// Returns the declaration of a line whose cookie moved. Necessary cookies at two paths can share their name.
    fn moved(&self, line: &SetCookie) -> Option<&'static Declaration> {
        let beside = self.site.refusable_beside.iter().copied();
        let mut declarations = self.site.policy.cookies.iter().chain(self.site.policy.retired).chain(beside);
        let is_moved = |cookie: &&Declaration| {
            cookie.has_moved()
                && cookie.is_sent_here()
                && self.matches_name(cookie, line.name())
                && line.is_at_place_of(cookie)
        };
        // The choices have lines of their own for each place.
        if !self.site.has_moved || line.keeps_choices() { None } else { declarations.find(is_moved) }
    }

    /// Returns the text of a moved cookie in the request, with the name that it has there. Whichever place it is at, its
    /// copies agree, or there is none that can be trusted.
    pub(super) fn moved_text<'e>(
        &'e self,
        cookie: &'static Declaration,
        name: &'e str,
    ) -> Result<(Cow<'e, str>, &'e [u8]), Error> {
        let mut found: Option<(Cow<'e, str>, &'e [u8])> = None;
        for name in iter::once(Cow::Borrowed(name)).chain(self.former_names(cookie, name)) {
            for text in self.request.cookies.values(&name).map(trim_start) {
                // A seal is of one name: under two names, a value has two texts.
                if found.get_or_insert_with(|| (name.clone(), text)).1 != text {
                    return Err(Error::Ambiguous { cookie: cookie.name() });
                }
            }
        }
        found.ok_or(Error::Absent { cookie: cookie.name() })
    }

    /// Returns the lines that carry moved cookies which the application read to their present place.
    pub(super) fn carried_cookies(&self, state: &State) -> Vec<SetCookie> {
        if !self.may_carry() {
            return Vec::new();
        }
        let is_untouched = |cookie: &&&'static Declaration| state.lines.find(cookie.name()).is_none();
        let read = state.moved_read.iter().filter(is_untouched);
        let moves = |cookie: &&&'static Declaration| {
            let may_be_set = !self.site.withholds(cookie);
            self.formerly(cookie).next().is_some() && cookie.moves_when_read() && may_be_set
        };
        read.filter(moves).filter_map(|cookie| self.carried_cookie(cookie)).collect()
    }

    /// Whether this response may carry what moved: that of a page that somebody visits. Other responses can overtake each
    /// other, and bring back what another one removed.
    pub(super) fn may_carry(&self) -> bool {
        self.request.is_navigation && !self.request.is_speculative
    }

    fn carried_cookie(&self, cookie: &'static Declaration) -> Option<SetCookie> {
        let (name, text) = self.moved_text(cookie, cookie.name()).ok()?;
        let text = std::str::from_utf8(text).ok()?;
        let text = match cookie.seal() {
            None => Cow::Borrowed(text),
            Some(seal) => Cow::Owned(self.keyring.seal_again(cookie, seal, &name, text, self.seconds)?),
        };
        let max_age = cookie.usual().max_age;
        let mut value = ValueText::new(cookie);
        value.begin(Cow::Borrowed(cookie.name()), max_age, text.len());
        value.push(&text);
        value.check(cookie).ok()?;
        Some(SetCookie::set(&mut value, max_age))
    }
}

/// Returns the name of a cookie where the declared name was another one.
fn former_name<'n>(cookie: &Declaration, listed: &'static str, name: &str) -> Option<Cow<'n, str>> {
    if cookie.facts.varies {
        renamed(name, cookie.name(), listed).map(Cow::Owned)
    } else {
        Some(Cow::Borrowed(listed))
    }
}
