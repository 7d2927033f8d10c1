//! Another site, which sees what reaches it.

use std::io;
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use axum::Router;
use axum::extract::Request;
use axum::response::Response;

use crate::server::Server;

/// Another site, behind TLS. It sees every connection and every request.
#[derive(Debug)]
pub struct ThirdParty {
    port: u16,
    connections: Arc<AtomicUsize>,
    requests: Arc<Mutex<Vec<String>>>,
    /// Ends with the test.
    _server: Server,
}

impl ThirdParty {
    /// Starts it, with what it answers to a path.
    pub fn start(answer: fn(&str) -> Response) -> Self {
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&requests);
        let server = Server::secure(Router::new().fallback(async move |request: Request| {
            log.lock().unwrap_or_else(PoisonError::into_inner).push(request.uri().path().to_owned());
            answer(request.uri().path())
        }));
        let connections = Arc::new(AtomicUsize::new(0));
        let port = forward(server.address.port(), Arc::clone(&connections));
        Self { port, connections, requests, _server: server }
    }

    /// Returns the arguments with which Chromium finds it at these hosts, such as `*.example`.
    pub fn arguments(&self, hosts: &[&str]) -> [String; 2] {
        let rules: Vec<_> = hosts.iter().map(|host| format!("MAP {host} 127.0.0.1:{}", self.port)).collect();
        [format!("--host-resolver-rules={}", rules.join(", ")), "--ignore-certificate-errors".to_owned()]
    }

    /// Returns its port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Returns how many connections were opened.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    /// Returns the paths that were asked for since the last call, sorted.
    pub fn take_requests(&self) -> Vec<String> {
        let mut requests = std::mem::take(&mut *self.requests.lock().unwrap_or_else(PoisonError::into_inner));
        requests.sort();
        requests
    }
}

/// Forwards connections to a port, and counts them. Returns its own port.
fn forward(to: u16, connections: Arc<AtomicUsize>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    let port = listener.local_addr().expect("the listener has an address").port();
    thread::spawn(move || {
        for from in listener.incoming().map_while(Result::ok) {
            connections.fetch_add(1, Ordering::Relaxed);
            if let Ok(to) = TcpStream::connect(("127.0.0.1", to)) {
                copy(from.try_clone(), to.try_clone());
                copy(Ok(to), Ok(from));
            }
        }
    });
    port
}

fn copy(from: io::Result<TcpStream>, to: io::Result<TcpStream>) {
    if let (Ok(mut from), Ok(mut to)) = (from, to) {
        thread::spawn(move || {
            let _ = io::copy(&mut from, &mut to);
            let _ = to.shutdown(Shutdown::Both);
        });
    }
}
