//! Every legal combination of attributes, as far as a server can see it.

use cookie_policy_tests_browsers::Engine;

use super::visit::Visit;
use crate::chromium::{batches, removals, set};
use crate::matrix::Case;
use crate::promised::HOST;

/// Returns the cookies that come back after these lines, sorted.
fn pairs<'c>(cases: impl IntoIterator<Item = &'c Box<dyn Case>>) -> Vec<String> {
    let lines = cases.into_iter().map(|case| case.set("some-value").expect("every encoding takes it"));
    let mut pairs: Vec<_> = lines.map(|line| format!("{}={}", line.name(), line.value())).collect();
    pairs.sort();
    pairs
}

/// WebKitGTK drops `Secure` without TLS.
fn is_for(engine: Engine, case: &dyn Case) -> bool {
    engine != Engine::WebKitGtk || !case.declaration().secure()
}

/// A cookie that ends by itself is not for a browser that may be slow.
fn is_lasting(case: &dyn Case) -> bool {
    case.declaration().lifetime().longest().is_none_or(|time| time.as_secs() > 60)
}

pub(super) fn every_cookie_comes_back_until_its_removal(visit: &Visit) {
    let mut seen = 0;
    for mut batch in batches() {
        batch.retain(|case| is_for(visit.engine, &**case) && is_lasting(&**case));
        let lines = set(&batch);
        let (first, second) = (batch.iter().step_by(2), batch.iter().skip(1).step_by(2));
        assert_eq!(visit.receive_at(HOST, None, &lines), [""; 0], "{}", visit.engine);
        assert_eq!(visit.receive_at(HOST, None, &removals(first)), pairs(&batch), "{}", visit.engine);
        let rest = visit.receive_at(HOST, None, &removals(second.clone()));
        assert_eq!(rest, pairs(second), "{}", visit.engine);
        seen += lines.len();
    }
    assert_eq!(visit.sent(HOST), [""; 0], "{}", visit.engine);
    assert!(seen > 20, "{seen} in {}", visit.engine);
}
