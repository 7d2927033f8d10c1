//! Prints the table.

/// The limits of the library.
#[derive(Clone, Copy)]
pub(crate) enum Limit {
    /// At most this multiple of the contestant's time.
    Ratio(&'static str, f64),
    /// At most this multiple of the contestant's instructions.
    Instructions(&'static str, f64),
    /// At most this multiple of what the contestant adds to the time of `base`.
    Added { base: &'static str, name: &'static str, most: f64 },
    /// At most this many nanoseconds more than the contestant.
    Nanoseconds(&'static str, f64),
    /// At most this many nanoseconds.
    Own(f64),
    /// At most this many allocations more than the contestant.
    Allocations(&'static str, f64),
}

/// The measurements of a contestant for one operation. Not everything is measured for each.
pub(crate) struct Measured {
    pub(crate) name: &'static str,
    pub(crate) nanoseconds: f64,
    pub(crate) allocations: Option<f64>,
    pub(crate) instructions: Option<f64>,
}

/// A row, in Markdown.
macro_rules! row {
    ($task:expr, $contestant:expr, $time:expr, $allocations:expr, $instructions:expr, $ratio:expr, $limit:expr $(,)?) => {
        println!(
            "| {:<28} | {:<20} | {:>8} | {:>11} | {:>12} | {:>5} | {} |",
            $task, $contestant, $time, $allocations, $instructions, $ratio, $limit
        )
    };
}

pub(crate) fn print_head() {
    row!("task", "contestant", "time", "allocations", "instructions", "ratio", "limit");
    row!("---", "---", "---:", "---:", "---:", "---:", "---");
}

/// The library comes first. The ratio is its time divided by the time of the contestant in that row.
pub(crate) fn print(task: &str, limits: &[Limit], measured: &[Measured]) {
    let Some((own, others)) = measured.split_first() else { return };
    let verdicts: Vec<String> = limits.iter().filter_map(|limit| own_verdict(*limit, own)).collect();
    print_row(task, own, "", &verdicts.join("; "));
    for other in others {
        let verdict = |limit: &Limit| verdict(*limit, own, other, others);
        let verdicts: Vec<String> = limits.iter().filter_map(verdict).collect();
        let ratio = format!("{:.2}", own.nanoseconds / other.nanoseconds);
        print_row("", other, &ratio, &verdicts.join("; "));
    }
}

/// A row with a count.
pub(crate) fn print_count(task: &str, count: usize, most: usize) {
    row!(task, "cookie-policy", count, "-", "-", "", format!("{most}: {}", met(count <= most)));
}

fn print_row(task: &str, measured: &Measured, ratio: &str, verdict: &str) {
    let Measured { name, nanoseconds, allocations, instructions } = measured;
    let count = |count: &Option<f64>| count.map_or(String::from("-"), |count| format!("{count:.0}"));
    row!(task, name, time(*nanoseconds), count(allocations), count(instructions), ratio, verdict);
}

/// Formats a time in the unit that makes it short.
fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        short if short < 1e4 => format!("{short:.0} ns"),
        long if long < 1e7 => format!("{:.0} µs", long / 1e3),
        longer => format!("{:.2} s", longer / 1e9),
    }
}

/// Formats a limit for this contestant, and whether the library meets it.
fn verdict(limit: Limit, own: &Measured, other: &Measured, all: &[Measured]) -> Option<String> {
    let allocations = || Some(own.allocations? - other.allocations?);
    let added = |base: &str| {
        let base = all.iter().find(|one| one.name == base)?.nanoseconds;
        Some((own.nanoseconds - base) / (other.nanoseconds - base))
    };
    let (name, text, measured, most) = match limit {
        Limit::Ratio(name, most) => (name, format!("{most}x"), own.nanoseconds / other.nanoseconds, most),
        Limit::Instructions(name, most) => {
            (name, format!("{most}x instructions"), own.instructions? / other.instructions?, most)
        }
        Limit::Added { base, name, most } => {
            let added = added(base)?;
            (name, format!("{most}x of what is added, {added:.2} now"), added, most)
        }
        Limit::Nanoseconds(name, most) => {
            (name, format!("+{}", time(most)), own.nanoseconds - other.nanoseconds, most)
        }
        Limit::Allocations(name, most) => (name, format!("+{most} allocations"), allocations()?, most),
        Limit::Own(_) => return None,
    };
    (name == other.name).then(|| format!("{text}: {}", met(measured <= most)))
}

/// Formats a limit that compares with no contestant, and whether the library meets it.
fn own_verdict(limit: Limit, own: &Measured) -> Option<String> {
    let Limit::Own(most) = limit else { return None };
    Some(format!("{}: {}", time(most), met(own.nanoseconds <= most)))
}

fn met(is_met: bool) -> &'static str {
    if is_met { "met" } else { "MISSED" }
}
