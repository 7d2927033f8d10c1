//! Compiles the set-ups of the documentation.

mod actix_web;
mod axum;
mod poem;
mod rocket;
mod salvo;

use std::fs;

/// The frameworks, and the sources of their set-ups.
const SETUPS: [(&str, &str); 5] = [
    ("axum", include_str!("axum.rs")),
    ("actix-web", include_str!("actix_web.rs")),
    ("poem", include_str!("poem.rs")),
    ("rocket", include_str!("rocket.rs")),
    ("salvo", include_str!("salvo.rs")),
];

/// Returns the part of a source that the documentation shows: everything after the line of hyphens.
fn shown(source: &'static str) -> &'static str {
    source.split_once("// ---\n\n").map_or("", |(_, shown)| shown)
}

fn read(file: &str) -> String {
    fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../").to_owned() + file).expect("it is there")
}

#[test]
fn the_documentation_sets_each_framework_up_in_ten_lines() {
    let page = read("cookie-policy/docs/frameworks.md");
    for (framework, source) in SETUPS {
        let shown = shown(source);
        assert!(!shown.is_empty() && shown.lines().count() <= 10, "{framework}");
        assert!(page.contains(shown), "{framework}");
    }
}

#[test]
fn what_the_readme_shows_of_each_framework_compiles() {
    let readme = read("README.md");
    let snippet = readme.split("```rust,ignore\n").nth(1).and_then(|rest| rest.split("```").next());
    let sources = SETUPS.map(|(_, source)| source).concat();
    for line in snippet.unwrap_or_default().lines() {
        let code = line.split("//").next().unwrap_or_default().trim();
        assert!(sources.contains(code), "{code}");
    }
}

#[test]
fn the_documentation_has_the_snippets_that_the_examples_use() {
    let page = read("cookie-policy/docs/bypass.md");
    for (framework, _) in SETUPS {
        let snippet = read(&format!("examples/{framework}/clippy.toml"));
        let (_, entries) = snippet.split_once('\n').expect("a comment comes first");
        assert!(page.contains(entries), "{framework}");
    }
}
