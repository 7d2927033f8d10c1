//! What the application reads.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::{Exchange, State};
use crate::declare::declaration::Declaration;
use crate::policy::terms::Terms;
use crate::wire::cookie_header::Found;
use crate::wire::error::Error;
use crate::wire::octets;
use crate::wire::problem::Problem;
use crate::wire::received_name::ReceivedName;

/// Why a repeated cookie is not used.
pub(super) const REPEATED: &str = "the request carries the cookie more than once, so none of them counts";

impl Exchange {
    /// Returns the text of a cookie's value: of this response if it sets the cookie, else of the request. `name` is the
    /// cookie's name, which in a family is not that of the declaration.
    pub(crate) fn text<'e>(
        &'e self,
        declaration: &'static Declaration,
        name: &'e str,
        terms: Option<&Terms>,
    ) -> Result<Cow<'e, str>, Error> {
        let cookie = declaration.name();
        let (name, text) = {
            // The lock is free again before the text is decoded, which the application may do and come back to the jar.
            let mut state = self.state_for_application();
            if state.is_too_late_for(name, terms) {
                return Err(Error::ResponseSent { cookie });
            }
            self.check_terms(&state, terms)?;
            match state.lines.find(name) {
                Some(line) if line.is_removal() => return Err(Error::Absent { cookie }),
                Some(line) => (Cow::Borrowed(name), Cow::Owned(line.value().to_owned())),
                None => self.request_text(declaration, name, &mut state)?,
            }
        };
        match declaration.seal() {
            None => Ok(text),
            Some(seal) => {
                let opened = self.keyring.open(declaration, seal, &name, &text, self.seconds);
                opened.map(Cow::Owned)
            }
        }
    }

    /// Returns what the request has of a cookie, with the name that it has there.
    fn request_text<'e>(
        &'e self,
        declaration: &'static Declaration,
        name: &'e str,
        state: &mut State,
    ) -> Result<(Cow<'e, str>, Cow<'e, str>), Error> {
        let cookie = declaration.name();
        let (name, value) = if declaration.has_moved() {
            state.note_moved(declaration);
            self.moved_text(declaration, name)?
        } else {
            match self.request.cookies.find(name) {
                Found::Absent => return Err(Error::Absent { cookie }),
                Found::Repeated => return Err(Error::Ambiguous { cookie }),
                Found::Once(value) => (Cow::Borrowed(name), value),
            }
        };
        readable(value).map(|text| (name, Cow::Borrowed(text))).ok_or(Error::Malformed { cookie })
    }

    /// Records why a cookie could not be read. Absent and repeated cookies are found in the header itself.
    pub(crate) fn record_problem(&self, error: &Error) {
        let problem = match *error {
            Error::Malformed { cookie } => {
                (cookie, "A-VAL-ENC", "the value cannot be parsed as the cookie's type")
            }
            Error::Sealed { cookie, fault } => (cookie, "A-SEAL", fault.as_str()),
            _ => return,
        };
        let mut state = self.state();
        if !state.unusable.contains(&problem) {
            state.unusable.push(problem);
        }
    }

    pub(crate) fn problems(&self) -> Vec<Problem> {
        let mut problems: Vec<Problem> = self.request.cookies.problems().collect();
        let names = self.request.cookies.names().map(ReceivedName::as_str);
        let (mut once, mut repeated) = (BTreeSet::new(), BTreeSet::new());
        repeated.extend(names.filter(|name| !once.insert(*name)));
        let is_repeated = |cookie: &&Declaration| repeated.contains(cookie.name());
        problems.extend(
            self.site.policy.cookies.iter().filter(is_repeated).filter_map(|cookie| self.repeated(cookie)),
        );
        problems.extend(self.repeated_in_families(&repeated));
        if let Some(cookie) = self.site.policy.choices.filter(|_| self.has_unreadable_choices()) {
            let reason = "the visitor's choices are malformed, so nothing counts as granted";
            problems.push(Problem::new("B-DENY-DEFAULT", cookie.name().as_bytes(), reason));
        }
        let state = self.state_for_application();
        let unusable = state.unusable.iter();
        problems.extend(unusable.map(|(name, rule, reason)| Problem::new(rule, name.as_bytes(), *reason)));
        let embeds = state.unusable_embeds.iter();
        problems.extend(embeds.map(|(key, rule, reason)| Problem::of_embed(rule, key, reason)));
        problems
    }

    /// Says of a cookie that the request carries it more than once.
    fn repeated(&self, cookie: &'static Declaration) -> Option<Problem> {
        let reason = if self.is_choices(cookie) {
            "the request carries several copies of the visitor's choices, so only what all of them grant is granted"
        } else if cookie.has_moved() && self.moved_text(cookie, cookie.name()).is_ok() {
            return None;
        } else {
            REPEATED
        };
        Some(Problem::new("A-READ-DUP", cookie.name().as_bytes(), reason))
    }
}

/// A value as text. No browser keeps a control character, so one comes from elsewhere.
pub(super) fn readable(value: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(value).ok();
    text.filter(|text| octets::all(text, |byte| !byte.is_ascii_control()))
}
