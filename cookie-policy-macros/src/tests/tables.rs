//! The table of keys and the table of rules are complete: each entry has a UI case and a place in the documentation.

use std::fs;

use super::{path, read};
use crate::keys::{self, Key};
use crate::rules;

/// The files below `folder` of the UI cases that `wanted` wants, as one text.
fn ui(folder: &str, wanted: fn(&str) -> bool) -> String {
    let mut text = String::new();
    let mut folders = vec![path("../tests/ui").join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if wanted(&path.to_string_lossy().replace('\\', "/")) {
                text += &fs::read_to_string(path).unwrap();
            }
        }
    }
    text
}

fn is_error(path: &str) -> bool {
    path.ends_with(".stderr")
}

fn is_pass(path: &str) -> bool {
    path.contains("/pass/") && path.ends_with(".rs")
}

fn rules() -> impl Iterator<Item = &'static str> {
    rules::ALL.iter().map(|rule| rule.id).chain(rules::OF_THE_LIST)
}

/// What of the table `has` denies, as one message.
fn assert_none<'t>(what: &str, missing: impl Iterator<Item = &'t str>) {
    let missing: Vec<&str> = missing.collect();
    assert!(missing.is_empty(), "{what}: {missing:?}");
}

#[test]
fn every_rule_has_an_error_that_shows_it() {
    let errors = ui("", is_error);
    let shown = |id: &str| errors.contains(&format!("[{id}: ")) || errors.contains(&format!("[{id}]"));
    assert_none("rules without a UI case", rules().filter(|id| !shown(id)));
}

#[test]
fn every_rule_has_a_legal_neighbour() {
    let cases = ui("", is_pass);
    assert_none("rules without a pass case", rules().filter(|id| !cases.contains(&format!("// {id}: "))));
}

#[test]
fn every_key_has_an_error_for_its_wrong_form() {
    for (folder, keys) in [
        ("keys", keys::cookie::ALL),
        ("keys", keys::formerly::ALL),
        ("policy", keys::policy::ALL),
        ("own_category", keys::category::ALL),
        ("embed", keys::embed::ALL),
        ("embed", keys::origins::ALL),
    ] {
        let errors = ui(folder, is_error);
        let shown = |key: &Key| errors.contains(&format!("error: `{}` expects {}\n", key.name, key.expects));
        assert_none(folder, keys.iter().filter(|key| !shown(key)).map(|key| key.name));
    }
}

#[test]
fn every_key_is_documented() {
    for (page, keys) in [
        ("cookie", keys::cookie::ALL),
        ("policy", keys::policy::ALL),
        ("category", keys::category::ALL),
        ("embed", keys::embed::ALL),
    ] {
        let page = format!("../cookie-policy/docs/{page}.md");
        let text = read(&page);
        let lines: Vec<&str> = text.lines().collect();
        let documented = |key: &Key| {
            let (row, heading) = (format!("| `{}` |", key.name), format!("## `{}`", key.name));
            lines.iter().any(|line| line.starts_with(&row)) && lines.contains(&heading.as_str())
        };
        assert_none(&page, keys.iter().filter(|key| !documented(key)).map(|key| key.name));
    }
}

#[test]
fn every_key_of_a_former_place_is_documented() {
    let text = read("../cookie-policy/docs/cookie.md");
    let section = text.split("\n## ").find(|section| section.starts_with("`formerly`")).unwrap();
    let documented = |key: &Key| section.lines().any(|line| line.starts_with(&format!("| `{}` |", key.name)));
    assert_none("keys", keys::formerly::ALL.iter().filter(|key| !documented(key)).map(|key| key.name));
}

#[test]
fn every_kind_of_origins_is_documented() {
    let text = read("../cookie-policy/docs/embed.md");
    let section = text.split("\n## ").find(|section| section.starts_with("`origins`")).unwrap();
    let documented = |key: &Key| section.lines().any(|line| line.starts_with(&format!("| `{}` |", key.name)));
    assert_none("keys", keys::origins::ALL.iter().filter(|key| !documented(key)).map(|key| key.name));
}

#[test]
fn every_rule_is_documented() {
    let text = read("../cookie-policy/docs/rules.md");
    let documented = |id: &str| text.lines().any(|line| line.starts_with(&format!("| {id} |")));
    assert_none("rules without documentation", rules().filter(|id| !documented(id)));
}

#[test]
fn no_rule_occurs_twice() {
    let mut ids: Vec<&str> = rules().collect();
    ids.sort_unstable();
    let twice = ids.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]);
    assert_none("rules that stand twice", twice);
}
