//! `assert_locked!` and `assert_document!`, in processes with their own environment.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use cookie_policy::{Lock, assert_document, assert_locked};

use crate::policies::before::ExamplePolicy;

/// Run by the other tests, in a folder of their own.
#[test]
#[ignore = "the other tests run it"]
fn locked() {
    assert_locked!(ExamplePolicy, "cookies.lock.json");
}

/// Run by the other tests.
#[test]
#[ignore = "the other tests run it"]
fn documented() {
    assert_document!(ExamplePolicy, "COOKIES.md");
}

/// A folder of a package, and the result of tests in it.
struct Package(PathBuf);

impl Package {
    fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("cookie-policy-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).unwrap();
    }

    fn read(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.0.join(name)).ok()
    }

    /// Runs a test with these variables. Returns what a failure says.
    fn run(&self, test: &str, variables: &[(&str, &str)]) -> Result<(), String> {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--exact", test, "--ignored", "--nocapture"]).env("CARGO_MANIFEST_DIR", &self.0);
        command
            .env_remove("CI")
            .env_remove("UPDATE_COOKIES")
            .env_remove("RUST_BACKTRACE")
            .envs(variables.iter().copied());
        let output = command.output().unwrap();
        if output.status.success() {
            return Ok(());
        }
        Err([output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat())
    }

    fn locked(&self, variables: &[(&str, &str)]) -> Result<(), String> {
        self.run("asserted::locked", variables)
    }
}

