//! Starts the program as a server.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// A server on a free port, which stops when the test ends.
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
        Self { program, address: address.unwrap_or_else(|| panic!("not an address: {line:?}")) }
    }

    /// Returns the host and the port.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The program may have exited already.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
