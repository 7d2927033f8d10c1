//! Programs that are servers.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

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
        let child = Command::new(path).arg(address.port().to_string()).stdout(Stdio::null()).spawn();
        let program = Self {
            server: Server { address, log: Log::default() },
            child: child.expect("the program starts"),
        };
        let start = Instant::now();
        while TcpStream::connect(address).is_err() {
            assert!(start.elapsed() < Duration::from_secs(60), "the program listens");
            thread::sleep(Duration::from_millis(10));
        }
        program
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have exited already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_address() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    listener.local_addr().expect("the listener has an address")
}
