//! Runs the program from the command line.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

#[path = "common/seed.rs"]
mod seed;
#[path = "common/server.rs"]
mod server;

use std::ffi::OsStr;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use cookie_policy_tests::port;
use seed::SEED;
use server::Server;

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_transport"))
}

fn run(arguments: &[&str]) -> Output {
    program().args(arguments).output().unwrap()
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

/// Returns what the program prints to standard output; it must print nothing else.
fn printed(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(output.status.success());
    assert_eq!(text(output.stderr), "");
    text(output.stdout)
}

#[test]
fn the_printed_policy_shows_the_rows_of_the_sites_own_page() {
    let page = printed(&["policy", "print"]);
    for [provider, function, name, purpose] in SEED {
        let row = format!("| {provider} | {function} | `{name}` | {purpose} |");
        assert!(page.lines().any(|line| line.starts_with(&row)), "{row}\n{page}");
    }
}

#[test]
fn policy_print_prints_the_page_in_the_format_and_nothing_else() {
    for (format, start, end) in [
        ("markdown", "# Cookie policy\n", "\n"),
        ("html", "<!DOCTYPE html>\n<html lang=\"en\">\n", "</html>\n"),
        ("json", "{\n  \"version\": 2,\n", "\n}\n"),
    ] {
        let page = printed(&["policy", "print", "--format", format]);
        assert!(page.starts_with(start) && page.ends_with(end), "{page}");
        assert_eq!(page.matches(start).count(), 1, "{format}");
        assert!(!page.contains("Set-Cookie"), "{format}");
    }
    assert_eq!(printed(&["policy", "print"]), printed(&["policy", "print", "--format", "markdown"]));
    serde_json::from_str::<serde_json::Value>(&printed(&["policy", "print", "--format", "json"])).unwrap();
}

#[test]
fn the_story_sets_what_needs_consent_only_between_grant_and_withdrawal() {
    let story = printed(&["story"]);
    let chapters: Vec<&str> = story.split("\n## ").skip(1).collect();
    let sets = |chapter: &&str| {
        chapter.lines().any(|line| {
            line.starts_with("    < Set-Cookie: visitor_id=") && line.contains("; Max-Age=33696000;")
        })
    };
    let removes = |chapter: &&str| chapter.contains("    < Set-Cookie: visitor_id=; Max-Age=0;");
    let set: Vec<bool> = chapters.iter().map(sets).collect();
    assert_eq!(set, [false, false, false, false, true, false, false], "{story}");
    let removed: Vec<bool> = chapters.iter().map(removes).collect();
    assert_eq!(removed, [false, false, false, false, false, true, false], "{story}");
}

/// Asserts that the program exits at once, with this code and one line that says why.
#[track_caller]
fn assert_refuses_to_serve(port: impl AsRef<OsStr>, line: &str) {
    let start = Instant::now();
    let output = program().env("PORT", port).output().unwrap();
    assert!(start.elapsed() < Duration::from_secs(1));
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(output.stderr), format!("{line}\n"));
    assert_eq!(text(output.stdout), "");
}

#[test]
fn a_port_that_is_none_is_told_in_one_line() {
    for (port, shown) in [
        ("abc", "abc"),
        ("", ""),
        ("65536", "65536"),
        ("-1", "-1"),
        ("3000 ", "3000 "),
        ("80\n80", "80\\n80"),
        ("\u{1b}[31m", "\\u{1b}[31m"),
    ] {
        let line = format!(
            "PORT=`{shown}` is not a port: use a number from 0 to 65535, where 0 means any free port"
        );
        assert_refuses_to_serve(port, &line);
    }
}

#[test]
fn a_port_that_is_taken_is_told_in_one_line() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let line =
        format!("port {port} of 127.0.0.1 is in use: choose another with PORT, or any free one with PORT=0");
    assert_refuses_to_serve(port, &line);
}

