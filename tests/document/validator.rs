//! The page in HTML, as the Nu Html Checker of the W3C judges it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use cookie_policy_tests::skip::skip;
use serde_json::Value;

use crate::goldens::GOLDENS;

const JAR: &str = "validator/node_modules/vnu-jar/build/dist/vnu.jar";

/// A page with an error, so that silence about the others means something.
const WRONG: (&str, &str) =
    ("wrong.html", "<!DOCTYPE html><html lang=en><title>A</title><p>&nothing;<table><tr></table>");

/// Writes every page for one call of the checker: its start is what takes long.
fn written() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("validator");
    fs::create_dir_all(&folder).expect("a folder for tests can be made");
    let goldens = GOLDENS.iter().filter_map(|golden| Some((golden.file(), golden.page()?)));
    let wrong = [WRONG].map(|(file, text)| (file.to_owned(), text.to_owned()));
    let write = |(file, text): (String, String)| {
        let path = folder.join(file);
        fs::write(&path, text).expect("a file for tests can be written");
        path
    };
    goldens.chain(wrong).map(write).collect()
}

/// What the checker has to say; `None` if it is not there.
fn messages(files: &[PathBuf]) -> Option<Vec<Value>> {
    let jar = Path::new(env!("CARGO_MANIFEST_DIR")).join(JAR);
    if !jar.exists() {
        skip("HTML validation", "the Nu Html Checker", "run `npm ci` in tests/validator");
        return None;
    }
    let mut java = Command::new("java");
    let output = match java.arg("-jar").arg(jar).args(["--stdout", "--format", "json"]).args(files).output() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            skip("HTML validation", "java", "install a Java runtime, 11 or later");
            return None;
        }
        output => output.expect("java runs"),
    };
    let Ok(Value::Object(mut answer)) = serde_json::from_slice(&output.stdout) else {
        panic!("{}", String::from_utf8_lossy(&output.stderr));
    };
    serde_json::from_value(answer.remove("messages").expect("there is a list")).ok()
}

#[test]
fn a_checker_of_html_has_nothing_to_say() {
    let files = written();
    assert_eq!(files.len(), 7);
    let Some(messages) = messages(&files) else { return };
    let is_about_wrong =
        |message: &Value| message.get("url").is_some_and(|url| url.to_string().contains(WRONG.0));
    let (wrong, others): (Vec<_>, Vec<_>) = messages.into_iter().partition(is_about_wrong);
    assert!(others.is_empty(), "{others:#?}");
    assert!(!wrong.is_empty(), "the checker overlooks an error");
}
