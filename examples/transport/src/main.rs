//! Serves the transport site, prints its policy, or prints a visitor's requests and responses.

mod accounts;
mod fields;
mod pages;
mod serve;
mod site;
mod stops;
mod story;
mod visit;

use std::fmt::Display;
use std::io::{self, ErrorKind, Write as _};
use std::process::ExitCode;

use cookie_policy::Document;
use transport::TransportPolicy;

const USAGE: &str =
    "usage: transport                                               serves the site (PORT=3000)
       transport policy print [--format markdown|html|json]    prints the cookie policy
       transport story                                         prints a visitor's requests and responses";

fn main() -> ExitCode {
    // An argument that is not UTF-8 matches none of the words below either.
    let arguments: Vec<String> =
        std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned()).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let policy = TransportPolicy::document();
    match *arguments {
        [] => serve::serve().unwrap_or_else(|error| fail(&error, 1)),
        ["policy", "print"] => print(&policy.markdown()),
        ["policy", "print", "--format", format] => print_as(format, &policy),
        ["story"] => story::tell().map_or_else(|error| fail(&error, 1), |story| print(&story)),
        _ => fail(&USAGE, 2),
    }
}

fn print_as(format: &str, policy: &Document) -> ExitCode {
    match format {
        "markdown" => print(&policy.markdown()),
        "html" => print(&policy.html_page()),
        "json" => print(&policy.json()),
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
