//! What ends a cookie for the audit, and what browsers keep.

use std::cell::Cell;
use std::collections::BTreeSet;

use cookie_policy_tests::random::for_seeds;

use super::lines::{DATES, line};
use super::visit::Visit;
use crate::audited::passed;

/// Lines of one response: browsers keep at least 150 cookies of a host.
const LINES: usize = 100;

/// Responses, so that there are more than 2,000 lines.
const RESPONSES: u64 = 24;

pub(super) fn nothing_that_the_browser_keeps_passes_the_audit_as_ended(visit: &Visit) {
    let (kept, ended) = (Cell::new(0), Cell::new(0));
    for_seeds(RESPONSES, |random| {
        let date = *random.pick(&DATES);
        let lines: Vec<String> = (0..LINES).map(|number| line(&format!("c{number}"), random)).collect();
        // The policy lists none of them, so what passes is what ends a cookie.
        let passed: BTreeSet<String> = passed(date, lines.clone()).into_iter().collect();
        let host = visit.new_host();
        visit.receive_at(&host, date, &lines);
        let names: Vec<String> = visit.sent(&host).iter().map(|piece| name(piece).to_owned()).collect();
        for line in lines.iter().filter(|line| names.iter().any(|kept| kept == name(line))) {
            assert!(!passed.contains(line), "{} keeps {line:?} of {date:?}", visit.engine);
        }
        kept.set(kept.get() + names.len());
        ended.set(ended.get() + passed.len());
    });
    let lines = RESPONSES * LINES as u64;
    println!(
        "{}: seeds 0 to {RESPONSES}, {lines} lines, {} kept, {} ended",
        visit.engine,
        kept.get(),
        ended.get()
    );
    assert!(kept.get() > 500 && ended.get() > 200, "{} kept, {} ended", kept.get(), ended.get());
}

/// The name in a line or in a piece of a `Cookie` header. All text of a cookie without a name counts as one here.
fn name(text: &str) -> &str {
    let pair = text.split(';').next().unwrap_or_default();
    pair.split('=').next().unwrap_or_default().trim()
}
