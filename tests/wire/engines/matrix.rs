//! Every legal combination of attributes, as far as a server can see it.

use cookie_policy::SetCookie;
use cookie_policy_tests_browsers::Engine;

use super::visit::Visit;
use crate::chromium::batches;
use crate::matrix::Case;
use crate::promised::HOST;

fn pair(line: &SetCookie) -> String {
    format!("{}={}", line.name(), line.value())
}

fn pairs<'c>(cases: impl IntoIterator<Item = &'c Box<dyn Case>>) -> Vec<String> {
    let mut pairs: Vec<_> = cases.into_iter().map(|case| pair(&set(&**case))).collect();
    pairs.sort();
    pairs
}

fn set(case: &dyn Case) -> SetCookie {
    case.set("some-value").expect("every encoding takes it")
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
        let lines: Vec<String> = batch.iter().map(|case| set(&**case).into()).collect();
        visit.receive_at(HOST, None, &lines);
        assert_eq!(visit.sent(HOST), pairs(&batch), "{}", visit.engine);
        let (first, second) = (batch.iter().step_by(2), batch.iter().skip(1).step_by(2));
        visit.receive_at(HOST, None, &first.map(|case| case.removal().into()).collect::<Vec<_>>());
        assert_eq!(visit.sent(HOST), pairs(second.clone()), "{}", visit.engine);
        visit.receive_at(HOST, None, &second.map(|case| case.removal().into()).collect::<Vec<_>>());
        assert_eq!(visit.sent(HOST), [""; 0], "{}", visit.engine);
        seen += lines.len();
    }
    assert!(seen > 20, "{seen} in {}", visit.engine);
}
