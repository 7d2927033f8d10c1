//! Contestants that take turns at one task.

use std::hint::black_box;
use std::time::{Duration, Instant};

use stats_alloc::Region;

use crate::table::{Limit, Measured};

/// Turns of each contestant; the median counts.
const ROUNDS: usize = 31;

/// Operations for a profiler.
pub(super) const REPETITIONS: usize = 100;

/// What one turn takes, at the least.
const TURN: Duration = Duration::from_millis(2);

/// A task, and who does it: the library first, then the floor, then the peers.
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

/// What a turn is for.
#[derive(Clone, Copy)]
enum Mode {
    /// As many operations as take this long.
    Timed(Duration),
    /// For a profiler: a number of operations that does not depend on the clock.
    Counted,
}

/// What one turn came to.
#[derive(Default)]
struct Turn {
    operations: usize,
    time: Duration,
    allocations: usize,
}

impl Contestant {
    /// `prepare` makes what one operation starts from. It runs outside of what is measured, and so does the drop of what an
    /// operation gives back. `batch` operations run between two looks at the clock.
    pub(crate) fn new<I: 'static, O: 'static>(
        name: &'static str,
        batch: usize,
        mut prepare: impl FnMut() -> I + 'static,
        mut operate: impl FnMut(I) -> O + 'static,
    ) -> Self {
        let turn = move |mode| {
            let mut turn = Turn::default();
            match mode {
                Mode::Timed(least) => {
                    while turn.time < least {
                        turn.add_batch((0..batch).map(|_| prepare()).collect(), &mut operate);
                    }
                }
                Mode::Counted => (0..REPETITIONS).for_each(|_| drop(once(&mut operate, prepare()))),
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

/// One operation, by a name that a profiler finds.
#[inline(never)]
fn once<I, O>(operate: &mut impl FnMut(I) -> O, input: I) -> O {
    operate(black_box(input))
}

/// For a profiler.
pub(super) fn repeat(contestant: &mut Contestant) {
    (contestant.turn)(Mode::Counted);
}

/// Lets all take turns.
pub(crate) fn run(mut contestants: Vec<Contestant>) -> Vec<Measured> {
    let mut turns: Vec<Vec<Turn>> = contestants.iter().map(|_| Vec::new()).collect();
    // The first round warms up.
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
        crate::median(turns.iter().map(|turn| measure(turn) / turn.operations as f64).collect())
    };
    Measured {
        name,
        nanoseconds: per_operation(|turn| turn.time.as_nanos() as f64),
        allocations: Some(per_operation(|turn| turn.allocations as f64)),
        instructions: None,
    }
}
