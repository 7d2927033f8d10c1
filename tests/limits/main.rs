//! The tables of `docs::limits` on what happens over time: each row is a story that is played here.

mod chosen;
mod moved_site;
mod moves;
mod others;
mod outcome;
mod releases;

use std::fs;
use std::path::Path;

/// A row of a table: what happens, and what follows.
type Row = [String; 3];

/// Returns the rows of the table under a heading.
fn table(heading: &str) -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cookie-policy/docs/limits.md");
    let page = fs::read_to_string(path).expect("the page can be read");
    let (_, section) = page.split_once(&format!("## {heading}\n")).expect("the page has the heading");
    let lines = section.lines().skip_while(|line| !line.starts_with("|---")).skip(1);
    lines.take_while(|line| line.starts_with('|')).map(row).collect()
}

fn row(line: &str) -> Row {
    let cells = line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned());
    cells.collect::<Vec<_>>().try_into().expect("a row has three cells")
}

/// Asserts that a table has exactly these rows.
fn assert_table(heading: &str, expected: &[Row]) {
    let shown =
        |rows: &[Row]| rows.iter().map(|row| format!("| {} |\n", row.join(" | "))).collect::<String>();
    assert_eq!(shown(&table(heading)), shown(expected));
}
