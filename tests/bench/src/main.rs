//! Measures the library, other crates and handwritten minimal code.
//!
//! | to | run `cargo run --release -p cookie-policy-bench` with |
//! |---|---|
//! | print the whole table (some minutes) | no arguments |
//! | print only run time | `-- run-time` |
//! | print one task of it | `-- run-time 'set one exempt cookie'` |
//! | print only compile time | `-- compile-time` |
//! | repeat one task, for a profiler | `-- repeat 'set one exempt cookie' cookie-policy` |
//!
//! The contestants of a task take turns, so that other load on the machine affects all of them. Compared are the fastest
//! turns at run time, and the medians at compile time.
//! The instructions are counted by callgrind and repeat except for randomness. Without `valgrind` on the machine, the
//! column says so.

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
        [] => begin().and_then(|()| run_time::measure()).and_then(|()| compile_time::measure()),
        ["run-time"] => begin().and_then(|()| run_time::measure()),
        ["run-time", task] => begin().and_then(|()| run_time::measure_one(task)),
        ["compile-time"] => begin().and_then(|()| compile_time::measure()),
        ["repeat", task, contestant] => run_time::repeat(task, contestant),
        _ => Err("expected nothing, `run-time`, `run-time <task>`, `compile-time`, or `repeat <task> <contestant>`".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn begin() -> Done {
    versions::print()?;
    table::print_head();
    Ok(())
}

/// The error says why a measurement is not possible.
type Done = Result<(), Box<dyn std::error::Error>>;

/// Returns the median.
fn median(mut measured: Vec<f64>) -> f64 {
    measured.sort_by(f64::total_cmp);
    measured.get(measured.len() / 2).copied().unwrap_or_default()
}
