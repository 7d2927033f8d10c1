//! The folders of the library are floors: a file uses only what is on its own floor and below.

#[path = "../cookie-policy-macros/src/tests/floors/checker.rs"]
mod checker;
#[path = "../cookie-policy-macros/src/tests/floors/tokens.rs"]
mod tokens;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use checker::{Floors, upward};
use tokens::{Token, tokens};

/// Files above all floors: the facade, the documentation, macros for tests, and what generated code names.
const FACADE: [&str; 4] = ["lib.rs", "docs.rs", "assertions.rs", "__private.rs"];

/// Reads the list of floors in ARCHITECTURE.md, from top to bottom.
fn floors() -> Floors {
    let map = read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../ARCHITECTURE.md").as_path());
    let (_, list) = map.split_once("### Floors of `cookie-policy/src`").expect("the map has the list");
    let table =
        list.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    let rows = table.filter_map(|line| line.strip_prefix("| `")?.split_once("/`"));
    rows.map(|(folder, _)| vec![folder.to_owned()]).collect()
}

/// Returns the files of the library below the facade, with their texts.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cookie-policy/src");
    let mut files = Vec::new();
    collect(&root, "", &mut files);
    files.retain(|(path, _)| !FACADE.contains(&path.as_str()));
    files
}

fn collect(folder: &Path, below: &str, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let entry = entry.expect("an entry of a folder");
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files);
        } else {
            files.push((name, read(&entry.path())));
        }
    }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn no_file_uses_a_floor_above_its_own() {
    let files = sources();
    assert!(files.len() > 80, "{} files", files.len());
    assert_none(&upward(&floors(), &files));
}

#[test]
fn every_folder_is_a_floor_of_the_map() {
    let mut folders: Vec<String> = sources()
        .iter()
        .filter_map(|(path, _)| path.split_once('/'))
        .map(|(folder, _)| folder.to_owned())
        .collect();
    folders.sort();
    folders.dedup();
    let mut listed: Vec<String> = floors().concat();
    listed.sort();
    assert_eq!(folders, listed);
}

/// A method of a type that a floor above the type's own defines, such as `Jar::banner`.
struct Extension {
    type_name: String,
    method: String,
    floor: usize,
}

