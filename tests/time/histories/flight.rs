//! Requests of a history, and responses on their way.

use cookie_policy::SetCookie;

use super::model::Answered;
use super::session::Change;

/// What can happen in a history.
#[derive(Debug)]
pub(super) struct Kinds {
    /// Responses come in any order, or never.
    pub(super) parallel: bool,
    /// The clock steps, and months pass.
    pub(super) time: bool,
    /// Somebody else plants copies of the choices, and the browser loses cookies.
    pub(super) planted: bool,
    /// Releases that do not know of each other run side by side.
    pub(super) wild: bool,
}

/// A response on its way.
pub(super) struct Flight {
    pub(super) lines: Vec<SetCookie>,
    pub(super) answer: Option<Answered>,
    pub(super) session: Change,
    /// Whether visitors may be asked again after it.
    pub(super) may_be_asked: bool,
    /// Whether the release knows all places.
    pub(super) knows_both: bool,
    /// The answers that the browser had received when it asked.
    pub(super) answers: u64,
    /// The epoch of the session when it asked.
    pub(super) epoch: u64,
}

/// How the browser asks, and how the server responds.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) is_speculative: bool,
    pub(super) is_fetch: bool,
    pub(super) fails: bool,
}

/// What the visitor does.
#[derive(Debug)]
pub(super) enum Deed {
    Open,
    Answer(usize),
    LogIn(String),
    LogOut,
}
