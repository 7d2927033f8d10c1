//! Pages of the documentation.

use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;
use std::{env, fs};

use cookie_policy::Declaration;

use crate::html::{all_between, between};

/// Returns the folder of the documentation, which is built once for all tests. A warning is an error.
static DOCS: LazyLock<PathBuf> = LazyLock::new(|| {
    let target = target().join("rustdoc-test");
    // One crate after the other: rustdoc links to existing pages, and `--no-deps` does not fix the order.
    for package in ["cookie-policy-tests-library", "cookie-policy-tests"] {
        let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["doc", "--no-deps", "-p", package, "--target-dir"])
            .arg(&target)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env("RUSTDOCFLAGS", "-Dwarnings")
            .env_remove("CARGO_ENCODED_RUSTDOCFLAGS")
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    target.join("doc")
});

/// Returns the directory that this test was built into: `<target>/<profile>/deps/<test>`.
fn target() -> PathBuf {
    let test = env::current_exe().expect("a test is a file");
    test.ancestors().nth(3).expect("it is in a directory of a profile").to_owned()
}

/// Returns a page of the documentation, by its path from the root.
pub(super) struct Page {
    /// The path from the root of the documentation.
    pub(super) path: String,
    pub(super) html: String,
}

impl Page {
    pub(super) fn of(path: &str) -> Self {
        let html = fs::read_to_string(DOCS.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        Self { path: path.to_owned(), html }
    }

    /// Returns the cells of the first table after a text, row by row, as HTML.
    pub(super) fn table(&self, behind: &str) -> Vec<Vec<&str>> {
        let (_, rest) = self.html.split_once(behind).unwrap_or_else(|| panic!("{behind:?} in {}", self.path));
        let table = between(rest, "<table>", "</table>").expect("there is a table");
        let body = between(table, "<tbody>", "</tbody>").expect("the table has rows");
        all_between(body, "<tr>", "</tr>").into_iter().map(|row| all_between(row, "<td>", "</td>")).collect()
    }

    /// Asserts that a link leads to a file.
    pub(super) fn assert_leads_somewhere(&self, link: &str) {
        let directory = DOCS.join(&self.path);
        let target = directory.parent().expect("a page is in a directory").join(link);
        assert!(target.is_file(), "{link} in {} leads nowhere", self.path);
    }
}

pub(super) fn recipients(declaration: &Declaration) -> String {
    match declaration.recipients() {
        Some([]) => "none".to_owned(),
        Some(names) => names.join(", "),
        None => "those of the policy".to_owned(),
    }
}
