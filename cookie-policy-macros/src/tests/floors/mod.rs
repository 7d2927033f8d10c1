//! The modules of this crate are floors, and a file uses only what is below it.

mod checker;
mod tokens;

use std::fs;
use std::path::Path;

use self::checker::{Floors, upward};
use super::{path, read};

/// The list in the documentation of the crate: lines with names in backticks. A longer line goes on in the next.
fn floors_of(docs: &str) -> Floors {
    let mut floors = Floors::new();
    for line in docs.lines() {
        let names = line.split('`').skip(1).step_by(2).map(str::to_owned);
        if line.starts_with("//! - ") {
            floors.push(names.collect());
        } else if let (true, Some(last)) = (line.starts_with("//!   "), floors.last_mut()) {
            last.extend(names);
        }
    }
    floors
}

/// The files of sources below a folder but for tests, with their texts.
fn sources(folder: &Path, below: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if name == "tests" {
            continue;
        }
        if entry.path().is_dir() {
            files.extend(sources(&entry.path(), &format!("{name}/")));
        } else {
            files.push((name, fs::read_to_string(entry.path()).unwrap()));
        }
    }
    files
}

#[test]
fn no_file_uses_a_floor_above_its_own() {
    let floors = floors_of(&read("src/lib.rs"));
    let files = sources(&path("src"), "");
    assert!(files.len() > 40, "{} files", files.len());
    let faults = upward(&floors, &files);
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_floor_exists() {
    let files = sources(&path("src"), "");
    let is_there = |name: &str| {
        let path = name.replace("::", "/");
        files.iter().any(|(file, _)| *file == format!("{path}.rs") || *file == format!("{path}/mod.rs"))
    };
    for name in floors_of(&read("src/lib.rs")).concat() {
        assert!(is_there(&name), "`{name}` is in the list of floors, but there is no such file");
    }
}

/// The folders whose files are listed one by one, because some of them use others.
const DETAILED: [&str; 3] = ["check/", "expand/", "parse/"];

#[test]
fn each_file_of_a_stage_is_listed() {
    let listed = floors_of(&read("src/lib.rs")).concat();
    for (file, _) in sources(&path("src"), "") {
        let name = file.trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::");
        let is_detailed = DETAILED.iter().any(|folder| file.starts_with(folder));
        assert!(!is_detailed || listed.contains(&name), "`{name}` is not in the list of floors");
    }
}

/// What is found in one file below a floor `top`, beside `beside` and above `low`.
fn found(file: &str, text: &str) -> Vec<String> {
    let floors =
        floors_of("//! - `top`\n//! - `mid`, `beside`\n//! - `mid::part`\n//! - `low`,\n//!   `lowest`");
    upward(&floors, &[(file.to_owned(), text.to_owned())])
}

#[test]
fn an_upward_import_is_found() {
    for text in [
        "\n\nuse crate::top::Thing;",
        "// crate::low\n/* \n */ fn f() -> crate::top::Thing {}",
        "use std::fmt;\nuse crate::low::{self, Thing};\npub(crate) use crate::{low::{a as b, c}, top};",
        "const A: &str = \"\n\";\nfn f() { super::top::f(\"crate::low\") }",
        "mod inner {\n    use super::low;\n    use super::super::top::*;\n}",
    ] {
        assert_eq!(found("mid.rs", text), ["mid.rs:3: `mid` may not use `top`"], "{text}");
    }
    assert_eq!(found("mid/part.rs", "use super::Thing;"), ["mid/part.rs:1: `mid::part` may not use `mid`"]);
    assert_eq!(
        found("mid/part.rs", "use super::super::top;"),
        ["mid/part.rs:1: `mid::part` may not use `top`"]
    );
    assert_eq!(found("mid.rs", "use crate::beside::Thing;"), ["mid.rs:1: `mid` may not use `beside`"]);
    assert_eq!(found("low.rs", "use crate::lowest;"), ["low.rs:1: `low` may not use `lowest`"]);
}

#[test]
fn what_is_below_may_be_used() {
    for text in [
        "use crate::low::{self, Thing, other::{a, b}};",
        "use crate::mid::part::Thing; pub(super) fn f<'a>(a: &'a str) -> char { '\\'' }",
        "pub(crate) struct A; // crate::top\n/// crate::top\nconst A: &str = r#\"crate::top \"quoted\" \"#;",
        "pub(in crate::mid) fn f() { crate::low::<u8>::f() }",
        "mod inner { pub(crate) use super::*; }",
    ] {
        assert_eq!(found("mid/mod.rs", text), [""; 0], "{text}");
    }
}

#[test]
fn what_is_on_no_floor_is_found() {
    assert_eq!(found("new.rs", ""), ["new.rs: `new` is on no floor"]);
    assert_eq!(found("low.rs", "use crate::Facade;"), ["low.rs:1: `low` may not use the facade: `Facade`"]);
    assert_eq!(found("lib.rs", "use crate::top;"), [""; 0]);
}
