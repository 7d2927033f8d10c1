//! What the library costs at run time, beside its peers and beside the least that the task can cost.
//!
//! `cargo run --release -p cookie-policy-bench --bin run-time` prints one table. Within a task the contestants take turns,
//! so that whatever else the machine does falls on all of them; medians count, and of those the ratios.
//!
//! With a part of a task's name it does that task a thousand times and prints nothing: for a profiler, whose counts of
//! instructions repeat but for what is random, as in `valgrind --tool=callgrind --toggle-collect='*Contestant::new*' run-time 'set one'`.

mod contest;
mod declared;
mod layer;
mod page;
mod refuse;
mod request;
mod set;
mod table;

use std::alloc::System;

use contest::Task;
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    let tasks: [fn() -> Task; 5] = [set::task, request::task, refuse::task, page::task, layer::task];
    if let Some(part) = std::env::args().nth(1) {
        tasks
            .map(|task| task())
            .iter_mut()
            .filter(|task| task.name.contains(&part))
            .for_each(contest::repeat);
        return;
    }
    table::print_head();
    for task in tasks {
        let task = task();
        table::print(task.name, &task.limits, &contest::run(task.contestants));
    }
}
