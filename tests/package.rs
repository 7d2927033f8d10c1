//! What `cargo publish` would publish of each crate.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

const CRATES: [&str; 2] = ["cookie-policy", "cookie-policy-macros"];

/// Returns what cargo prints to standard output.
fn cargo(arguments: &[&str]) -> String {
    let output =
        Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into())).args(arguments).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Returns the files of the package of a crate.
fn published(name: &str) -> BTreeSet<String> {
    let list = cargo(&["package", "--list", "--allow-dirty", "--offline", "--package", name]);
    list.lines().map(|file| file.replace('\\', "/")).collect()
}

#[test]
fn each_package_has_its_licences_readme_and_changelog() {
    for name in CRATES {
        let files = published(name);
        for file in ["LICENSE-MIT", "LICENSE-APACHE", "README.md", "CHANGELOG.md"] {
            assert!(files.contains(file), "{name} lacks {file}");
        }
    }
}

#[test]
fn no_package_has_the_same_content_twice() {
    for name in CRATES {
        let files = published(name);
        let encoded = files
            .iter()
            .find(|file| files.contains(file.trim_end_matches(".base64")) && file.ends_with(".base64"));
        assert_eq!(encoded, None, "{name} has the file also without the encoding");
        let mut contents = BTreeSet::new();
        for file in &files {
            // Cargo generates a few of the files when it packages.
            let Ok(content) = fs::read(Path::new("..").join(name).join(file)) else { continue };
            assert!(content.len() < 50_000, "{name}: {file} is large");
            assert!(contents.insert(content), "{name}: {file} has the content of another file");
        }
    }
}

#[test]
fn each_manifest_has_what_a_registry_shows() {
    let metadata: Value =
        serde_json::from_str(&cargo(&["metadata", "--no-deps", "--format-version", "1", "--offline"]))
            .unwrap();
    let packages = metadata.get("packages").and_then(Value::as_array).unwrap();
    for name in CRATES {
        let package =
            packages.iter().find(|package| package.get("name").is_some_and(|own| own == name)).unwrap();
        for key in ["description", "license", "repository", "documentation", "readme", "rust_version"] {
            assert!(package.get(key).is_some_and(Value::is_string), "{name} lacks `{key}`");
        }
    }
}

#[test]
fn every_feature_is_one_that_users_turn_on() {
    // rustc names the feature that an item needs, so none is an internal one.
    let manifest = fs::read_to_string("../cookie-policy/Cargo.toml").unwrap();
    let features = manifest.split("[features]").nth(1).and_then(|rest| rest.split("\n[").next()).unwrap();
    let names: Vec<_> =
        features.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name).collect();
    assert!(names.len() > 8 && names.iter().all(|name| !name.starts_with('_')), "{names:?}");
}

/// The names of the crates that the library needs on Linux, with itself.
fn crates(arguments: &[&str]) -> BTreeSet<String> {
    let tree = ["tree", "--package", "cookie-policy", "--edges", "normal", "--prefix", "none", "--offline"];
    let target = ["--target", "x86_64-unknown-linux-gnu"];
    let tree = cargo(&[&tree[..], &target, arguments].concat());
    tree.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

#[test]
fn the_library_needs_few_crates_and_the_command_line_few_more() {
    let (default, cli) = (crates(&[]), crates(&["--features", "cli"]));
    assert!(default.len() <= 16, "{default:?}");
    let more: Vec<&String> = cli.difference(&default).collect();
    assert!(more.len() <= 12, "{more:?}");
}
