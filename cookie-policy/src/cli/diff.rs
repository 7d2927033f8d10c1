//! `diff`

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use super::arguments::{Diff, Format};
use super::output::{self, CALM, DOUBTFUL, Failure, SERIOUS, Verdict, painted};
use crate::policy::PolicyFacts;
use crate::review::changes::{Changes, Consequence};
use crate::review::lock::Lock;
use crate::review::locked;
use crate::review::markup::for_workflow;
use crate::review::recorded::{Recorded, text_of};

pub(super) fn diff(policy: &'static PolicyFacts, diff: &Diff) -> Result<Verdict, Failure> {
    let lock = Lock::of_facts(policy);
    let text = former(&diff.former)?;
    let former = locked::former(&lock, &text);
    let former = former
        .map_err(|failure| Failure::told(format_args!("`{}`: {failure}", diff.former.escape_debug())))?;
    show(&lock.changes_since(&former), diff.format, diff.fail_on)
}

/// The text of a file. If the file does not exist: of an object of git.
fn former(name: &str) -> Result<String, Failure> {
    let shown = name.escape_debug();
    if name.starts_with('-') {
        return Err(Failure::told(format_args!("`{shown}` begins with `-`; write `./{shown}` for a file")));
    }
    if !Path::new(name).exists() && name.contains(':') {
        return of_git(name);
    }
    let text = Recorded::at(name).read();
    let text = text.map_err(|fault| Failure::told(format_args!("`{shown}` {fault}")))?;
    text.ok_or_else(|| Failure::told(format_args!("`{shown}` does not exist")))
}

/// The text of an object of git.
fn of_git(object: &str) -> Result<String, Failure> {
    let shown = object.escape_debug();
    let told =
        |what: &dyn std::fmt::Display| Failure::told(format_args!("git cannot show `{shown}`: {what}"));
    let mut git = Command::new("git");
    git.args(["cat-file", "blob", object]).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut git = git.spawn().map_err(|error| told(&error))?;
    let text = git.stdout.take().map(text_of);
    // Git must not wait for a reader of a text that is too large.
    if matches!(text, Some(Err(_))) {
        let _ = git.kill();
    }
    let output = git.wait_with_output().map_err(|error| told(&error))?;
    match text {
        Some(Err(fault)) => Err(Failure::told(format_args!("`{shown}` {fault}"))),
        Some(Ok(text)) if output.status.success() => Ok(text),
        _ => Err(told(&first_line(&output.stderr))),
    }
}

fn first_line(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.lines().next().unwrap_or("no reason given").replace(char::is_control, "\u{fffd}")
}

/// Prints changes.
pub(super) fn show(changes: &Changes, format: Format, fail_on: Consequence) -> Result<Verdict, Failure> {
    match format {
        Format::Text => output::print_styled(&text(changes))?,
        Format::Json => output::print(&format_args!("{}\n", json(changes)))?,
        Format::Markdown => output::print(&changes.markdown())?,
        Format::Annotations => output::print(&annotations(changes))?,
    }
    let is_found = changes.worst().is_some_and(|worst| worst <= fail_on);
    Ok(if is_found { Verdict::Found } else { Verdict::Same })
}

/// A value as JSON. It has no maps with keys that are not texts, so it always is one.
pub(super) fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

/// The text, with the headings in colours.
fn text(changes: &Changes) -> String {
    let plain = changes.to_string();
    let mut text = String::with_capacity(plain.len());
    for line in plain.lines() {
        let heading = Consequence::ALL.iter().find(|one| line.strip_suffix(':') == Some(one.as_str()));
        match heading {
            Some(Consequence::AskedAgain) => text.push_str(&painted(SERIOUS, line)),
            Some(Consequence::Read) => text.push_str(&painted(DOUBTFUL, line)),
            Some(Consequence::Unnoticed) => text.push_str(&painted(CALM, line)),
            None => text.push_str(line),
        }
        text.push('\n');
    }
    text
}

/// A line for each change that GitHub shows in a pull request.
fn annotations(changes: &Changes) -> String {
    let mut text = String::new();
    for change in changes.iter() {
        let level = match change.consequence() {
            Consequence::AskedAgain => "warning",
            Consequence::Read | Consequence::Unnoticed => "notice",
        };
        let title = for_workflow(change.consequence().as_str(), true);
        // Writing to a `String` never fails.
        let _ = writeln!(text, "::{level} title={title}::{}", for_workflow(&change.to_string(), false));
    }
    text
}
