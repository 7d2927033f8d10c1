//! The policy page with 2,261 cookies of third parties, in JSON.

use cookie_policy::Document;
use serde_json::Value;

use super::contest::{Contestant, Task};
use super::page;
use crate::table::Limit;

const COOKIES: usize = 2_261;

pub(crate) fn task() -> Task {
    let policy = page::policy(COOKIES);
    let json = Document::of_facts(policy).json().to_string();
    let values: Value = serde_json::from_str(&json).unwrap_or_default();
    assert!(values.get("categories").is_some(), "the page is not JSON");
    Task {
        name: "JSON of 2,261 declarations",
        limits: vec![Limit::Ratio("serde_json", 2.0)],
        contestants: vec![
            Contestant::new(
                "cookie-policy",
                1,
                || (),
                move |()| Document::of_facts(policy).json().to_string(),
            ),
            // The same values, and the same length.
            Contestant::new("serde_json", 1, || (), move |()| serde_json::to_string_pretty(&values)),
        ],
    }
}
