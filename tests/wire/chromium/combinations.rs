//! Every legal combination of attributes.

use std::thread;
use std::time::Duration;

use cookie_policy::Declaration;
use cookie_policy_tests_browsers::{self as chromium, Kept};

use super::visit::{Visit, now};
use crate::matrix::{Case, Cases, cases};
use crate::promised::{HOST, promised};

/// Cookies that a browser distinguishes, with one lifetime.
pub(crate) type Batch = Cases;

/// As many cookies at once as a browser distinguishes. They belong to different policies, because one response sets one
/// cookie of a name.
pub(crate) fn batches() -> Vec<Batch> {
    let mut batches: Vec<Batch> = Vec::new();
    for case in cases() {
        match batches.iter_mut().find(|batch| batch.iter().all(|other| go_together(&**other, &*case))) {
            Some(batch) => batch.push(case),
            None => batches.push(vec![case]),
        }
    }
    batches
}

fn go_together(one: &dyn Case, other: &dyn Case) -> bool {
    let [one, other] = [one, other].map(Case::declaration);
    let identity =
        |cookie: &Declaration| (cookie.name(), cookie.domain(), cookie.path(), cookie.partitioned());
    one.lifetime() == other.lifetime() && identity(one) != identity(other)
}

pub(crate) fn set(batch: &[Box<dyn Case>]) -> Vec<String> {
    batch.iter().map(|case| case.set("some-value").expect("every encoding takes it").into()).collect()
}

pub(crate) fn removals<'c>(cases: impl IntoIterator<Item = &'c Box<dyn Case>>) -> Vec<String> {
    cases.into_iter().map(|case| case.removal().into()).collect()
}

/// Compares the stored cookies, which were set after `start`, with the declarations.
#[track_caller]
fn assert_kept<'c>(kept: Vec<Kept>, cases: impl IntoIterator<Item = &'c Box<dyn Case>>, start: i64) {
    chromium::assert_kept(kept, cases.into_iter().map(|case| promised(&**case, "http", 0)).collect(), start);
}

pub(super) fn every_cookie_is_kept_as_declared_and_each_removal_removes_it_alone(visit: &Visit) {
    for batch in batches() {
        match batch.first().and_then(|case| case.declaration().lifetime().longest()) {
            Some(time) if time.as_secs() == 1 => kept_for_a_second(visit, &batch),
            _ => kept_until_removed(visit, &batch),
        }
    }
}

/// One half is removed first, and the other must still be stored.
fn kept_until_removed(visit: &Visit, batch: &Batch) {
    let start = now();
    assert_kept(visit.afresh(HOST, set(batch)), batch, start);
    let (first, second) = (batch.iter().step_by(2), batch.iter().skip(1).step_by(2));
    assert_kept(visit.after(HOST, removals(first)), second.clone(), start);
    assert_eq!(visit.after(HOST, removals(second)), []);
}

/// The second may pass before the browser has answered, so there are several tries.
fn kept_for_a_second(visit: &Visit, batch: &Batch) {
    for _ in 0..20 {
        let start = now();
        let kept = visit.afresh(HOST, set(batch));
        if kept.len() == batch.len() {
            assert_kept(kept, batch, start);
            return assert_eq!(visit.after(HOST, removals(batch)), []);
        }
    }
    panic!("no cookie of one second was ever seen");
}

pub(super) fn a_cookie_of_one_second_is_gone_after_it(visit: &Visit) {
    let short = Some(Duration::from_secs(1));
    let is_short = |batch: &&Batch| batch.iter().all(|case| case.declaration().lifetime().longest() == short);
    let batches = batches();
    let batch = batches.iter().find(is_short).expect("there is one");
    visit.afresh(HOST, set(batch));
    thread::sleep(Duration::from_millis(1500));
    assert_eq!(visit.header(HOST), "");
    assert_eq!(visit.after(HOST, [""; 0]), []);
}