impl Drop for Package {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const FILE: &str = "cookies.lock.json";
const UPDATE: (&str, &str) = ("UPDATE_COOKIES", "1");

fn lock() -> String {
    Lock::of::<ExamplePolicy>().to_string()
}

#[test]
fn a_missing_file_is_written_once_and_passes_then() {
    let package = Package::new("missing");
    let failure = package.locked(&[]).unwrap_err();
    assert!(
        failure.contains(
            "`cookies.lock.json` does not exist; if this change is intended, run the test with `UPDATE_COOKIES=1`"
        ),
        "{failure}"
    );
    assert_eq!(package.read(FILE), None);
    package.locked(&[UPDATE]).unwrap();
    assert_eq!(package.read(FILE).as_deref(), Some(lock().as_str()));
    package.locked(&[]).unwrap();
    package.locked(&[("CI", "true")]).unwrap();
}

#[test]
fn in_ci_nothing_is_written_and_a_missing_file_is_printed() {
    let package = Package::new("ci");
    let failure = package.locked(&[("CI", "true")]).unwrap_err();
    assert!(failure.contains(&lock()), "{failure}");
    for ci in ["1", "true", "yes"] {
        let failure = package.locked(&[("CI", ci), UPDATE]).unwrap_err();
        assert!(
            failure.contains(
                "`cookies.lock.json` does not exist and is not written, because `CI` is set; run the test"
            ) && failure.contains(&lock()),
            "{failure}"
        );
        assert_eq!(package.read(FILE), None, "{ci}");
    }
    let changed = lock().replace("90 days", "91 days");
    package.write(FILE, &changed);
    let failure = package.locked(&[("CI", "1"), UPDATE]).unwrap_err();
    assert!(
        failure.contains("`cookies.lock.json`: differs and is not written, because `CI` is set"),
        "{failure}"
    );
    assert_eq!(package.read(FILE), Some(changed));
    for off in ["", "0", "false"] {
        package.write(FILE, &lock().replace("90 days", "91 days"));
        package.locked(&[("CI", off), UPDATE]).unwrap();
        assert_eq!(package.read(FILE), Some(lock()), "{off}");
    }
}

#[test]
fn update_is_off_when_it_is_empty_zero_or_false() {
    let package = Package::new("off");
    let changed = lock().replace("90 days", "91 days");
    for off in ["", "0", "false"] {
        package.write(FILE, &changed);
        let failure = package.locked(&[("UPDATE_COOKIES", off)]).unwrap_err();
        assert!(
            failure.contains("`visitor_id` (statistics): lifetime: \"91 days\" -> \"90 days\""),
            "{failure}"
        );
        assert_eq!(package.read(FILE).as_ref(), Some(&changed));
    }
}

#[test]
fn line_ends_stay_as_they_are() {
    let package = Package::new("line-ends");
    package.write(FILE, &format!("\u{feff}{}", lock().replace('\n', "\r\n")));
    package.locked(&[]).unwrap();
    package.write(FILE, &lock().replace("90 days", "91 days").replace('\n', "\r\n"));
    package.locked(&[UPDATE]).unwrap();
    assert_eq!(package.read(FILE), Some(lock().replace('\n', "\r\n")));
}

#[test]
fn a_file_that_is_not_as_it_was_written_is_never_changed() {
    let package = Package::new("broken");
    let other = lock().replace("\"policy\": \"ExamplePolicy\"", "\"policy\": \"OtherPolicy\"");
    let unknown = lock().replace("\"lifetime\"", "\"duration\"");
    let large = format!("{}{}", lock(), " ".repeat(50_000_000));
    for (text, what) in [
        (format!("{{\n<<<<<<< HEAD\n{}", lock()), "line 2: a merge conflict"),
        (lock().replace("\"version\": 1", "\"version\": 9"), "line 2: version 9"),
        (lock()[..lock().len() / 2].to_owned(), "ends too early"),
        (unknown, "unknown field `duration`"),
        (other, "is the lock file of `OtherPolicy`, not of `ExamplePolicy`"),
        (large, "is larger than 16 MiB"),
    ] {
        package.write(FILE, &text);
        for variables in [&[][..], &[UPDATE], &[UPDATE, ("CI", "1")]] {
            let failure = package.locked(variables).unwrap_err();
            assert!(failure.contains(what), "{what}: {failure}");
            assert!(package.read(FILE).as_ref() == Some(&text), "{what}");
        }
    }
    package.write(FILE, "");
    fs::write(package.0.join(FILE), b"{\n\xff\n}").unwrap();
    let failure = package.locked(&[UPDATE]).unwrap_err();
    assert!(failure.contains("`cookies.lock.json`: line 2 is not UTF-8"), "{failure}");
}

#[test]
fn a_folder_with_the_name_of_the_file_is_one_line() {
    let package = Package::new("folder");
    fs::create_dir(package.0.join(FILE)).unwrap();
    let failure = package.locked(&[UPDATE]).unwrap_err();
    assert!(failure.contains("`cookies.lock.json`: cannot be"), "{failure}");
}

#[test]
fn the_page_is_compared_and_written_likewise() {
    let package = Package::new("page");
    let page = ExamplePolicy::document().markdown().to_string();
    let test = "asserted::documented";
    let failure = package.run(test, &[]).unwrap_err();
    assert!(failure.contains("`COOKIES.md` does not exist"), "{failure}");
    for (variables, what) in [
        (&[("CI", "1")][..], "`COOKIES.md` does not exist. if this change is intended, run the test with"),
        (
            &[("CI", "1"), UPDATE],
            "`COOKIES.md` does not exist and is not written, because `CI` is set; run the test",
        ),
    ] {
        let failure = package.run(test, variables).unwrap_err();
        assert!(failure.contains(what) && failure.contains(&page), "{what}: {failure}");
    }
    package.run(test, &[UPDATE]).unwrap();
    assert_eq!(package.read("COOKIES.md").as_ref(), Some(&page));
    package.write("COOKIES.md", &page.replace('\n', "\r\n"));
    package.run(test, &[]).unwrap();
    let changed = page.replace("90 days", "91 days");
    package.write("COOKIES.md", &changed);
    let failure = package.run(test, &[("CI", "1"), UPDATE]).unwrap_err();
    assert!(failure.contains("differs and is not written, because `CI` is set; run the test"), "{failure}");
    let failure = package.run(test, &[]).unwrap_err();
    assert!(failure.contains("`COOKIES.md` differs from the policy page in line"), "{failure}");
    assert_eq!(package.read("COOKIES.md").as_ref(), Some(&changed));
}
