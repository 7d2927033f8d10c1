//! `POINTS.md` lists each test that is named after a point.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Adds the names of the tests below `folder` that begin with `point_`.
fn collect(folder: &Path, tests: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, tests);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let source = fs::read_to_string(path).unwrap();
            let names = source.lines().filter_map(|line| line.strip_prefix("fn ")?.split_once('('));
            tests.extend(names.map(|(name, _)| name.to_owned()).filter(|name| name.starts_with("point_")));
        }
    }
}

#[test]
fn the_table_of_points_lists_every_test_in_the_row_of_its_number() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tests = BTreeSet::new();
    for folder in ["banner", "embeds", "page", "time"] {
        collect(&root.join(folder), &mut tests);
    }
    let table = fs::read_to_string(root.join("POINTS.md")).unwrap();
    let rows = table.lines().filter_map(|line| line.strip_prefix("| ")?.split_once(" | "));
    let mut listed = BTreeSet::new();
    let mut points = BTreeSet::new();
    for (number, row) in rows.filter_map(|(number, row)| Some((number.parse::<u32>().ok()?, row))) {
        points.insert(number);
        let names = row.split('`').filter(|name| name.starts_with(&format!("point_{number:02}_")));
        listed.extend(names.map(str::to_owned));
    }
    assert_eq!(listed, tests);
    assert_eq!(points, (1..=43).collect(), "every point has a row");
}
