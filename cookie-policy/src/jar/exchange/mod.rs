//! One request and its response: what all handles of a [`Jar`](crate::Jar) share.
//!
//! The functions here are plain: they see policies and cookies as data, so that they are compiled once and not for each
//! policy and cookie.

mod answering;
mod leaving;
mod lines;
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
mod listed;
mod removals;
mod status;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

pub(crate) use lines::Lines;

use crate::declare::category::Gate;
use crate::declare::declaration::Declaration;
use crate::jar::decision::unix_seconds;
use crate::policy::terms::Terms;
use crate::policy::{Policy, PolicyFacts};
use crate::seal::Keyring;
use crate::wire::choices::{self, Choices};
use crate::wire::cookie_header::{CookieHeader, Found};
use crate::wire::error::Error;
use crate::wire::octets;
use crate::wire::problem::Problem;
use crate::wire::set_cookie::{SetCookie, ValueText};

#[derive(Debug)]
pub(crate) struct Exchange {
    policy: &'static PolicyFacts,
    /// Those of the policy.
    terms: &'static [Terms],
    header: CookieHeader,
    /// The browser sent `Sec-GPC: 1`, and the site honours it.
    gpc: bool,
    now: SystemTime,
    /// The same in seconds since 1970.
    seconds: u64,
    keyring: Keyring,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    lines: Lines,
    /// Removals in whose place a later call set the cookie again.
    replaced: Vec<SetCookie>,
    /// The application asked what the request carries or what the visitor decided, so the response is theirs.
    is_asked: bool,
    /// What the visitor answered in this very request.
    answer: Option<Choices>,
    /// Cookies that turned out to be of no use when they were read, with the rule and the reason.
    unusable: Vec<(&'static str, &'static str, &'static str)>,
    /// The response's header left, and with it what was said of these names.
    left: Option<Vec<String>>,
}

impl Exchange {
    #[inline]
    pub(crate) fn new<P: Policy>(header: CookieHeader, gpc: bool, now: SystemTime, keyring: Keyring) -> Self {
        let (policy, terms) = const { (&P::FACTS, Terms::listed::<P>()) };
        let seconds = unix_seconds(now);
        Self { policy, terms, header, gpc, now, seconds, keyring, state: Mutex::default() }
    }

    /// A panic elsewhere leaves whole lines behind, never half ones, so a poisoned lock is none.
    #[inline]
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The same for who asks on the application's behalf.
    #[inline]
    fn asked_state(&self) -> MutexGuard<'_, State> {
        let mut state = self.state();
        state.is_asked = true;
        state
    }

    /// Sets a cookie to a value. `terms` are those of the consent token that it is set with.
    pub(crate) fn set(
        &self,
        value: &mut ValueText,
        declaration: &'static Declaration,
        max_age: &str,
        terms: Option<&Terms>,
    ) -> Result<(), Error> {
        self.seal(value, declaration, max_age)?;
        value.check(declaration)?;
        let cookie = declaration.name();
        let mut state = self.state();
        if state.left.is_some() {
            return Err(Error::ResponseLeft { cookie });
        }
        self.check_terms(&state, terms)?;
        let anonymous = declaration.category().gate() == Gate::UnlessRefused;
        if anonymous && !matches!(self.header.find(cookie), Found::Absent) {
            return Err(Error::WouldProlong { cookie });
        }
        state.push(SetCookie::set(value, max_age));
        Ok(())
    }

    /// Puts the value under the cookie's seal, if it has one, for as long as the cookie may live at the most.
    fn seal(
        &self,
        value: &mut ValueText,
        declaration: &'static Declaration,
        max_age: &str,
    ) -> Result<(), Error> {
        let Some(seal) = declaration.seal() else { return Ok(()) };
        value.check(declaration)?;
        let expiry = self.seconds.saturating_add(declaration.lifetime().most_seconds());
        let sealed = self.keyring.seal(seal, declaration.name(), value.value(), expiry)?;
        value.begin(max_age, sealed.len());
        value.push(&sealed);
        Ok(())
    }

