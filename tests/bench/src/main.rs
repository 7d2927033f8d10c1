//! What the library costs, beside its peers and beside the least that each task can cost.
//!
//! | to | write behind `cargo run --release -p cookie-policy-bench` |
//! |---|---|
//! | print the whole table, which takes some minutes | |
//! | print the part of what runs | `-- run-time` |
//! | print the part of what compiles | `-- compile-time` |
//! | do one task a thousand times, for a profiler | `-- repeat 'set one exempt cookie' cookie-policy` |
//!
//! Within a task the contestants take turns, so that whatever else the machine does falls on all of them; medians count,
//! and of those the ratios. Instructions are callgrind's, which repeat exactly but for what is random; without `valgrind` on
//! the machine that column says so.

mod compile_time;
mod run_time;
mod table;
mod versions;

use std::alloc::System;
use std::env;
use std::process::ExitCode;

use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match *arguments.as_slice() {
        [] => measure(&[run_time::measure, compile_time::measure]),
        ["run-time"] => measure(&[run_time::measure]),
        ["compile-time"] => measure(&[compile_time::measure]),
        ["repeat", task, contestant] => run_time::repeat(task, contestant),
        _ => Err("expected nothing, `run-time`, `compile-time`, or `repeat <task> <contestant>`".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(parts: &[fn() -> Done]) -> Done {
    versions::print()?;
    table::print_head();
    parts.iter().try_for_each(|part| part())
}

/// Or why it could not be done.
type Done = Result<(), Box<dyn std::error::Error>>;

/// The middle one.
fn median(mut measured: Vec<f64>) -> f64 {
    measured.sort_by(f64::total_cmp);
    measured.get(measured.len() / 2).copied().unwrap_or_default()
}
