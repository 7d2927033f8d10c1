//! What reviewers see of a policy: the lock file, and what changed since a former one.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod asserted;
mod changes;
mod lock;
mod merge;
mod policies;
