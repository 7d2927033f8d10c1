//! What the visitor's session must be.

use std::time::{Duration, SystemTime};

use cookie_policy::testing::StoredCookie;

const LIFETIME: Duration = Duration::from_secs(14 * 86_400);

#[derive(Debug)]
pub(super) struct Session {
    state: State,
    /// Logins, logouts and losses that the browser saw.
    epoch: u64,
    since: SystemTime,
}

#[derive(Debug, PartialEq)]
enum State {
    Out,
    In(String),
    /// After one of the stories of `docs::limits`.
    Unknown,
}

/// What a response does with the session.
#[derive(Clone, Debug, Default)]
pub(super) enum Change {
    #[default]
    None,
    /// It carries the session to another place.
    Carry,
    LogIn(String),
    LogOut,
    /// A release does not know where the session is.
    Unclear,
}

impl Change {
    /// Notes that nobody knows where the session will be when the response comes.
    pub(super) fn forget(&mut self) {
        if !matches!(self, Self::None) {
            *self = Self::Unclear;
        }
    }
}

impl Session {
    pub(super) fn new(now: SystemTime) -> Self {
        Self { state: State::Out, epoch: 0, since: now }
    }

    pub(super) fn epoch(&self) -> u64 {
        self.epoch
    }

    /// A response to a request of this epoch was received.
    pub(super) fn received(&mut self, change: &Change, epoch: u64, now: SystemTime) {
        let state = match change {
            Change::None => return,
            // The browser asked before a login or a logout whose response overtook this one.
            _ if epoch != self.epoch => State::Unknown,
            Change::Carry => return,
            Change::LogIn(session) => State::In(session.clone()),
            Change::LogOut => State::Out,
            Change::Unclear => State::Unknown,
        };
        self.epoch += 1;
        self.state = state;
        self.since = now;
    }

    /// Notes that a release does not know where the session is.
    pub(super) fn forget(&mut self) {
        self.state = State::Unknown;
    }

    /// The clock was set. What is carried after a step back ends earlier than what was set before it.
    pub(super) fn set_time(&mut self, now: SystemTime) {
        self.since = self.since.min(now);
    }

    /// Notes the end of the lifetime.
    pub(super) fn expire(&mut self, cookies: &[StoredCookie], now: SystemTime) {
        let is_over = now.duration_since(self.since).is_ok_and(|time| time >= LIFETIME);
        if is_over && !cookies.iter().any(|cookie| cookie.name() == "sid") {
            self.lost();
        }
    }

    pub(super) fn lost(&mut self) {
        self.epoch += 1;
        self.state = State::Out;
    }

    pub(super) fn check(&self, read: Option<&str>) {
        match &self.state {
            State::Unknown => {}
            State::Out => assert_eq!(read, None, "the visitor is not logged in: {self:?}"),
            State::In(session) => assert_eq!(read, Some(session.as_str()), "the session is lost: {self:?}"),
        }
    }
}
