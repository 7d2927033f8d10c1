//! Random histories: releases whose lists and places change, deployed side by side and rolled back, with answers, clocks that
//! step, responses that come late or never, and copies that somebody else planted.
//!
//! `HISTORIES=1000000 cargo test --release -p cookie-policy-tests --test time histories` runs more of them, and
//! `FIRST=17 HISTORIES=1` only the one with seed 17, and prints it.

mod flight;
mod model;
mod releases;
mod session;
mod world;

use std::env;
use std::thread;

use cookie_policy_tests::random::{Random, for_seeds_in};

use world::World;

/// Steps of one history.
const STEPS: usize = 24;

const THREADS: u64 = 2;

/// Histories of a run: the workspace optimises the library for them.
const USUAL: u64 = 100_000;

fn number(name: &str, usual: u64) -> u64 {
    env::var(name).map_or(usual, |text| text.parse().unwrap_or_else(|_| panic!("`{name}` is not a number")))
}

#[test]
fn no_history_loses_what_a_visitor_decided_or_had() {
    let (first, count) = (number("FIRST", 0), number("HISTORIES", USUAL));
    eprintln!("histories with the seeds {first}..{}", first + count);
    thread::scope(|scope| {
        for part in 0..THREADS {
            let seed = move |part: u64| first + count * part / THREADS;
            let traces = count == 1;
            scope.spawn(move || for_seeds_in(seed(part)..seed(part + 1), |random| history(random, traces)));
        }
    });
}

fn history(random: &mut Random, traces: bool) {
    let mut world = World::new(random, traces);
    for _ in 0..STEPS {
        world.step(random);
    }
}
