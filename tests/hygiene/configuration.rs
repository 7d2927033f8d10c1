//! Declarations with `cfg`.
#![allow(clippy::non_minimal_cfg, reason = "conditions are tried here, and nothing else")]

use cookie_policy::{Policy, policy};

use crate::modules::shop;
use crate::raw_identifiers::r#Match;

/// The cookies of two configurations.
#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct Configured(
    #[cfg(all())] r#Match,
    #[cfg(any())] of_no_configuration::Missing,
    #[cfg(all(test, not(any())))]
    #[cfg(all())]
    shop::State,
);

#[test]
fn entries_under_cfg() {
    let names: Vec<&str> = Configured::COOKIES.iter().map(cookie_policy::Declaration::name).collect();
    assert_eq!(names, ["match", "state"]);
}
