//! Contestants that take turns at a task.

use std::hint::black_box;
use std::time::{Duration, Instant};

use stats_alloc::Region;

use crate::table::{Limit, Measured};

/// Turns of each contestant. The fastest is used, because other load on the machine only makes turns slower.
const ROUNDS: usize = 31;

/// Number of operations for a profiler, and of those that are so long that they have no batches.
const REPETITIONS: usize = 100;
const LONG_REPETITIONS: usize = 4;

/// Minimum duration of a turn.
const TURN: Duration = Duration::from_millis(2);

/// A task and its contestants: the library first, then the floor, then other crates.
pub(crate) struct Task {
    pub(crate) name: &'static str,
    pub(crate) limits: Vec<Limit>,
    pub(crate) contestants: Vec<Contestant>,
}

/// One way to do a task.
pub(crate) struct Contestant {
    pub(super) name: &'static str,
    turn: Box<dyn FnMut(Mode) -> Turn>,
}

/// The purpose of a turn.
#[derive(Clone, Copy)]
enum Mode {
    /// As many operations as fit into this time.
    Timed(Duration),
    /// A number of operations that does not depend on the clock, for a profiler.
    Counted,
}

/// The result of one turn.
#[derive(Default)]
struct Turn {
    operations: usize,
    time: Duration,
    allocations: usize,
}

impl Contestant {
    /// `prepare` makes the input of one operation. Neither it nor the drop of the result is measured. `batch`
    /// operations run between two readings of the clock.
    pub(crate) fn new<I: 'static, O: 'static>(
        name: &'static str,
        batch: usize,
        mut prepare: impl FnMut() -> I + 'static,
        mut operate: impl FnMut(I) -> O + 'static,
    ) -> Self {
        let repetitions = if batch > 1 { REPETITIONS } else { LONG_REPETITIONS };
        let turn = move |mode| {
            let mut turn = Turn::default();
            match mode {
                Mode::Timed(least) => {
                    while turn.time < least {
                        turn.add_batch((0..batch).map(|_| prepare()).collect(), &mut operate);
                    }
                }
                Mode::Counted => {
                    (0..repetitions).for_each(|_| drop(once(&mut operate, prepare())));
                    turn.operations = repetitions;
                }
            }
            turn
        };
        Self { name, turn: Box::new(turn) }
    }
}

impl Turn {
    fn add_batch<I, O>(&mut self, inputs: Vec<I>, operate: &mut impl FnMut(I) -> O) {
        self.operations += inputs.len();
        let mut outputs = Vec::with_capacity(inputs.len());
        let region = Region::new(crate::ALLOCATOR);
        let start = Instant::now();
        for input in inputs {
            outputs.push(operate(black_box(input)));
        }
        self.time += start.elapsed();
        let change = region.change();
        self.allocations += change.allocations + change.reallocations;
        black_box(outputs);
    }
}

/// Runs one operation under a name that a profiler finds.
#[inline(never)]
fn once<I, O>(operate: &mut impl FnMut(I) -> O, input: I) -> O {
    operate(black_box(input))
}

/// Runs operations for a profiler, and returns their number.
pub(super) fn repeat(contestant: &mut Contestant) -> usize {
    (contestant.turn)(Mode::Counted).operations
}

/// Runs all contestants in turns.
pub(crate) fn run(mut contestants: Vec<Contestant>) -> Vec<Measured> {
    let mut turns: Vec<Vec<Turn>> = contestants.iter().map(|_| Vec::new()).collect();
    // The first round is a warm-up.
    for round in 0..=ROUNDS {
        for (contestant, turns) in contestants.iter_mut().zip(&mut turns) {
            let turn = (contestant.turn)(Mode::Timed(TURN));
            if round > 0 {
                turns.push(turn);
            }
        }
    }
    let results = contestants.iter().zip(turns);
    results.map(|(contestant, turns)| measured(contestant.name, &turns)).collect()
}

fn measured(name: &'static str, turns: &[Turn]) -> Measured {
    let per_operation = |measure: fn(&Turn) -> f64| {
        let measured = turns.iter().map(|turn| measure(turn) / turn.operations as f64);
        measured.min_by(f64::total_cmp).unwrap_or_default()
    };
    Measured {
        name,
        nanoseconds: per_operation(|turn| turn.time.as_nanos() as f64),
        allocations: Some(per_operation(|turn| turn.allocations as f64)),
        instructions: None,
    }
}
