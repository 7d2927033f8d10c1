//! One request and its response: what all handles of a [`Jar`](crate::Jar) share.
//!
//! The functions here are plain: they see policies and cookies as data, so that they are compiled once and not for each
//! policy and cookie.

mod answering;
mod copies;
mod keeping;
mod lines;
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
mod listed;
mod moving;
mod reading;
mod removals;
mod sending;
mod status;

use std::ptr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

pub(crate) use lines::Lines;

use crate::declare::category::Gate;
use crate::declare::declaration::Declaration;
use crate::jar::decision::unix_seconds;
use crate::jar::request::Request;
use crate::policy::terms::Terms;
use crate::policy::{Policy, PolicyFacts};
use crate::seal::Keyring;
use crate::wire::choices::Choices;
use crate::wire::error::Error;
use crate::wire::set_cookie::{SetCookie, ValueText};

#[derive(Debug)]
pub(crate) struct Exchange {
    policy: &'static PolicyFacts,
    /// Those of the policy.
    terms: &'static [Terms],
    request: Request,
    /// Whether a cookie of the policy moved.
    moves: bool,
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
    /// Lines that are sent before the one that keeps the answer: copies of it, and removals of stray ones.
    beside_choices: Vec<SetCookie>,
    /// Moved cookies that the application read.
    read_moved: Vec<&'static Declaration>,
    /// The response shows what the visitor chose, or the question, and is not to be shown again when that changed.
    shows_choices: bool,
    /// The response headers were sent, and with them lines for these names.
    sent: Option<Vec<String>>,
}

impl Exchange {
    #[inline]
    pub(crate) fn new<P: Policy>(request: Request, now: SystemTime, keyring: Keyring) -> Self {
        let (policy, terms, moves) = const { (&P::FACTS, Terms::listed::<P>(), P::FACTS.moves()) };
        let (seconds, state) = (unix_seconds(now), Mutex::default());
        Self { policy, terms, request, moves, now, seconds, keyring, state }
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
        if state.sent.is_some() {
            return Err(Error::ResponseSent { cookie });
        }
        self.check_terms(&state, terms)?;
        // The law's exemption forbids to prolong it, wherever it is.
        if declaration.category().gate() == Gate::UnlessRefused && self.shows(declaration) {
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
}

impl State {
    /// Whether it is too late to read a cookie: what the response said of it has left, or what a token allowed.
    fn is_over_for(&self, cookie: &str, terms: Option<&Terms>) -> bool {
        self.sent.as_ref().is_some_and(|sent| terms.is_some() || sent.iter().any(|name| name == cookie))
    }

    /// Notes that the application read a moved cookie, which the response can carry to its present place.
    fn note_moved(&mut self, cookie: &'static Declaration) {
        if !self.read_moved.iter().any(|known| ptr::eq(*known, cookie)) {
            self.read_moved.push(cookie);
        }
    }

    /// Keeps the lines of the choices, the last of which is that of their present place.
    fn set_choices(&mut self, mut lines: Vec<SetCookie>) {
        if let Some(line) = lines.pop() {
            self.beside_choices = lines;
            self.push(line);
        }
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
