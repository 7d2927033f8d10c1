//! One request and its response: the state that all handles of a [`Jar`](crate::Jar) share.
//!
//! The functions here see policies and cookies as data, so they are compiled once, and not for each policy and
//! cookie.

#[cfg(feature = "server")]
mod answering;
mod copies;
pub(crate) mod embeds;
mod families;
mod few;
mod keeping;
mod language;
mod lines;
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
mod lookup;
mod moving;
mod reading;
mod removals;
mod room;
mod sending;
mod status;
mod strays;
#[cfg(feature = "http")]
mod unsent;

use std::borrow::Cow;
use std::ptr;
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use few::Few;
pub(crate) use lines::Lines;

use crate::declare::category::{CategoryDeclaration, Gate};
use crate::declare::declaration::Declaration;
use crate::declare::kept::Kept;
use crate::jar::decision::unix_seconds;
use crate::jar::request::Request;
use crate::placement::installation::Installation;
use crate::policy::terms::Terms;
use crate::seal::Keyring;
use crate::wire::choices::{Choices, END_OF_TIME};
use crate::wire::error::Error;
use crate::wire::set_cookie::SetCookie;
use crate::wire::value_text::ValueText;

#[derive(Debug)]
pub(crate) struct Exchange {
    pub(crate) site: &'static Installation,
    request: Request,
    now: SystemTime,
    /// `now` in seconds since 1970, as far as the choices cookie can say it.
    seconds: u64,
    keyring: Keyring,
    /// Whether a layer sends the lines.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    has_layer: AtomicBool,
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
    /// Embeds that could not be shown: key, rule and reason.
    unusable_embeds: Vec<(&'static str, &'static str, &'static str)>,
    /// Lines that are sent before the one that keeps the answer: copies of it, and removals of stray ones.
    beside_choices: Vec<SetCookie>,
    /// Moved cookies that the application read.
    moved_read: Vec<&'static Declaration>,
    /// Whether the response shows the visitor's choices or asks for them, so that it is wrong once they change.
    shows_choices: bool,
    /// Whether the response depends on the languages that the browser accepts.
    varies_by_language: bool,
    /// The names that the response headers set or removed, once they have been sent.
    sent: Option<Few<Cow<'static, str>>>,
}

impl Exchange {
    #[inline]
    pub(crate) fn new(
        site: &'static Installation,
        mut request: Request,
        now: SystemTime,
        keyring: Keyring,
    ) -> Self {
        request.cookies.look_for(site.policy.for_lookup());
        let (seconds, state) = (unix_seconds(now).min(END_OF_TIME), Mutex::default());
        Self {
            site,
            request,
            now,
            seconds,
            keyring,
            #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
            has_layer: AtomicBool::new(false),
            state,
        }
    }

    /// Notes that a layer sends the lines.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn give_to_layer(&self) {
        self.has_layer.store(true, Ordering::Relaxed);
    }

    /// Whether a layer sends the lines, so that an inner layer need not: any code can put a jar of its own into a request.
    #[cfg(any(feature = "tower", feature = "actix-web"))]
    pub(crate) fn has_layer(&self) -> bool {
        self.has_layer.load(Ordering::Relaxed)
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

    /// Returns the terms of a category that visitors can refuse.
    pub(crate) fn terms_of(&self, category: &CategoryDeclaration) -> Option<&'static Terms> {
        self.site.terms.iter().find(|terms| terms.category.same(category))
    }

    /// Sets a cookie to a value. `terms` are the terms of the consent that it is set with.
    pub(crate) fn set(
        &self,
        value: &mut ValueText,
        declaration: &'static Declaration,
        kept: Kept<'_>,
        terms: Option<&Terms>,
    ) -> Result<(), Error> {
        self.seal(value, declaration, kept)?;
        value.check(declaration)?;
        let cookie = declaration.name();
        if self.site.withholds(declaration) {
            return Err(Error::PlainHttp { cookie });
        }
        let mut state = self.state();
        if state.sent.is_some() {
            return Err(Error::ResponseSent { cookie });
        }
        self.check_terms(&state, terms)?;
        // The law's exemption forbids to prolong the cookie, whichever place it is at.
        if declaration.category().gate() == Gate::UnlessRefused && self.shows(declaration) {
            return Err(Error::WouldProlong { cookie });
        }
        if declaration.is_family() {
            self.make_room(declaration, value.name(), &mut state);
        }
        state.push(SetCookie::set(value, kept.max_age));
        Ok(())
    }

    /// Seals the value, if the cookie has a seal. The seal is valid for as long as the cookie is kept, or for the longest
    /// lifetime of the declaration.
    fn seal(
        &self,
        value: &mut ValueText,
        declaration: &'static Declaration,
        kept: Kept<'_>,
    ) -> Result<(), Error> {
        let Some(seal) = declaration.seal() else { return Ok(()) };
        value.check(declaration)?;
        let seconds = kept.seconds.unwrap_or_else(|| declaration.lifetime().most_seconds());
        let (name, cookie, expiry) = (value.name(), declaration.name(), self.seconds.saturating_add(seconds));
        let sealed = self.keyring.seal(seal, name, cookie, value.value(), expiry)?;
        value.replace(&sealed);
        Ok(())
    }
}

impl State {
    /// Whether it is too late to read the cookie `name`: the response headers were sent, and they set or removed it, or
    /// the cookie needs consent.
    fn is_too_late_for(&self, name: &str, terms: Option<&Terms>) -> bool {
        self.sent.as_ref().is_some_and(|sent| terms.is_some() || sent.iter().any(|other| other == name))
    }

    /// Notes that the application read a moved cookie, which the response can carry to its present place.
    fn note_moved(&mut self, cookie: &'static Declaration) {
        if !self.moved_read.iter().any(|known| ptr::eq(*known, cookie)) {
            self.moved_read.push(cookie);
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
        if let Some(replaced) = self.lines.replace(line) {
            self.keep(replaced);
        }
    }

    /// Keeps a removal that a later call replaced, in case the response does not send what that call set.
    fn keep(&mut self, line: SetCookie) {
        let is_of_application = line.is_removal() && line.survives_error();
        if is_of_application && !self.replaced.iter().any(|kept| kept.name() == line.name()) {
            self.replaced.push(line);
        }
    }
}
