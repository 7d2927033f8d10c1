//! `cargo run -p transport` prints the policy and a visitor's story in headers;
//! `cargo run -p transport -- policy print` prints the policy alone.

mod story;

use std::io::{self, ErrorKind, Write as _};
use std::process::ExitCode;

use cookie_policy::Policy;
use transport::TransportPolicy;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let policy = TransportPolicy::document().markdown();
    match *arguments {
        [] => match story::tell() {
            Ok(story) => print(&format!("{policy}\n{story}")),
            Err(error) => fail(&error.to_string(), 1),
        },
        ["policy", "print"] => print(&policy.to_string()),
        _ => fail("usage: transport [policy print]", 2),
    }
}

fn print(text: &str) -> ExitCode {
    match io::stdout().write_all(text.as_bytes()) {
        // A reader such as `head` has read enough.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => fail(&error.to_string(), 1),
        _ => ExitCode::SUCCESS,
    }
}

fn fail(message: &str, code: u8) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(code)
}
