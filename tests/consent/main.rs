//! What visitors choose, and its effects.

mod addresses;
mod anonymous_statistics;
mod answer;
mod banner;
mod beside;
mod choices;
mod compact;
mod copies;
mod decision;
mod direction;
mod entries;
mod fingerprint;
mod form;
mod former_keys;
mod gpc;
mod id;
mod information;
mod own_page;
mod policies;
mod refusal;
mod script_choices;
mod site;
mod status;
mod statuses;
mod token;
