//! The program, while it serves.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// A server of its own, on a free port; it ends with the test.
pub(crate) struct Server {
    program: Child,
    address: String,
}

impl Server {
    pub(crate) fn start() -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_transport"));
        let mut program = program.env("PORT", "0").stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(program.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address =
            line.strip_prefix("transport listens on http://").map(|rest| rest.trim_end().to_owned());
        Self { program, address: address.unwrap_or_else(|| panic!("this is no address: {line:?}")) }
    }

    /// Host and port.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // If it has ended already, that is what this wants.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
