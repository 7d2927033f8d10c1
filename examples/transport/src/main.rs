//! Serves the transport site, runs the command line of its policy, or prints a visitor's requests and responses.

mod accounts;
mod fields;
mod pages;
mod serve;
mod site;
mod stops;
mod story;
mod visit;

use std::ffi::OsString;
use std::fmt::Display;
use std::io::{self, ErrorKind, Write as _};
use std::process::ExitCode;

use cookie_policy::cli;
use transport::TransportPolicy;

const USAGE: &str = "usage: transport               serves the site (PORT=3000)
       transport policy ..     prints, checks, compares, reports on or exports the cookie policy
       transport story         prints a visitor's requests and responses";

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    match &arguments[..] {
        [] => serve::serve().unwrap_or_else(|error| fail(&error, 1)),
        [policy, rest @ ..] if policy == "policy" => cli::run::<TransportPolicy>(rest),
        [story] if story == "story" => {
            story::tell().map_or_else(|error| fail(&error, 1), |story| print(&story))
        }
        _ => fail(&USAGE, 2),
    }
}

fn print(text: &impl Display) -> ExitCode {
    match io::stdout().write_all(text.to_string().as_bytes()) {
        // A reader such as `head` may close the pipe early.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => fail(&error, 1),
        _ => ExitCode::SUCCESS,
    }
}

fn fail(message: &impl Display, code: u8) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(code)
}
