//! The table that is printed.

use crate::contest::{Limit, Result};

/// Widths of the columns.
macro_rules! row {
    ($task:expr, $contestant:expr, $time:expr, $allocations:expr, $ratio:expr, $limit:expr $(,)?) => {
        println!(
            "{:<34} {:<18} {:>9} {:>11} {:>8}  {}",
            $task, $contestant, $time, $allocations, $ratio, $limit
        )
    };
}

pub(crate) fn print_head() {
    row!("task", "contestant", "ns", "allocations", "ratio", "limit");
}

/// The ratio is the library's time to that of the row's contestant.
pub(crate) fn print(task: &str, limits: &[Limit], results: &[Result]) {
    let [own, others @ ..] = results else { return };
    row!(task, own.name, format!("{:.0}", own.nanoseconds), format!("{:.1}", own.allocations), "", "");
    for other in others {
        let verdicts: Vec<String> = limits.iter().filter_map(|limit| verdict(*limit, own, other)).collect();
        row!(
            "",
            other.name,
            format!("{:.0}", other.nanoseconds),
            format!("{:.1}", other.allocations),
            format!("{:.2}", own.nanoseconds / other.nanoseconds),
            verdicts.join("; "),
        );
    }
}

/// A limit that is about this contestant, and whether the library keeps it.
fn verdict(limit: Limit, own: &Result, other: &Result) -> Option<String> {
    let (name, text, measured, most) = match limit {
        Limit::Ratio(name, most) => (name, format!("{most}x"), own.nanoseconds / other.nanoseconds, most),
        Limit::Nanoseconds(name, most) => {
            (name, format!("+{most} ns"), own.nanoseconds - other.nanoseconds, most)
        }
        Limit::Allocations(name, most) => {
            (name, format!("+{most} allocations"), own.allocations - other.allocations, most)
        }
    };
    let met = if measured <= most { "met" } else { "MISSED" };
    (name == other.name).then(|| format!("{text}: {met}"))
}
