//! What reviewers see of a policy: the lock file, what changed since a former one, and the report, exports.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a panic is how a test fails")]

mod asked;
mod asserted;
mod changes;
mod complete;
mod doubtful;
mod export;
mod history;
mod history_fields;
mod history_pages;
mod lock;
mod many;
mod merge;
mod policies;
mod report;
mod reworded;
mod rules;
mod twins;
