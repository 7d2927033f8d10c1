//! The Nu Html Checker of the W3C.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, io};

use serde_json::Value;

use crate::skip::skip;

const JAR: &str = "validator/node_modules/vnu-jar/build/dist/vnu.jar";

/// Returns what the checker reports about these files, or `None` if it is not installed.
pub fn messages(files: &[PathBuf]) -> Option<Vec<Value>> {
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