const USAGE: &str = "\
usage: transport               serves the site (PORT=3000)
       transport policy ..     prints, checks, compares, reports on or exports the cookie policy
       transport story         prints a visitor's requests and responses
";

#[track_caller]
fn assert_usage(output: Output) {
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(output.stderr), USAGE);
    assert_eq!(text(output.stdout), "");
}

#[test]
fn other_arguments_are_answered_with_the_usage() {
    for arguments in [&["print"][..], &["serve"], &["--help"], &[""], &["story", "again"]] {
        assert_usage(run(arguments));
    }
}

#[test]
fn other_arguments_of_the_policy_are_answered_with_its_usage() {
    for arguments in [
        &["policy"][..],
        &["policy", ""],
        &["policy", "serve"],
        &["policy", "print", "--format"],
        &["policy", "print", "--format", "yaml"],
        &["policy", "print", "--format", "HTML"],
        &["policy", "print", "--format", "html", "json"],
        &["policy", "print", "json"],
        &["policy", "diff"],
        &["policy", "check", "--fail-on", "never"],
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let shown = text(output.stderr);
        assert!(shown.starts_with("error: ") && shown.contains("--help"), "{shown}");
        assert!(!shown.contains('\u{1b}'), "{shown}");
        assert_eq!(text(output.stdout), "");
    }
    let help = printed(&["policy", "--help"]);
    for command in ["print", "check", "diff", "report", "export"] {
        assert!(help.contains(&format!("\n  {command} ")), "{help}");
    }
}

#[cfg(unix)]
#[test]
fn an_argument_or_a_port_that_is_not_text_does_no_harm() {
    use std::os::unix::ffi::OsStrExt as _;
    let no_text = OsStr::from_bytes(b"\xff");
    assert_usage(program().arg(no_text).output().unwrap());
    let line = "PORT=`\u{fffd}` is not a port: use a number from 0 to 65535, where 0 means any free port";
    assert_refuses_to_serve(no_text, line);
}

#[test]
fn a_reader_that_has_read_enough_is_not_an_error() {
    for arguments in [&["policy", "print"][..], &["story"]] {
        let mut program = program();
        let program = program.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut program = program.spawn().unwrap();
        drop(program.stdout.take());
        let output = program.wait_with_output().unwrap();
        assert!(output.status.success());
        assert_eq!(text(output.stderr), "");
    }
}

/// Returns the first line that a server sends on a new connection, or `None` while it does not listen.
fn status_line(address: &str) -> Option<String> {
    let mut socket = TcpStream::connect(address).ok()?;
    socket.write_all(b"GET /cookies HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").ok()?;
    let mut text = String::new();
    socket.read_to_string(&mut text).ok()?;
    text.lines().next().map(str::to_owned)
}

#[test]
fn the_page_is_served_within_a_second_of_the_start() {
    let time = |_| {
        let start = Instant::now();
        let server = Server::start();
        assert_eq!(status_line(server.address()).as_deref(), Some("HTTP/1.1 200 OK"));
        start.elapsed()
    };
    // Try more than once, because other tests run at the same time.
    let fastest = (0..5).map(time).min().unwrap();
    assert!(fastest < Duration::from_secs(1), "{fastest:?}");
}

/// Returns the first line of a response, from a server that may not have started yet.
fn status_line_soon(address: &str) -> Option<String> {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(10) {
        if let Some(line) = status_line(address) {
            return Some(line);
        }
        thread::sleep(Duration::from_millis(1));
    }
    None
}

#[test]
fn the_site_is_served_also_if_nobody_reads_where() {
    let port = port::reserve();
    let mut program = program();
    let program = program.env("PORT", port.to_string()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut program = program.spawn().unwrap();
    drop(program.stdout.take());
    let answered = status_line_soon(&format!("127.0.0.1:{port}"));
    program.kill().unwrap();
    assert_eq!(text(program.wait_with_output().unwrap().stderr), "");
    assert_eq!(answered.as_deref(), Some("HTTP/1.1 200 OK"));
}
