//! What visitors choose, and its effects.

#![expect(clippy::indexing_slicing, reason = "a test may panic")]

mod anonymous_statistics;
mod answer;
mod banner;
mod choices;
mod decision;
mod entries;
mod fingerprint;
mod form;
mod former_keys;
mod gpc;
mod id;
mod own_page;
mod policies;
mod refusal;
mod script_choices;
mod site;
mod status;
mod statuses;
mod token;
