//! `cargo run -p transport` prints the policy and a visitor's story in headers;
//! `cargo run -p transport -- policy print` prints the policy alone.

mod story;

use std::process::ExitCode;

use cookie_policy::Policy;
use transport::TransportPolicy;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match *arguments {
        [] => {
            println!("{}", TransportPolicy::document().markdown());
            story::tell()
        }
        ["policy", "print"] => {
            print!("{}", TransportPolicy::document().markdown());
            ExitCode::SUCCESS
        }
        _ => {
            eprintln!("usage: transport [policy print]");
            ExitCode::from(2)
        }
    }
}