    /// The text of a cookie's value: of this response if it sets the cookie, else of the request.
    pub(crate) fn text(
        &self,
        declaration: &'static Declaration,
        terms: Option<&Terms>,
    ) -> Result<Cow<'_, str>, Error> {
        let cookie = declaration.name();
        let text = {
            // The lock is free again before the text is decoded, which the application may do and come back to the jar.
            let state = self.asked_state();
            if state.is_over_for(cookie, terms) {
                return Err(Error::ResponseLeft { cookie });
            }
            self.check_terms(&state, terms)?;
            match state.lines.find(cookie) {
                Some(line) if line.is_removal() => return Err(Error::Absent { cookie }),
                Some(line) => Cow::Owned(line.value().to_owned()),
                None => Cow::Borrowed(self.request_text(cookie)?),
            }
        };
        match declaration.seal() {
            None => Ok(text),
            Some(seal) => self.keyring.open(seal, cookie, &text, self.seconds).map(Cow::Owned),
        }
    }

    fn request_text(&self, cookie: &'static str) -> Result<&str, Error> {
        match self.header.find(cookie) {
            Found::Absent => Err(Error::Absent { cookie }),
            Found::Repeated => Err(Error::Ambiguous { cookie }),
            Found::Once(value) => {
                // No browser keeps a control character, so this one comes from elsewhere.
                let text = std::str::from_utf8(value).ok();
                let text = text.filter(|text| octets::all(text, |byte| !byte.is_ascii_control()));
                text.ok_or(Error::Malformed { cookie })
            }
        }
    }

    /// Notes why a cookie could not be read; the header itself tells of absent and of repeated ones.
    pub(crate) fn note(&self, error: &Error) {
        let note = match *error {
            Error::Malformed { cookie } => (cookie, "A-VAL-ENC", "the value is none of the cookie's type"),
            Error::Sealed { cookie, fault } => (cookie, "A-SEAL", fault.as_str()),
            _ => return,
        };
        let mut state = self.state();
        if !state.unusable.contains(&note) {
            state.unusable.push(note);
        }
    }

    pub(crate) fn problems(&self) -> Vec<Problem> {
        let mut problems: Vec<Problem> = self.header.problems().collect();
        let (mut once, mut repeated) = (BTreeSet::new(), BTreeSet::new());
        repeated.extend(self.header.names().filter(|name| !once.insert(*name)));
        for cookie in self.policy.cookies.iter().filter(|cookie| repeated.contains(cookie.name())) {
            let reason = "the request carries the cookie more than once, so none of them counts";
            problems.push(Problem::new("A-READ-DUP", cookie.name().as_bytes(), reason));
        }
        if let (Some(text), Some(cookie)) = (self.request_choices(), self.policy.choices) {
            if !choices::is_well_formed(text) {
                let reason = "the visitor's choices are malformed, so they count as not made";
                problems.push(Problem::new("B-DENY-DEFAULT", cookie.name().as_bytes(), reason));
            }
        }
        let unusable = &self.asked_state().unusable;
        problems
            .extend(unusable.iter().map(|(name, rule, reason)| Problem::new(rule, name.as_bytes(), *reason)));
        problems
    }

    /// The `Cookie` header of the browser's next request.
    pub(crate) fn next_header(&self) -> String {
        let lines = self.lines();
        let kept = self.header.pairs().filter(|(name, _)| !lines.iter().any(|line| replaces(line, name)));
        let kept = kept.map(|(name, value)| {
            let equals: &[u8] = if name.is_empty() { b"" } else { b"=" };
            String::from_utf8_lossy(&[name, equals, value].concat()).into_owned()
        });
        let set = lines
            .iter()
            .filter(|line| !line.is_removal())
            .map(|line| [line.name(), "=", line.value()].concat());
        kept.chain(set).collect::<Vec<_>>().join("; ")
    }
}

impl State {
    /// Whether it is too late to read a cookie: what the response said of it has left, or what a token allowed.
    fn is_over_for(&self, cookie: &str, terms: Option<&Terms>) -> bool {
        self.left.as_ref().is_some_and(|left| terms.is_some() || left.iter().any(|name| name == cookie))
    }

    #[inline]
    fn push(&mut self, line: SetCookie) {
        if let Some(replaced) = self.lines.push(line) {
            self.keep(replaced);
        }
    }

    /// Keeps a removal that a later call took back, in case that what it set does not leave.
    fn keep(&mut self, line: SetCookie) {
        if line.is_removal() && !self.replaced.iter().any(|kept| kept.name() == line.name()) {
            self.replaced.push(line);
        }
    }
}

/// Whether the browser has something else under the name after the line, or nothing.
fn replaces(line: &SetCookie, name: &[u8]) -> bool {
    line.name().as_bytes() == name && (line.ends() || !line.is_removal())
}
