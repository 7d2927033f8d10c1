//! Programs that are servers.

use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use cookie_policy_tests::port;

use crate::log::Log;
use crate::server::Server;

/// A program that runs until it is dropped.
#[derive(Debug)]
pub struct Program {
    /// Its server. The program has its own log.
    pub server: Server,
    child: Child,
}

impl Program {
    /// Starts a program whose argument is the port.
    pub fn start(path: &str) -> Self {
        let address = free_address();
        let program = Self::run(Command::new(path).arg(address.port().to_string()), address);
        program.expect("the program starts")
    }

    /// Starts a program that listens at this address, or returns `None` if it is not installed.
    pub fn run(command: &mut Command, address: SocketAddr) -> Option<Self> {
        let child = command.stdout(Stdio::null()).spawn().ok()?;
        let program = Self { server: Server { address, log: Log::default() }, child };
        let start = Instant::now();
        while TcpStream::connect(address).is_err() {
            assert!(start.elapsed() < Duration::from_secs(60), "the program listens");
            thread::sleep(Duration::from_millis(10));
        }
        Some(program)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have exited already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Returns an address of this machine at which nothing listens.
pub fn free_address() -> SocketAddr {
    (Ipv4Addr::LOCALHOST, port::reserve()).into()
}