impl Extension {
    /// Whether tokens, of which the fourth is a word, name the method: `jar.banner(`, `Jar::banner`, `Jar::<P>::banner` or
    /// `Self::banner`.
    fn is_named(&self, tokens: &[(usize, Token<'_>)]) -> bool {
        let signs: Vec<Token<'_>> = tokens.iter().map(|(_, token)| *token).collect();
        match &signs[..] {
            [_, _, Token::Sign('.'), Token::Word(method), Token::Sign('(' | ':')] => *method == self.method,
            [of, Token::Sign(':'), Token::Sign(':'), Token::Word(method), _] => {
                let is_of_type = match of {
                    Token::Word(name) => [&self.type_name, "Self"].contains(name),
                    Token::Sign(sign) => *sign == '>',
                };
                is_of_type && *method == self.method
            }
            _ => false,
        }
    }
}

/// The position of a file's floor in the list.
fn floor_of(floors: &Floors, path: &str) -> Option<usize> {
    let (folder, _) = path.split_once('/')?;
    floors.iter().position(|names| names.iter().any(|name| name == folder))
}

/// Finds the methods that floors add to types of lower floors.
fn extensions(floors: &Floors, files: &[(String, String)]) -> Vec<Extension> {
    let mut homes: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (path, text) in files {
        let words = words(text);
        for pair in words.windows(2) {
            if let ["struct" | "enum", name] = pair {
                homes.entry((*name).to_owned()).or_default().extend(floor_of(floors, path));
            }
        }
    }
    let mut found = Vec::new();
    for (path, text) in files {
        for (type_name, methods) in inherent_impls(text) {
            let (Some(homes), Some(floor)) = (homes.get(&type_name), floor_of(floors, path)) else {
                continue;
            };
            // The first floor of the list is the highest. Several types can have one name.
            if homes.iter().all(|home| floor < *home) {
                let extension = |method| Extension { type_name: type_name.clone(), method, floor };
                found.extend(methods.into_iter().map(extension));
            }
        }
    }
    found
}

fn words(text: &str) -> Vec<&str> {
    let word = |(_, token)| match token {
        Token::Word(word) => Some(word),
        Token::Sign(_) => None,
    };
    tokens(text).into_iter().filter_map(word).collect()
}

/// Returns the inherent `impl` blocks of a file: the type, and the public methods.
fn inherent_impls(text: &str) -> Vec<(String, Vec<String>)> {
    let mut blocks = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("\nimpl") {
        let block = &rest[start + 1..];
        let head = block.split('{').next().unwrap_or_default();
        let end = block.find("\n}").unwrap_or(block.len());
        if !head.contains(" for ") {
            blocks.push((type_of(head), methods(&block[..end])));
        }
        rest = &block[end..];
    }
    blocks
}

/// Returns the type of a head such as `impl<P: Policy> Jar<P> `.
fn type_of(head: &str) -> String {
    let mut depth = 0_i32;
    let after_generics = head.trim_start_matches("impl").char_indices().find(|(_, char)| {
        depth += i32::from(*char == '<') - i32::from(*char == '>');
        depth == 0 && *char == ' '
    });
    let rest = after_generics.map_or("", |(i, _)| &head.trim_start_matches("impl")[i..]);
    rest.trim().split(['<', ' ']).next().unwrap_or_default().to_owned()
}

fn methods(block: &str) -> Vec<String> {
    let heads = block.lines().filter(|line| line.starts_with("    pub"));
    let named = heads.filter_map(|line| line.split_once(" fn "));
    named.filter_map(|(_, rest)| rest.split(['(', '<']).next()).map(str::to_owned).collect()
}

/// Finds calls of methods that a higher floor adds.
fn upward_calls(floors: &Floors, files: &[(String, String)]) -> Vec<String> {
    let extensions = extensions(floors, files);
    let mut faults = Vec::new();
    for (path, text) in files {
        let Some(floor) = floor_of(floors, path) else { continue };
        let tokens = tokens(text);
        for window in tokens.windows(5) {
            let is_above = |one: &&Extension| one.floor < floor && one.is_named(window);
            if let (Some(above), [.., (line, _), _]) = (extensions.iter().find(is_above), window) {
                let upper = floors.get(above.floor).map(|names| names.concat()).unwrap_or_default();
                let method = &above.method;
                faults.push(format!("{path}:{line}: may not call `{method}`, which `{upper}` defines"));
            }
        }
    }
    faults
}

#[test]
fn no_file_calls_a_method_that_a_floor_above_adds() {
    assert_none(&upward_calls(&floors(), &sources()));
}

#[test]
fn a_planted_use_and_a_planted_call_are_found() {
    let floors = floors();
    let mut files = sources();
    let added: Vec<String> = extensions(&floors, &files).into_iter().map(|one| one.method).collect();
    for method in ["banner", "document", "script_choices"] {
        assert!(added.iter().any(|one| one == method), "`{method}` is among {added:?}");
    }
    let planted = "use crate::page::banner::Banner;\n\nfn f(jar: &Jar) {\n    jar.banner();\n    Jar::banner(jar);\n    \
                   Jar::<P>::banner(jar);\n    Self::banner(jar);\n    Some(jar).map(Jar::banner);\n}\n";
    files.push(("wire/planted.rs".to_owned(), planted.to_owned()));
    assert_eq!(upward(&floors, &files), ["wire/planted.rs:1: `wire` may not use `page`"]);
    assert_eq!(
        upward_calls(&floors, &files),
        [4, 5, 6, 7, 8]
            .map(|line| format!("wire/planted.rs:{line}: may not call `banner`, which `page` defines"))
    );
    let facade = [("wire/planted.rs".to_owned(), "fn f(_: crate::Jar) {}".to_owned())];
    assert_eq!(upward(&floors, &facade), ["wire/planted.rs:1: `wire` may not use the facade: `Jar`"]);
}
