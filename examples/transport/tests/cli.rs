//! The command line of the policy: what it prints, and its exit codes.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::path::PathBuf;
use std::process::{Command, Output};
use std::{fs, io};

use cookie_policy::Lock;
use transport::TransportPolicy;

/// A folder for one test, and the program in it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("transport-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.0.join(name), text).unwrap();
    }

    fn read(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.0.join(name)).ok()
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_transport"));
        command.arg("policy").current_dir(&self.0);
        for variable in ["CI", "UPDATE_COOKIES", "NO_COLOR", "CLICOLOR_FORCE"] {
            command.env_remove(variable);
        }
        command
    }

    fn run(&self, arguments: &[&str]) -> Run {
        Run::of(self.command().args(arguments).output().unwrap())
    }

    fn git(&self, arguments: &[&str]) {
        let mut git = Command::new("git");
        let who =
            ["-c", "user.name=Example", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"];
        let output = git.args(who).args(arguments).current_dir(&self.0).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What a run printed, and its exit code.
#[derive(Debug)]
struct Run {
    code: Option<i32>,
    output: String,
    errors: String,
}

impl Run {
    fn of(output: Output) -> Self {
        let [printed, errors] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        Self { code: output.status.code(), output: printed, errors }
    }

    /// Asserts that the run failed with one line.
    #[track_caller]
    fn assert_told(&self, what: &str) {
        assert_eq!(self.code, Some(1), "{self:?}");
        assert_eq!(self.output, "");
        assert!(self.errors.starts_with("error: ") && self.errors.contains(what), "{}", self.errors);
        assert_eq!(self.errors.lines().count(), 1, "{}", self.errors);
    }
}

const FILE: &str = "cookies.lock.json";

fn lock() -> String {
    Lock::of::<TransportPolicy>().to_string()
}

/// The lock of a release in which visitors agreed to less.
fn former() -> String {
    let lock = lock();
    let start = lock.find("\"visitor_id\"").unwrap();
    let (before, after) = lock.split_at(start);
    let after =
        after.replacen("390 days", "90 days", 1).replacen("\"material\": \"0x", "\"material\": \"0xf", 1);
    // The hash has 16 digits.
    let digits = after.find("\"0x").unwrap() + 3;
    let (head, hash) = after.split_at(digits);
    format!("{before}{head}{}{}", &hash[..16], &hash[17..])
}

#[test]
fn a_check_passes_differs_or_writes() {
    let folder = Folder::new("check");
    folder.run(&["check"]).assert_told("`cookies.lock.json` does not exist");
    let written = Run::of(folder.command().arg("check").env("UPDATE_COOKIES", "1").output().unwrap());
    assert_eq!((written.code, written.output.as_str()), (Some(0), ""), "{written:?}");
    assert_eq!(folder.read(FILE), Some(lock().into_bytes()));
    let same = folder.run(&["check"]);
    assert_eq!((same.code, same.output.as_str(), same.errors.as_str()), (Some(0), "", ""));
    folder.write("other.json", former());
    let differs = folder.run(&["check", "other.json"]);
    assert_eq!(differs.code, Some(100), "{differs:?}");
    assert!(
        differs.output.starts_with("visitors are asked again:\n  `visitor_id` (statistics): lifetime: "),
        "{differs:?}"
    );
    assert!(differs.errors.contains("UPDATE_COOKIES=1"), "{differs:?}");
}

#[test]
fn in_ci_nothing_is_written() {
    let folder = Folder::new("ci");
    folder.write(FILE, former());
    let mut command = folder.command();
    let run = Run::of(command.arg("check").env("CI", "1").env("UPDATE_COOKIES", "1").output().unwrap());
    run.assert_told("`cookies.lock.json`: differs and is not written, because `CI` is set");
    assert_eq!(folder.read(FILE), Some(former().into_bytes()));
}

#[test]
fn a_diff_is_text_data_markdown_or_annotations() {
    let folder = Folder::new("diff");
    folder.write("former.json", former());
    let diff = |format| folder.run(&["diff", "former.json", "--format", format]);
    assert!(diff("text").output.starts_with("visitors are asked again:\n"));
    let data: serde_json::Value = serde_json::from_str(&diff("json").output).unwrap();
    assert_eq!(
        data.pointer("/changes/0/consequence").and_then(|one| one.as_str()),
        Some("visitors are asked again")
    );
    assert!(diff("markdown").output.starts_with("### visitors are asked again\n\n- "));
    let annotations = diff("annotations");
    assert!(
        annotations.output.starts_with("::warning title=visitors are asked again::`visitor_id`"),
        "{annotations:?}"
    );
    assert_eq!(annotations.code, Some(100));
}

#[test]
fn the_exit_code_depends_on_what_visitors_notice() {
    let folder = Folder::new("fail-on");
    let read = lock().replacen("\"site_name\": \"transport.", "\"site_name\": \"www.", 1);
    let unnoticed = lock().replacen("\"http_only\": false", "\"http_only\": true", 1);
    let codes = |text: &str| {
        folder.write("former.json", text);
        ["asked-again", "read", "any"]
            .map(|level| folder.run(&["diff", "former.json", "--fail-on", level]).code)
    };
    assert_eq!(codes(&former()), [Some(100); 3]);
    assert_eq!(codes(&read), [Some(0), Some(100), Some(100)]);
    assert_eq!(codes(&unnoticed), [Some(0), Some(0), Some(100)]);
    assert_eq!(codes(&lock()), [Some(0); 3]);
    folder.write("former.json", &read);
    let check = |level| folder.run(&["check", "former.json", "--fail-on", level]).code;
    assert_eq!(["asked-again", "read", "any"].map(check), [Some(0), Some(100), Some(100)]);
}

#[test]
fn a_reader_that_closes_the_pipe_does_not_change_the_exit_code() {
    let folder = Folder::new("pipe");
    folder.write("former.json", former());
    folder.write(FILE, former());
    let code = |arguments: &[&str]| {
        let (reader, writer) = io::pipe().unwrap();
        drop(reader);
        let output = folder.command().args(arguments).stdout(writer).output().unwrap();
        (output.status.code(), output.stderr.starts_with(b"error"))
    };
    for format in ["text", "json", "markdown", "annotations"] {
        assert_eq!(code(&["diff", "former.json", "--format", format]), (Some(100), false), "{format}");
    }
    assert_eq!(code(&["check"]), (Some(100), false));
    assert_eq!(code(&["report"]), (Some(0), false));
    assert_eq!(code(&["print"]), (Some(0), false));
}

#[test]
fn a_diff_reads_objects_of_git() {
    let folder = Folder::new("git");
    folder.git(&["init", "--quiet"]);
    folder.write(FILE, former());
    folder.git(&["add", FILE]);
    folder.git(&["commit", "--quiet", "--message", "Lock"]);
    folder.write(FILE, lock());
    let run = folder.run(&["diff", "HEAD:cookies.lock.json"]);
    assert_eq!(run.code, Some(100), "{run:?}");
    assert!(run.output.contains("`visitor_id`"), "{run:?}");
    folder.run(&["diff", "HEAD:other.json"]).assert_told("git cannot show `HEAD:other.json`");
    folder.run(&["diff", "origin/main:cookies.lock.json"]).assert_told("git cannot show");
    folder.run(&["diff", "HEAD:"]).assert_told("`HEAD:`");
    folder.run(&["diff", "--", "--output=x:y"]).assert_told("begins with `-`");
    assert_eq!(folder.run(&["diff", "--output=x:y"]).code, Some(2));
    assert_eq!(folder.read("x"), None);
    folder.write("large.json", vec![b' '; 50_000_000]);
    folder.git(&["add", "large.json"]);
    folder.run(&["diff", ":large.json"]).assert_told("is larger than 16 MiB");
}

#[test]
fn files_that_are_not_locks_of_this_policy_are_one_line() {
    let folder = Folder::new("bad");
    let texts = [
        (lock().replace("TransportPolicy", "OtherPolicy"), "is the lock file of `OtherPolicy`"),
        (lock().replacen("  \"site\"", "<<<<<<< HEAD\n  \"site\"", 1), "line 5: a merge conflict"),
        (lock().replacen("\"provider\"", "\"colour\"", 1), "unknown field `colour`"),
        (lock()[..500].to_owned(), "ends too early"),
        (String::new(), "ends too early"),
        (format!("{}{}", lock(), " ".repeat(50_000_000)), "is larger than 16 MiB"),
        ("\u{1b}[31m".to_owned(), "expected value"),
    ];
    for (text, what) in texts {
        folder.write(FILE, &text);
        for arguments in [&["check"][..], &["diff", FILE]] {
            folder.run(arguments).assert_told(what);
        }
        assert!(folder.read(FILE) == Some(text.into_bytes()), "{what}");
    }
    folder.run(&["diff", "missing.json"]).assert_told("`missing.json` does not exist");
    folder.run(&["diff", "."]).assert_told("`.`");
}

#[test]
fn the_report_of_the_site_is_clean() {
    let folder = Folder::new("report");
    let run = folder.run(&["report"]);
    assert_eq!((run.code, run.errors.as_str()), (Some(0), ""));
    assert!(
        run.output
            .lines()
            .filter(|line| line.contains('[') && !line.starts_with(' '))
            .all(|line| line.starts_with("allowed[")),
        "{}",
        run.output
    );
    assert_eq!(folder.run(&["report", "--format", "annotations"]).output, "");
    let data: serde_json::Value =
        serde_json::from_str(&folder.run(&["report", "--format", "json"]).output).unwrap();
    assert_eq!(data.get("findings"), Some(&serde_json::json!([])));
}

#[test]
fn exports_are_printed_and_what_is_missing_is_a_note() {
    let folder = Folder::new("export");
    for format in ["csv", "edpb", "iab", "dpv", "text"] {
        let run = folder.run(&["export", "--format", format]);
        assert_eq!(run.code, Some(0));
        assert!(run.output.contains("visitor_id"), "{format}");
        assert!(run.errors.lines().all(|line| line.starts_with("note: ")), "{}", run.errors);
        assert_eq!(run.errors.is_empty(), format == "text");
    }
}

#[test]
fn colours_are_for_terminals() {
    let folder = Folder::new("colours");
    folder.write("former.json", former());
    let plain = folder.run(&["diff", "former.json"]);
    assert!(!plain.output.contains('\u{1b}'), "{plain:?}");
    let forced = |no_color: &str| {
        let mut command = folder.command();
        command.args(["diff", "former.json"]).env("CLICOLOR_FORCE", "1").env("NO_COLOR", no_color);
        Run::of(command.output().unwrap()).output
    };
    assert!(forced("").contains("\u{1b}["), "{}", forced(""));
    assert_eq!(forced("1"), plain.output);
    assert!(!folder.run(&["report"]).output.contains('\u{1b}'));
}

#[test]
fn the_page_is_printed_in_languages() {
    let folder = Folder::new("print");
    let french = folder.run(&["print", "--language", "fr"]);
    assert!(french.output.contains("390 jours"), "{french:?}");
    assert_eq!(folder.run(&["print", "--language", "xx"]).code, Some(2));
}
