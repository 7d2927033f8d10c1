//! Contestants that take turns at one task.

use std::hint::black_box;
use std::time::{Duration, Instant};

use stats_alloc::Region;

/// Turns of each contestant; the median counts.
const ROUNDS: usize = 31;

/// Operations for a profiler, a few more where batches say so.
const REPETITIONS: usize = 1_000;

/// What one turn takes, at the least.
const TURN: Duration = Duration::from_millis(2);

/// A task, and who does it: the library first, then the floor, then the peers.
pub(crate) struct Task {
    pub(crate) name: &'static str,
    pub(crate) limits: Vec<Limit>,
    pub(crate) contestants: Vec<Contestant>,
}

/// What the library is to stay below.
#[derive(Clone, Copy)]
pub(crate) enum Limit {
    /// So many times what this contestant takes.
    Ratio(&'static str, f64),
    /// So many nanoseconds more than this contestant takes.
    Nanoseconds(&'static str, f64),
    /// So many allocations more than this contestant makes.
    Allocations(&'static str, f64),
}

/// What was measured of a contestant, for one operation.
pub(crate) struct Result {
    pub(crate) name: &'static str,
    pub(crate) nanoseconds: f64,
    pub(crate) allocations: f64,
}

/// One way to do a task.
pub(crate) struct Contestant {
    name: &'static str,
    turn: Box<dyn FnMut(Duration) -> Turn>,
}

/// What one turn came to.
#[derive(Default)]
struct Turn {
    operations: usize,
    time: Duration,
    allocations: usize,
}

impl Contestant {
    /// `prepare` makes what one operation starts from. It runs outside the measured time, and so does the drop of what an
    /// operation gives back. `batch` operations run between two looks at the clock.
    pub(crate) fn new<I: 'static, O: 'static>(
        name: &'static str,
        batch: usize,
        mut prepare: impl FnMut() -> I + 'static,
        mut operate: impl FnMut(I) -> O + 'static,
    ) -> Self {
        let turn = move |least: Duration| {
            let mut turn = Turn::default();
            // Once at the least.
            while turn.operations == 0 || turn.time < least {
                let inputs: Vec<I> = (0..batch).map(|_| prepare()).collect();
                let mut outputs = Vec::with_capacity(batch);
                let region = Region::new(super::ALLOCATOR);
                let start = Instant::now();
                for input in inputs {
                    outputs.push(operate(black_box(input)));
                }
                turn.time += start.elapsed();
                let change = region.change();
                turn.allocations += change.allocations + change.reallocations;
                turn.operations += batch;
                black_box(outputs);
            }
            turn
        };
        Self { name, turn: Box::new(turn) }
    }
}

/// Lets the library do a task a number of times that does not depend on the clock.
pub(crate) fn repeat(task: &mut Task) {
    let Some(own) = task.contestants.first_mut() else { return };
    let mut operations = 0;
    while operations < REPETITIONS {
        operations += (own.turn)(Duration::ZERO).operations;
    }
}

/// Lets all take turns.
pub(crate) fn run(mut contestants: Vec<Contestant>) -> Vec<Result> {
    let mut turns: Vec<Vec<Turn>> = contestants.iter().map(|_| Vec::new()).collect();
    // The first round warms up.
    for round in 0..=ROUNDS {
        for (contestant, turns) in contestants.iter_mut().zip(&mut turns) {
            let turn = (contestant.turn)(TURN);
            if round > 0 {
                turns.push(turn);
            }
        }
    }
    let results = contestants.iter().zip(turns);
    results.map(|(contestant, turns)| Result::of(contestant.name, &turns)).collect()
}

impl Result {
    fn of(name: &'static str, turns: &[Turn]) -> Self {
        let median = |measure: fn(&Turn) -> f64| {
            let mut measured: Vec<f64> =
                turns.iter().map(|turn| measure(turn) / turn.operations as f64).collect();
            measured.sort_by(f64::total_cmp);
            measured.get(measured.len() / 2).copied().unwrap_or_default()
        };
        Self {
            name,
            nanoseconds: median(|turn| turn.time.as_nanos() as f64),
            allocations: median(|turn| turn.allocations as f64),
        }
    }
}
