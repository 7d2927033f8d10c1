//! One request and its response: the state that all handles of a [`Jar`](crate::Jar) share.
//!
//! The functions here see policies and cookies as data, so they are compiled once, and not for each policy and
//! cookie.

mod answering;
mod lines;
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
mod lookup;
mod removals;
mod response;
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
    /// The terms of the policy's categories.
    terms: &'static [Terms],
    header: CookieHeader,
    /// Whether the browser sent `Sec-GPC: 1` and the site honours it.
    gpc: bool,
    now: SystemTime,
    /// `now` in seconds since 1970.
    seconds: u64,
    keyring: Keyring,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    lines: Lines,
    /// Removals of cookies that a later call set again.
    replaced: Vec<SetCookie>,
    /// Whether the application read cookies or the visitor's choices, so that the response may depend on them.
    is_read: bool,
    /// The visitor's answer in this request.
    answer: Option<Choices>,
    /// Cookies that could not be read: name, rule and reason.
    unusable: Vec<(&'static str, &'static str, &'static str)>,
    /// The names that the response headers set or removed, once they have been sent.
    sent: Option<Vec<String>>,
}

impl Exchange {
    #[inline]
    pub(crate) fn new<P: Policy>(header: CookieHeader, gpc: bool, now: SystemTime, keyring: Keyring) -> Self {
        let (policy, terms) = const { (&P::FACTS, Terms::all::<P>()) };
        let seconds = unix_seconds(now);
        Self { policy, terms, header, gpc, now, seconds, keyring, state: Mutex::default() }
    }

    /// A poisoned lock is used as usual: a panic elsewhere leaves whole lines behind, never half ones.
    #[inline]
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The state for a read by the application, which is noted.
    #[inline]
    fn state_for_application(&self) -> MutexGuard<'_, State> {
        let mut state = self.state();
        state.is_read = true;
        state
    }

    /// Sets a cookie to a value. `terms` are the terms of the consent that it is set with.
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
        if state.sent.is_some() {
            return Err(Error::ResponseSent { cookie });
        }
        self.check_terms(&state, terms)?;
        let anonymous = declaration.category().gate() == Gate::UnlessRefused;
        if anonymous && !matches!(self.header.find(cookie), Found::Absent) {
            return Err(Error::WouldProlong { cookie });
        }
        state.push(SetCookie::set(value, max_age));
        Ok(())
    }

    /// Seals the value, if the cookie has a seal. The seal is valid for the longest lifetime of the cookie.
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

    /// The text of a cookie's value: from this response if it sets the cookie, otherwise from the request.
    pub(crate) fn text(
        &self,
        declaration: &'static Declaration,
        terms: Option<&Terms>,
    ) -> Result<Cow<'_, str>, Error> {
        let cookie = declaration.name();
        let text = {
            // The lock is released before the text is decoded, because the application's decoder may use the jar.
            let state = self.state_for_application();
            if state.is_too_late_for(cookie, terms) {
                return Err(Error::ResponseSent { cookie });
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
                // No browser stores a control character, so the value does not come from one.
                let text = std::str::from_utf8(value).ok();
                let text = text.filter(|text| octets::all(text, |byte| !byte.is_ascii_control()));
                text.ok_or(Error::Malformed { cookie })
            }
        }
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
        let mut problems: Vec<Problem> = self.header.problems().collect();
        let (mut once, mut repeated) = (BTreeSet::new(), BTreeSet::new());
        repeated.extend(self.header.names().filter(|name| !once.insert(*name)));
        for cookie in self.policy.cookies.iter().filter(|cookie| repeated.contains(cookie.name())) {
            let reason = "the request has the cookie more than once, so none of them is used";
            problems.push(Problem::new("A-READ-DUP", cookie.name().as_bytes(), reason));
        }
        if let (Some(text), Some(cookie)) = (self.request_choices(), self.policy.choices) {
            if !choices::is_well_formed(text) {
                let reason = "the choices cookie is malformed, so it is ignored";
                problems.push(Problem::new("B-DENY-DEFAULT", cookie.name().as_bytes(), reason));
            }
        }
        let unusable = &self.state_for_application().unusable;
        problems
            .extend(unusable.iter().map(|(name, rule, reason)| Problem::new(rule, name.as_bytes(), reason)));
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
    /// Whether it is too late to read a cookie: the response headers were sent, and they set or removed it, or the
    /// cookie needs consent.
    fn is_too_late_for(&self, cookie: &str, terms: Option<&Terms>) -> bool {
        self.sent.as_ref().is_some_and(|sent| terms.is_some() || sent.iter().any(|name| name == cookie))
    }

    #[inline]
    fn push(&mut self, line: SetCookie) {
        if let Some(replaced) = self.lines.push(line) {
            self.keep(replaced);
        }
    }

    /// Keeps a removal that a later call replaced, in case the response does not send what that call set.
    fn keep(&mut self, line: SetCookie) {
        if line.is_removal() && !self.replaced.iter().any(|kept| kept.name() == line.name()) {
            self.replaced.push(line);
        }
    }
}

/// Whether the line changes the value that the browser has for the name.
fn replaces(line: &SetCookie, name: &[u8]) -> bool {
    line.name().as_bytes() == name && (line.removes_current() || !line.is_removal())
}
